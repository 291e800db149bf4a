import { LANGUAGES, type Language } from '@samsyn/words';

/** What the first page needs is part of the program; the rest comes with the screen that says it. */
const FIRST = import.meta.glob<string>('../../../words/src/sv/{common,parts,lobby,refusals}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const LATER = import.meta.glob<string>(
  ['../../../words/src/{sv,en}/*.ftl', '!../../../words/src/sv/{common,parts,lobby,refusals}.ftl'],
  { query: '?raw', import: 'default' },
);

const path = (language: Language, area: string): string => `../../../words/src/${language}/${area}.ftl`;

/** Areas that are always there. */
export const FIRST_AREAS = ['common', 'parts', 'lobby', 'refusals'] as const;

export const firstSources = (): string[] => FIRST_AREAS.flatMap((area) => FIRST[path('sv', area)] ?? []);

/** The text of one area's file, or undefined when that language has none. */
export async function loadSource(language: Language, area: string): Promise<string | undefined> {
  const name = path(language, area);
  return FIRST[name] ?? LATER[name]?.();
}

export const isFirst = (area: string): boolean => (FIRST_AREAS as readonly string[]).includes(area);
export const FALLBACK: Language = LANGUAGES[0];
