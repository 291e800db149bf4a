import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { FUZZ_MS, tries } from '../../testing/fuzz.ts';
import { type Editor, refusals, TestGate } from '../../testing/gate.ts';

/**
 * An undo that brings a part of a tree back may name a right neighbour that stands before the left one, or none where
 * there is one. It is taken, and everybody but its writer is told of neighbours that an editor could have named: all
 * copies, the writer's too, must come to the same order whatever else is written meanwhile.
 */

const ROOM = 'voice/peter/view';

const itemsOf = (doc: Y.Doc): Y.Item[] => {
  const items: Y.Item[] = [];
  for (let item = doc.getXmlFragment(ROOM)._start; item; item = item.right) items.push(item);
  return items;
};
/** Unit by unit: what is deleted may be one run in one copy and two in another. */
const orderOf = (doc: Y.Doc): string[] =>
  itemsOf(doc).flatMap(({ id, length }) => Array.from({ length }, (_, at) => `${id.client}:${id.clock + at}`));

const paragraph = () => new Y.XmlElement('paragraph');

/** Puts a paragraph between two as an undo does: it names them, and leaves the rest to Yjs. */
function putBetween({ doc }: Editor, left: Y.Item, right: Y.Item | null): void {
  doc.transact((transaction) => {
    const fragment = doc.getXmlFragment(ROOM);
    const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID));
    const content = new Y.ContentType(paragraph());
    new Y.Item(id, left, left.lastId, right, right?.id ?? null, fragment, null, content).integrate(transaction, 0);
  });
}

const steps = fc.array(
  fc.record({
    who: fc.nat(3),
    does: fc.constantFrom('write', 'write', 'write', 'odd', 'odd', 'delete', 'offline', 'back'),
    at: fc.nat(30),
    to: fc.option(fc.nat(30)),
  }),
  { minLength: 10, maxLength: 40 },
);

/** Each of three odd ones builds on the one before, and all come in one update. */
const CHAIN = [
  ...(
    [
      [0, 'write'],
      [1, 'offline'],
      [1, 'write'],
      [1, 'write'],
    ] as const
  ).map(([who, does]) => ({ who, does, at: 0, to: null })),
  ...(
    [
      [17, 0],
      [27, 0],
      [29, 16],
    ] as const
  ).map(([at, to]) => ({ who: 1, does: 'odd' as const, at, to })),
  ...Array.from({ length: 10 }, () => ({ who: 0, does: 'write' as const, at: 0, to: null })),
];

test(
  'whatever an undo names, it is taken, and all copies come to the same order',
  () => {
    let odd = 0;
    fc.assert(
      fc.property(steps, (all) => {
        const gate = new TestGate();
        const pages = [9_003, 9_001, 9_004, 9_002].map((client) => gate.seat('peter', client));
        for (const { who, does, at, to } of all) {
          const page = pages[who];
          if (!page) continue;
          const items = itemsOf(page.doc);
          const place = items.length === 0 ? 0 : at % items.length;
          const left = items[place];
          const fragment = page.doc.getXmlFragment(ROOM);
          if (does === 'offline') page.goOffline();
          else if (does === 'back') page.comeBack();
          else if (does === 'write' || !left)
            fragment.insert(fragment.length === 0 ? 0 : at % (fragment.length + 1), [paragraph()]);
          else if (does === 'delete') {
            if (fragment.length > 0) fragment.delete(at % fragment.length, 1);
          } else {
            odd += 1;
            putBetween(page, left, to === null ? null : (items[to % (place + 1)] ?? null));
          }
        }
        for (const page of pages) expect(page.comeBack()).toMatchObject({ is: 'accepted' });
        expect(refusals(pages.flatMap(({ verdicts }) => verdicts))).toEqual([]);
        for (const { doc } of pages) expect(orderOf(doc)).toEqual(orderOf(gate.doc));
        const fresh = new Y.Doc();
        for (const update of gate.log) Y.applyUpdate(fresh, update);
        expect(orderOf(fresh)).toEqual(orderOf(gate.doc));
      }),
      { numRuns: tries(60), examples: [[CHAIN]] },
    );
    expect(odd).toBeGreaterThan(100);
  },
  FUZZ_MS,
);
