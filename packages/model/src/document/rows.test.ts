import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CONTENT } from './content.ts';
import type { RootKind } from './roots.ts';
import { addRow, newRowId, nextOrder, ROW_TEXTS, textIn } from './rows.ts';
import { textLimit } from './shape.ts';

test('a new row has its texts from the start, so that two people can write in one at once', () => {
  const doc = new Y.Doc();
  const row = addRow(doc, 'commitments/peter', 'r1', { what: 'Egen plats', order: 3, status: 'proposed', afterId: undefined });
  for (const field of ['what', 'howOften', 'when', 'where', 'who']) expect(row.get(field)).toBeInstanceOf(Y.Text);
  expect(row.toJSON()).toMatchObject({ what: 'Egen plats', howOften: '', order: 3, status: 'proposed' });
  expect(row.has('afterId')).toBe(false);
});

test('a new row is one change', () => {
  const doc = new Y.Doc();
  let changes = 0;
  doc.on('update', () => {
    changes += 1;
  });
  addRow(doc, 'goals', 'g1', { text: 'Alma är i skolan' });
  expect(changes).toBe(1);
});

test.each(['plan', 'voice/peter', 'text/summary', 'secrets', 'commitments'])('the room %s has no rows', (root) => {
  expect(() => addRow(new Y.Doc(), root, 'r1')).toThrow(/no rows/);
});

test('a text that an older client left out is made when somebody wants to write in it', () => {
  const row = new Y.Doc().getMap('rows');
  row.set('what', 'en sträng');
  expect(textIn(row, 'what').toString()).toBe('en sträng');
  expect(textIn(row, 'who').toString()).toBe('');
  expect(textIn(row, 'what')).toBe(row.get('what'));
});

test('a row that is put last has the highest order', () => {
  const doc = new Y.Doc();
  const rows = doc.getMap('goals');
  expect(nextOrder(rows)).toBe(1);
  addRow(doc, 'goals', 'a', { order: 7 });
  addRow(doc, 'goals', 'b', {});
  rows.set('odd', 'not a row');
  expect(nextOrder(rows)).toBe(8);
});

test('row ids differ and fit where ids stand', () => {
  const random = (bytes: Uint8Array) => bytes.map(() => Math.floor(Math.random() * 256));
  const ids = Array.from({ length: 200 }, () => newRowId(random));
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{14,40}$/);
});

test('a row has from the start exactly the texts that its room says are written together', () => {
  for (const [kind, content] of Object.entries(CONTENT)) {
    if (!('rows' in content)) continue;
    const texts = Object.entries(content.rows).filter(([, shape]) => textLimit(shape) !== undefined);
    expect([kind, [...(ROW_TEXTS[kind as RootKind] ?? [])].sort()]).toEqual([kind, texts.map(([name]) => name).sort()]);
  }
  expect(Object.keys(ROW_TEXTS).filter((kind) => !('rows' in (CONTENT[kind as RootKind] ?? {})))).toEqual([]);
});
