import { addRow, createDocument, defineRoots, snapshot } from '@samsyn/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { PlanCache } from './plan-cache.ts';

const SEATS = ['jenny', 'peter'];

function meeting() {
  const doc = createDocument('plan', SEATS);
  const cache = new PlanCache('plan');
  cache.follow(doc);
  return { doc, cache };
}

test('the same plan is given until something changes', () => {
  const { doc, cache } = meeting();
  const before = cache.read(SEATS);
  expect(cache.read(SEATS)).toBe(before);
  addRow(doc, 'commitments/jenny', 'r1', { what: 'Samtal' });
  expect(cache.read(SEATS)).not.toBe(before);
});

test('a change in one room leaves the others as they were read', () => {
  const { doc, cache } = meeting();
  addRow(doc, 'commitments/jenny', 'r1', { what: 'Samtal' });
  const before = cache.read(SEATS);
  addRow(doc, 'commitments/peter', 'r1', { what: 'Ett lugnt rum' });
  const after = cache.read(SEATS);
  expect(after['commitments/jenny']).toBe(before['commitments/jenny']);
  expect(after['commitments/peter']).toEqual(snapshot(doc, 'plan', SEATS)['commitments/peter']);
});

test('whatever is written, the plan is what the document says', () => {
  const step = fc.record({
    room: fc.constantFrom('commitments/jenny', 'commitments/peter', 'goals', 'text/summary', 'voice/jenny/view', 'meeting/turns'),
    words: fc.string({ maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const { doc, cache } = meeting();
      for (const [index, { room, words }] of steps.entries()) {
        if (room === 'meeting/turns') doc.getArray(room).push([words]);
        else if (room.startsWith('text/') || room.split('/').length === 3) {
          doc.getXmlFragment(room).push([new Y.XmlText(words)]);
        } else addRow(doc, room, `r${index % 3}`, { what: words, text: words });
        expect(cache.read(SEATS)).toEqual(snapshot(doc, 'plan', SEATS));
      }
    }),
  );
});

test('a seat that comes late has its room read too', () => {
  const { doc, cache } = meeting();
  cache.read(SEATS);
  const all = [...SEATS, 'ida'];
  defineRoots(doc, 'plan', all);
  addRow(doc, 'commitments/ida', 'r1', { what: 'Ringer' });
  expect(cache.read(all)).toEqual(snapshot(doc, 'plan', all));
});

test('a document that starts over is read from the beginning', () => {
  const { doc, cache } = meeting();
  addRow(doc, 'commitments/jenny', 'r1', { what: 'Nekad' });
  cache.read(SEATS);
  cache.follow(createDocument('plan', SEATS));
  expect(cache.read(SEATS)['commitments/jenny']).toEqual({});
});
