import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Language } from './languages.ts';
import type { Choice, Pattern, Value } from './pattern.ts';
import type { Words } from './words-of.ts';

/** The messages of one `.ftl` file by id. */
export type Messages = Readonly<Record<string, Pattern>>;

/**
 * Reads a `.ftl` file: what a build does once for every browser (`wordsOf`).
 *
 * @throws Error when a message uses more of Fluent than the catalogue does
 */
export function readMessages(source: string): Messages {
  return Object.fromEntries(
    new FluentResource(source).body.map(({ id, value }) => {
      const pattern = patternOf(value);
      if (pattern === undefined) throw new Error(`${id} uses more of Fluent than the catalogue does`);
      return [id, pattern];
    }),
  );
}

/** A sentence as the Fluent parser gives it, as far as this catalogue goes. */
interface Parsed {
  readonly type?: unknown;
  readonly name?: string;
  readonly selector?: Parsed;
  readonly variants?: readonly { readonly key: { readonly value: Value }; readonly value: unknown }[];
  /** Which variant is taken when none fits. */
  readonly star?: number;
}

/** A parsed sentence as a browser carries it. Undefined when that cannot be. */
function patternOf(value: unknown): Pattern | undefined {
  if (typeof value === 'string') return value.includes('{') ? undefined : value;
  if (!Array.isArray(value)) return undefined;
  const parts: (string | Choice)[] = [];
  for (const element of value as readonly (string | Parsed)[]) {
    const part =
      typeof element === 'string' ? patternOf(element) : element.type === 'var' ? `{${element.name}}` : choiceOf(element);
    if (part === undefined) return undefined;
    const before = parts.at(-1);
    if (typeof part === 'string' && typeof before === 'string') parts[parts.length - 1] = before + part;
    else parts.push(part as string | Choice);
  }
  const [first = '', ...others] = parts;
  return typeof first === 'string' && others.length === 0 ? first : parts;
}

function choiceOf({ type, selector, variants, star }: Parsed): Choice | undefined {
  if (type !== 'select' || selector?.type !== 'var' || selector.name === undefined || !variants) return undefined;
  const said = variants.map(({ key, value }) => [String(key.value), patternOf(value)] as const);
  const otherwise = said[star ?? 0]?.[0];
  if (otherwise === undefined || said.some(([, pattern]) => pattern === undefined)) return undefined;
  return [selector.name, Object.fromEntries(said) as Record<string, Pattern>, otherwise];
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
