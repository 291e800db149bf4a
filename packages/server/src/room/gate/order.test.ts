import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type ForgedId, forge } from '../../testing/forge.ts';
import { FUZZ_MS, tries } from '../../testing/fuzz.ts';
import { TestGate } from '../../testing/gate.ts';
import { FORGER, forged, row } from '../../testing/written-plan.ts';

/**
 * Copies come apart when an item says that it stands between two that were never side by side. That left stands before
 * right is not enough: this test finds such items within seconds when only that is asked for.
 */

const own = 'commitments/peter';
const TEXT: ForgedId = [FORGER, 1];

interface Written {
  readonly id: ForgedId;
  readonly after: readonly ForgedId[];
  readonly update: Uint8Array;
}

const base = forged(...row(own, 'r1', { what: { type: 2 } }));
const textOf = (doc: Y.Doc): Y.Text => (doc.getMap(own).get('r1') as Y.Map<Y.Text>).get('what') ?? expect.fail('no text');

function unitsOf(doc: Y.Doc): ForgedId[] {
  const units: ForgedId[] = [];
  for (let item = textOf(doc)._start; item; item = item.right) {
    for (let at = 0; at < item.length; at += 1) units.push([item.id.client, item.id.clock + at]);
  }
  return units;
}

const picks = fc.array(fc.record({ client: fc.nat(4), from: fc.nat(99), to: fc.nat(99) }), { minLength: 6, maxLength: 16 });

test(
  'whatever places a forger names, items that are accepted stand in the same order in every copy',
  () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(picks, fc.array(fc.nat(1_000), { minLength: 60, maxLength: 60 }), (places, draws) => {
        const gate = new TestGate();
        gate.receive('peter', base);
        const written: Written[] = [];
        for (const { client, from, to } of places) {
          const one = write(gate, client, from, to);
          if (one) written.push(one);
          if (one) accepted += 1;
          else refused += 1;
        }
        const order = unitsOf(gate.doc);
        for (let copy = 0; copy < 3; copy += 1) expect(unitsOf(inAnotherOrder(written, draws.slice(copy * 20)))).toEqual(order);
      }),
      { numRuns: tries(300) },
    );
    expect([accepted > 500, refused > 500]).toEqual([true, true]);
  },
  FUZZ_MS,
);

/** One letter between two that stand in this order, wherever they are. Undefined when the gate says no. */
function write(gate: TestGate, client: number, from: number, to: number): Written | undefined {
  const units = unitsOf(gate.doc);
  const at = (from % (units.length + 1)) - 1;
  const left = units[at];
  const right = units[at + 1 + (to % (units.length - at))];
  const id: ForgedId = [FORGER + 1 + client, Y.getState(gate.doc.store, FORGER + 1 + client)];
  const struct = { ...(left ? { origin: left } : {}), ...(right ? { right } : {}), in: TEXT, content: { string: 'x' } };
  const update = forge({ blocks: [{ client: id[0], clock: id[1], structs: [struct] }] });
  const verdict = gate.judge('peter', update);
  if (verdict.is !== 'accepted') return undefined;
  for (const bound of verdict.binds) gate.seatOf.set(bound, 'peter');
  const taken = verdict.update ?? update;
  Y.applyUpdate(gate.doc, taken);
  const before: ForgedId[] = id[1] > 0 ? [[id[0], id[1] - 1]] : [];
  return { id, after: [...before, ...(left ? [left] : []), ...(right ? [right] : [])], update: taken };
}

/** The same items in a copy that hears of them in another order, each after what it builds on. */
function inAnotherOrder(written: readonly Written[], draws: readonly number[]): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, base);
  const left = [...written];
  for (let step = 0; left.length > 0; step += 1) {
    const isThere = ([client, clock]: ForgedId) => clock < Y.getState(doc.store, client);
    const ready = left.filter((one) => one.after.every(isThere));
    const next = ready[(draws[step] ?? 0) % ready.length] ?? expect.fail('a circle');
    Y.applyUpdate(doc, next.update);
    left.splice(left.indexOf(next), 1);
  }
  return doc;
}

test('two pages of one person that wrote offline in the same text come back in one step 2', () => {
  const gate = new TestGate();
  const first = gate.seat('peter');
  first.addRow(own, 'r1', { what: 'abcdef' });
  const second = gate.seat('peter', 2_003);
  for (const page of [first, second]) page.goOffline();
  for (const [page, words] of [
    [first, 'xyz'],
    [second, 'uvw'],
  ] as const) {
    for (const letter of words) page.text(own, 'r1', 'what').insert(3, letter);
  }
  Y.applyUpdate(second.doc, Y.encodeStateAsUpdate(first.doc), 'server');
  second.text(own, 'r1', 'what').insert(6, '–');
  second.text(own, 'r1', 'what').insert(9, '–');
  expect(second.comeBack()).toMatchObject({ is: 'accepted' });
  expect(gate.json()[own]).toEqual(second.doc.getMap(own).toJSON());
});

test('five thousand letters written offline at the start of a text cost what they are', () => {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  peter.addRow(own, 'r1', { what: 'slut' });
  peter.goOffline();
  const what = peter.text(own, 'r1', 'what');
  for (let at = 0; at < 4_900; at += 1) what.insert(0, 'x');
  expect(peter.comeBack()).toMatchObject({ is: 'accepted' });
});
