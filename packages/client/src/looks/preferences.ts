import { isLanguage, type Language } from '@samsyn/words';

/**
 * What somebody has chosen for this device: nothing about them, only how things look and sound. Kept between visits.
 */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly size: Size;
  readonly verbosity: Verbosity;
  readonly shortcuts: boolean;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const SIZES = ['1', '2', '3'] as const;
export type Size = (typeof SIZES)[number];
export const VERBOSITIES = ['important', 'writing', 'row', 'silent'] as const;
export type Verbosity = (typeof VERBOSITIES)[number];

const KEY = 'samsyn';
const USUAL: Preferences = { language: 'sv', theme: 'system', size: '1', verbosity: 'important', shortcuts: true };

/** Told when a choice has changed. */
export const preferencesChanged = new EventTarget();
let current = read();

export const preferences = (): Preferences => current;

/** Changes some choices, at once and for the next visit. */
export function choose(choices: Partial<Preferences>): void {
  current = { ...current, ...choices };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing: the choice holds until the page is closed.
  }
  applyLooks();
  preferencesChanged.dispatchEvent(new Event('change'));
}

/** Puts theme and text size on the page. */
export function applyLooks(): void {
  const { dataset } = document.documentElement;
  if (current.theme === 'system') delete dataset['theme'];
  else dataset['theme'] = current.theme;
  dataset['size'] = current.size;
}

function read(): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    kept = {};
  }
  const fields = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const oneOf = <T extends string>(values: readonly T[], value: unknown, usual: T): T =>
    values.includes(value as T) ? (value as T) : usual;
  return {
    language: isLanguage(fields['language']) ? fields['language'] : USUAL.language,
    theme: oneOf(THEMES, fields['theme'], USUAL.theme),
    size: oneOf(SIZES, fields['size'], USUAL.size),
    verbosity: oneOf(VERBOSITIES, fields['verbosity'], USUAL.verbosity),
    shortcuts: fields['shortcuts'] !== false,
  };
}
