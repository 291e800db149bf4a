import { html, type TemplateResult } from 'lit';

export interface DiscOptions {
  /** Has the word: the only filled disc on a screen. */
  readonly speaks?: boolean;
  readonly isYou?: boolean;
  /** Expected, and not here. */
  readonly isAway?: boolean;
}

/** A person as a disc with initials. The name always stands beside it, so the disc is silent. */
export function disc(person: { readonly name: string }, options: DiscOptions = {}): TemplateResult {
  const tone = options.speaks ? 'face--speaks' : options.isYou ? 'face--you' : options.isAway ? 'face--away' : '';
  return html`<span class="face ${tone}" aria-hidden="true">${initials(person.name)}</span>`;
}

/** "Birgitta Ågren" → "BÅ"; "Alma" → "A". */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  const letter = (word: string | undefined): string => (word ? ([...word].find((one) => /\p{L}/u.test(one)) ?? '') : '');
  return (letter(first) + letter(last)).toLocaleUpperCase('sv') || '–';
}
