import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from './languages.ts';
import { isPattern, type Pattern, type Value } from './pattern.ts';
import type { Words } from './words-of.ts';

/** The messages of one `.ftl` file by id. */
export type Messages = Readonly<Record<string, Pattern>>;

/**
 * Reads a `.ftl` file: what a build does once for every browser (`wordsOf`).
 *
 * @throws Error when a message uses more of Fluent than the catalogue does
 */
export function readMessages(source: string): Messages {
  const messages: Record<string, Pattern> = {};
  for (const { id, value } of new FluentResource(source).body) {
    if (!isPattern(value)) throw new Error(`${id} uses more of Fluent than the catalogue does`);
    messages[id] = value;
  }
  return messages;
}

/**
 * Words of one language, straight from the catalogue's files.
 *
 * @param sources texts of its `.ftl` files
 * @param fallback asked for what the language lacks
 */
export function createWords(language: Language, sources: readonly string[], fallback?: Words): Words {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of sources) {
    const errors = bundle.addResource(new FluentResource(source));
    // Two messages of one name would hide each other.
    if (errors.length > 0) throw errors[0];
  }
  return {
    language,
    direction: 'ltr',
    say(id: string, args?: Readonly<Record<string, Value>>) {
      const message = bundle.getMessage(id);
      if (!message?.value) return fallback ? fallback.say(id, args) : id;
      return bundle.formatPattern(message.value, args);
    },
    has: (id) => bundle.hasMessage(id),
  };
}
