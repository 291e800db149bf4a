import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wordsIn } from './catalogue.ts';

const LIVE = new URL('../live/', import.meta.url);
const CATALOGUE = new URL('../../../words/src/', import.meta.url);
const idsOf = (text: string): string[] => [...text.matchAll(/^([a-zA-Z][\w-]*) =/gm)].map(([, id = '']) => id).sort();

test('every sentence that the rendered pages ask for by name is in both languages', () => {
  const asked = readdirSync(LIVE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, LIVE), 'utf8').matchAll(/'((?:live|print|phase|role)-[a-z0-9-]+[a-z0-9])'/g),
    ])
    .map(([, id = '']) => id);
  expect(asked.length).toBeGreaterThan(50);
  const lacking = asked.filter((id) => !wordsIn('sv').has(id) || !wordsIn('en').has(id));
  expect(lacking).toEqual([]);
});

test.each(['live', 'print'])('both languages have the same sentences: %s', (area) => {
  const ids = (language: string) => idsOf(readFileSync(new URL(`${language}/${area}.ftl`, CATALOGUE), 'utf8'));
  expect(ids('en')).toEqual(ids('sv'));
});
