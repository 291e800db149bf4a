import { readdirSync, readFileSync } from 'node:fs';
import { createWords, LANGUAGES, type Language, type Words } from '@samsyn/words';

/** The catalogue lies as text beside the words package; source and build are equally deep, so one address serves both. */
const CATALOGUE = new URL('../../../words/src/', import.meta.url);

const read = (language: Language): string[] => {
  const folder = new URL(`${language}/`, CATALOGUE);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
};

const loaded = new Map<Language, Words>();

/** The sentences of a language, read once. What a language lacks is said in Swedish. */
export function wordsIn(language: Language): Words {
  const known = loaded.get(language);
  if (known) return known;
  const [first] = LANGUAGES;
  const words = createWords(language, read(language), language === first ? undefined : wordsIn(first));
  loaded.set(language, words);
  return words;
}
