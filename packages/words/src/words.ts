import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

/** Languages there is a catalogue for, the first one being what is fallen back to. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

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
  say(id: string, args?: Readonly<Record<string, FluentVariable>>): string;
  /** Whether there is such a sentence. */
  has(id: string): boolean;
}

/**
 * Words of one language.
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
    say(id, args) {
      const message = bundle.getMessage(id);
      if (!message?.value) return fallback ? fallback.say(id, args) : id;
      return bundle.formatPattern(message.value, args);
    },
    has: (id) => bundle.hasMessage(id),
  };
}
