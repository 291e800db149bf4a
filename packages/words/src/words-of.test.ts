import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from './languages.ts';
import { createWords, readMessages } from './words.ts';
import { wordsOf } from './words-of.ts';

/** Areas that no browser says: the server writes those pages, with the whole of Fluent. */
const SERVER_ONLY = ['live.ftl', 'print.ftl', 'demo.ftl'];

const sourcesOf = (language: string): string[] => {
  const folder = new URL(`./${language}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => !SERVER_ONLY.includes(name))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
};

test.each(LANGUAGES)('what a browser says in %s is what Fluent says, for every sentence and any number', (language) => {
  const sources = sourcesOf(language);
  const whole = createWords(language, sources);
  const small = wordsOf(language, sources.map(readMessages));
  const names = sources.flatMap((source) => [...source.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''));
  for (const id of sources.flatMap((source) => Object.keys(readMessages(source)))) {
    for (const value of [0, 1, 2, 21, 1_234.5, 'Alma', '{name}', 'constructor']) {
      const args = Object.fromEntries(names.map((name) => [name, value]));
      expect([id, small.say(id, args)]).toEqual([id, whole.say(id, args)]);
    }
  }
});

test('a sentence that one language lacks is said in the other, and one that none has is seen by its name', () => {
  const swedish = wordsOf('sv', [{ hello: 'Hej' }]);
  const english = wordsOf('en', [{}], swedish);
  expect([english.say('hello'), english.say('goodbye')]).toEqual(['Hej', 'goodbye']);
});

test.each(['a = { NUMBER($n) }', 'a = { b }', 'a = { "{" }', 'a = { $n ->\n  *[other] { NUMBER($n) }\n}'])(
  'a sentence that asks for more than the catalogue knows is found by the build: %s',
  (source) => {
    expect(() => readMessages(source)).toThrow('a uses more of Fluent');
  },
);
