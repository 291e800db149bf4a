import { addRow, createDocument } from '@samsyn/model';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { canWriteAgain, writeAgain } from './write-again.ts';

const ROOT = 'commitments/peter';
const WHAT = { root: ROOT, path: ['r1', 'what'] };

/** Peter's row as the server has it when his words were refused. */
function plan(what: string): Y.Doc {
  const doc = createDocument('plan', ['peter']);
  addRow(doc, ROOT, 'r1', { what });
  return doc;
}

const rowOf = (doc: Y.Doc) => doc.getMap(ROOT).get('r1') as Y.Map<unknown>;
const textOf = (doc: Y.Doc) => rowOf(doc).get('what') as Y.Text;

test('a refused text is written again, and only what was refused is changed', () => {
  const doc = plan('Timstock i skolan');
  const deltas: unknown[] = [];
  textOf(doc).observe(({ delta }) => deltas.push(delta));
  expect(writeAgain(doc, { place: WHAT, text: 'Timstock och hörselskydd i skolan', instead: 'Timstock i skolan' })).toBe(true);
  expect(textOf(doc).toString()).toBe('Timstock och hörselskydd i skolan');
  expect(deltas).toEqual([[{ retain: 9 }, { insert: 'och hörselskydd ' }]]);
});

test('what Omar has written in another part of it since stays', () => {
  const doc = plan('Timstock i skolan');
  textOf(doc).insert(17, ' varje dag');
  const refused = { place: WHAT, text: 'En timstock i skolan', instead: 'Timstock i skolan' };
  expect(canWriteAgain(doc, refused)).toBe(true);
  writeAgain(doc, refused);
  expect(textOf(doc).toString()).toBe('En timstock i skolan varje dag');
});

test('where Omar has changed the very words, they can only be copied', () => {
  const doc = plan('Timstock i skolan');
  const refused = { place: WHAT, text: 'Bildstöd i skolan', instead: 'Timstock i skolan' };
  textOf(doc).delete(0, 8);
  textOf(doc).insert(0, 'Klocka');
  expect([canWriteAgain(doc, refused), writeAgain(doc, refused)]).toEqual([false, false]);
  expect(textOf(doc).toString()).toBe('Klocka i skolan');
});

test('a row that is gone is made anew with the words in it', () => {
  const doc = createDocument('plan', ['peter']);
  expect(writeAgain(doc, { place: WHAT, text: 'Timstock', instead: 'Tim' })).toBe(true);
  expect(textOf(doc).toString()).toBe('Timstock');
});

test('a single value that somebody has chosen anew since is theirs', () => {
  const doc = plan('');
  const place = { root: ROOT, path: ['r1', 'startOn'] };
  const refused = { place, text: '2026-12-07', instead: '2026-12-04' };
  rowOf(doc).set('startOn', '2026-12-04');
  expect(writeAgain(doc, refused)).toBe(true);
  expect(rowOf(doc).get('startOn')).toBe('2026-12-07');
  rowOf(doc).set('startOn', '2026-12-10');
  expect([canWriteAgain(doc, refused), rowOf(doc).get('startOn')]).toEqual([false, '2026-12-10']);
});

test('a rich text and a whole row can only be copied', () => {
  const doc = plan('');
  expect(canWriteAgain(doc, { place: { root: ROOT, path: ['r1'] }, text: 'Timstock' })).toBe(false);
  expect(canWriteAgain(doc, { place: { root: 'text/summary', path: [] }, text: 'Timstock' })).toBe(false);
});
