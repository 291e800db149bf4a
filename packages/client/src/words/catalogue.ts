import { LANGUAGES, type Language, type Messages } from '@samsyn/words';

/** What every screen says is part of the program; the rest comes with whatever says it. */
const FIRST = import.meta.glob<Messages>('../../../words/src/sv/{common,parts}.ftl', {
  query: '?messages',
  import: 'default',
  eager: true,
});
const LATER = import.meta.glob<Messages>(
  [
    '../../../words/src/{sv,en}/*.ftl',
    '!../../../words/src/sv/{common,parts}.ftl',
    '!../../../words/src/*/{live,print,demo}.ftl',
  ],
  { query: '?messages', import: 'default' },
);

const path = (language: Language, area: string): string => `../../../words/src/${language}/${area}.ftl`;

/** The language that there is always a sentence in. */
export const FALLBACK: Language = LANGUAGES[0];

/** Areas that are always there. */
export const FIRST_AREAS = ['common', 'parts'] as const;

export const firstFiles = (): Messages[] =>
  FIRST_AREAS.map((area) => FIRST[path(FALLBACK, area)]).filter((file) => file !== undefined);

/** The messages of one area, or undefined when that language has none. */
export async function loadFile(language: Language, area: string): Promise<Messages | undefined> {
  const name = path(language, area);
  return FIRST[name] ?? LATER[name]?.();
}
