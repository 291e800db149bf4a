import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES, type Language } from '../../words/src/languages.ts';
import { createWords, type Messages, readMessages } from '../../words/src/words.ts';
import { isOf, WORD_SETS, type WordSet } from '../src/words/sets.ts';

const INDEX = 'samsyn:words';
const NAME = /^samsyn:words\/(\w+)(?:\/([\w-]+))?$/;

/** The set that every page begins with. */
const FIRST: WordSet = 'start';

/**
 * Reads the catalogue once, here, so that no browser has to carry the reader. `samsyn:words` fetches a language: the
 * sentences of its first set, and how each of its other sets is fetched.
 */
export function catalogue(): Plugin {
  return {
    name: 'samsyn:catalogue',
    resolveId: { filter: { id: /^samsyn:words/ }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: /^\0samsyn:words/ },
      handler(found) {
        const id = found.slice(1);
        if (id === INDEX) return index();
        const [, language, set = FIRST] = NAME.exec(id) ?? [];
        for (const { area } of WORD_SETS[set as WordSet]) this.addWatchFile(fileURLToPath(address(language as Language, area)));
        const words = JSON.stringify(messagesOf(language as Language, set as WordSet));
        return set === FIRST ? `export const first = ${words};\n${rest(language as Language)}` : `export default ${words};`;
      },
    },
    // What stands in a page before its script: `%say(id)%`, in Swedish.
    transformIndexHtml: (page) => page.replace(/%say\(([\w-]+)\)%/g, (_, id: string) => swedish().say(id)),
  };
}

/** A set's messages, by id. */
export function messagesOf(language: Language, set: WordSet): Messages {
  return Object.assign(
    {},
    ...WORD_SETS[set].map((source) =>
      Object.fromEntries(Object.entries(readMessages(textOf(language, source.area))).filter(([id]) => isOf(source, id))),
    ),
  );
}

const fetching = (name: string, file: string): string =>
  `${JSON.stringify(name)}:()=>import(${JSON.stringify(`${INDEX}/${file}`)})`;

const index = (): string => `export default {${LANGUAGES.map((language) => fetching(language, language)).join(',')}};`;

function rest(language: Language): string {
  const sets = Object.keys(WORD_SETS).filter((set) => set !== FIRST);
  return `export const rest = {${sets.map((set) => fetching(set, `${language}/${set}`)).join(',')}};`;
}

const swedish = () =>
  createWords(
    'sv',
    ['common', 'outside', 'gallery'].map((area) => textOf('sv', area)),
  );
const address = (language: Language, area: string): URL => new URL(`../../words/src/${language}/${area}.ftl`, import.meta.url);
const textOf = (language: Language, area: string): string => readFileSync(address(language, area), 'utf8');
