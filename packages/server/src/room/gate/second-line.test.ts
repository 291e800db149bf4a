import { addRow, createDocument } from '@samsyn/model';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Containers } from './containers.ts';
import { changedWithoutLeave, hasPending } from './second-line.ts';

const SEATS = ['peter', 'linnea'];

/** The room that a change touched without leave, when it may touch `allowed`. */
function trespassOf(allowed: readonly string[], change: (doc: Y.Doc) => void): string | undefined {
  const doc = createDocument('plan', SEATS);
  const containers = new Containers(doc, 'plan', (seat) => SEATS.includes(seat));
  let found: string | undefined;
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    found ??= changedWithoutLeave(transaction, containers, new Set(allowed));
  });
  doc.transact(() => change(doc));
  return found;
}

test('what was changed is held to what was allowed, also deep in a room', () => {
  const write = (doc: Y.Doc) => {
    addRow(doc, 'commitments/peter', 'r1', { what: 'Ringer' });
    addRow(doc, 'commitments/linnea', 'r1', { what: 'Bildschema' });
  };
  expect(trespassOf(['commitments/peter', 'commitments/linnea'], write)).toBeUndefined();
  expect(trespassOf(['commitments/peter'], write)).toBe('commitments/linnea');
  expect(trespassOf([], (doc) => doc.getMap('plan').set('othersDoNothing', true))).toBe('plan');
});

test('structs and deletions that wait are seen to wait', () => {
  const writer = new Y.Doc();
  writer.getMap('plan').set('a', 1);
  const before = Y.encodeStateVector(writer);
  writer.getMap('plan').set('b', 2);
  const later = Y.encodeStateAsUpdate(writer, before);
  const reader = new Y.Doc();
  expect(hasPending(reader)).toBe(false);
  Y.applyUpdate(reader, later);
  expect(hasPending(reader)).toBe(true);
  Y.applyUpdate(reader, Y.encodeStateAsUpdate(writer));
  expect(hasPending(reader)).toBe(false);

  const deleting = new Y.Doc();
  // One deletion, of a client that nobody has heard of.
  Y.applyUpdate(deleting, new Uint8Array([0, 1, 9, 1, 0, 1]));
  expect(hasPending(deleting)).toBe(true);
});
