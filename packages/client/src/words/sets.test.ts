import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isOf, WORD_SETS } from './sets.ts';

/** Areas that the server says, and no browser. */
const SERVER_ONLY = ['live', 'print', 'demo'];

const SOURCE = new URL('../../../words/src/sv/', import.meta.url);

const idsOf = (area: string): string[] =>
  [...readFileSync(new URL(`${area}.ftl`, SOURCE), 'utf8').matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map(([, id]) => id ?? '');

const areas = readdirSync(SOURCE)
  .map((name) => name.replace('.ftl', ''))
  .filter((area) => !SERVER_ONLY.includes(area));

test.each(areas)('every sentence of %s is fetched with something', (area) => {
  const sources = Object.values(WORD_SETS)
    .flat()
    .filter((source) => source.area === area);
  expect(idsOf(area).filter((id) => !sources.some((source) => isOf(source, id)))).toEqual([]);
});
