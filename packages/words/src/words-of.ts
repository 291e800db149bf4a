import type { Language } from './languages.ts';
import { format, type Value } from './pattern.ts';
import type { Messages } from './words.ts';

/** The sentences people read, in one language. */
export interface Words {
  readonly language: Language;
  /** For the page's `dir`. */
  readonly direction: 'ltr' | 'rtl';
  /**
   * A sentence.
   *
   * @param id message id, for example `phase-needs`; an id that no catalogue has is shown as it is, so that a missing
   *   sentence is seen and never a blank
   * @param args plain values that stand in the sentence
   */
  say(id: string, args?: Readonly<Record<string, Value>>): string;
  /** Whether there is such a sentence. */
  has(id: string): boolean;
}

/**
 * Words of one language, from files that a build has read already. They say the same as `createWords` does.
 *
 * @param fallback asked for what the language lacks
 */
export function wordsOf(language: Language, files: readonly Messages[], fallback?: Words): Words {
  const messages: Messages = Object.assign({}, ...files);
  const has = (id: string): boolean => Object.hasOwn(messages, id);
  return {
    language,
    direction: 'ltr',
    say(id, args = {}) {
      const pattern = has(id) ? messages[id] : undefined;
      if (pattern === undefined) return fallback ? fallback.say(id, args) : id;
      return format(pattern, args, language);
    },
    has,
  };
}
