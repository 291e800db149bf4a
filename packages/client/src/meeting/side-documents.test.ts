import { addRow, createDocument, type DocumentKind } from '@samsyn/model';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import type { DocumentCopy } from './document-copy.ts';
import { SideDocuments } from './side-documents.ts';

const SEATS = ['jenny'];

function sides() {
  const closed: string[] = [];
  const docs = new Map<string, Y.Doc>();
  const made = new SideDocuments((name: string, kind: DocumentKind, onDocument) => {
    const doc = createDocument(kind, SEATS);
    docs.set(name, doc);
    onDocument(doc);
    return { doc, close: () => closed.push(name) } as unknown as DocumentCopy;
  });
  return { sides: made, docs, closed };
}

test('a row that a consent hides from some is seen among the others by who may read it, and written in where it stands', () => {
  const { sides: jenny, docs } = sides();
  jenny.set(['p1~limited-a1']);
  const hidden = docs.get('p1~limited-a1');
  if (hidden) addRow(hidden, 'commitments/jenny', 'r1', { what: 'Samtal' });
  const merged = jenny.merge({ 'commitments/jenny': { r0: { what: 'Öppet' } } }, SEATS);
  expect(Object.keys(merged['commitments/jenny'] as object)).toEqual(['r0', 'r1']);
  expect(jenny.docOf('p1~limited-a1')).toBe(hidden);
});

test('a document that is no longer named is closed, and its rows are gone', () => {
  const { sides: jenny, closed } = sides();
  jenny.set(['p1~limited-a1']);
  expect([jenny.set([]), closed, jenny.docOf('p1~limited-a1')]).toEqual([true, ['p1~limited-a1'], undefined]);
});

test('being told the same again opens nothing twice', () => {
  const { sides: chair } = sides();
  expect([chair.set(['p1~chair']), chair.set(['p1~chair']), chair.copies.length]).toEqual([true, false, 1]);
  expect(chair.chair?.json).toMatchObject({ signals: {}, talk: {} });
});

test('notes from before the meeting, and names nobody knows, are not opened', () => {
  const { sides: chair } = sides();
  chair.set(['p1~premeeting', 'p1', 'p1~nonsense']);
  expect(chair.copies).toEqual([]);
});
