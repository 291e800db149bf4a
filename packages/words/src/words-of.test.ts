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
  for (const [id, pattern] of sources.flatMap((source) => Object.entries(readMessages(source)))) {
    const names = [...JSON.stringify(pattern).matchAll(/"name":"(\w+)"/g)].map(([, name]) => name ?? '');
    for (const value of [0, 1, 2, 21, 1_234.5, 'Alma']) {
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

test('a sentence that asks for more than the catalogue knows is found by the build', () => {
  expect(() => readMessages('a = { NUMBER($n) }')).toThrow('a uses more of Fluent');
});
