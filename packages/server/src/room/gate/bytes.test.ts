import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { forge } from '../../testing/forge.ts';
import { FUZZ_MS, tries } from '../../testing/fuzz.ts';
import { CLIENT, type SeatId, TestGate } from '../../testing/gate.ts';
import { asPage, unguarded } from '../../testing/unguarded.ts';
import { aWrittenPlan, FORGER, forged, row } from '../../testing/written-plan.ts';
import { Containers } from './containers.ts';
import { judge } from './judge.ts';
import { GATE_LIMITS } from './limits.ts';

/** Bytes that no editor sends. There is always a verdict, and never an error, a trace or something that waits. */

const own = 'commitments/peter';
const written = (write: (encoder: encoding.Encoder) => void): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};
const numbers = (...all: number[]): Uint8Array =>
  written((encoder) => {
    for (const number of all) encoding.writeVarUint(encoder, number);
  });

/** An honest update with something of everything in it. */
function anHonestUpdate(): Uint8Array {
  const editor = aWrittenPlan().gate.seat('peter', FORGER);
  editor.goOffline();
  const before = Y.encodeStateVector(editor.doc);
  editor.addRow(own, 'r9', { what: 'Häst 🐴', order: 2, goalIds: ['g1'] });
  editor.text(own, 'r1', 'what').insert(4, 'lugn ');
  editor.text(own, 'r2', 'what').delete(0, 3);
  const paragraph = new Y.XmlElement('paragraph');
  const inside = new Y.XmlText();
  inside.insert(0, 'Bra', { bold: {} });
  paragraph.insert(0, [inside]);
  editor.doc.getXmlFragment('voice/peter/view').insert(0, [paragraph]);
  return Y.encodeStateAsUpdate(editor.doc, before);
}
const honest = anHonestUpdate();

test('the honest update is accepted whole', () => {
  expect(aWrittenPlan().gate.receive('peter', honest)).toMatchObject({ is: 'accepted' });
});

test('cut off anywhere, it is refused, and nothing of it is left', () => {
  const { gate } = aWrittenPlan();
  for (let length = 0; length < honest.length; length += 1) {
    expect(gate.receive('peter', honest.subarray(0, length), length % 2 === 0)).toMatchObject({ is: 'refused' });
  }
});

const BROKEN: readonly (readonly [what: string, bytes: Uint8Array, code: string])[] = [
  ['nothing', new Uint8Array(), 'malformed'],
  ['a byte too many', new Uint8Array([...honest, 0]), 'malformed'],
  ['the other encoding', Y.convertUpdateFormatV1ToV2(honest), 'malformed'],
  ['a number without end', new Uint8Array(20).fill(0xff), 'malformed'],
  ['clients that never come', numbers(2 ** 50), 'malformed'],
  ['structs that never come', numbers(1, 2 ** 50, FORGER, 0), 'too-large'],
  ['deletions that never come', numbers(0, 2 ** 50), 'malformed'],
  [
    'a parent that is neither',
    written((encoder) => {
      for (const number of [1, 1, FORGER, 0]) encoding.writeVarUint(encoder, number);
      encoding.writeUint8(encoder, 1);
      for (const number of [2, 0, 0, 1, 0]) encoding.writeVarUint(encoder, number);
    }),
    'malformed',
  ],
  ['words that say that they are long', inAText((encoder) => encoding.writeVarUint(encoder, 2 ** 40)), 'malformed'],
  [
    'words that are no UTF-8',
    inAText((encoder) => encoding.writeVarUint8Array(encoder, new Uint8Array([0xc3, 0x28]))),
    'malformed',
  ],
  [
    'half a character as three bytes',
    inAText((encoder) => encoding.writeVarUint8Array(encoder, new Uint8Array([0xed, 0xa0, 0xbd]))),
    'malformed',
  ],
  [
    'words spelled too long',
    inAText((encoder) => encoding.writeVarUint8Array(encoder, new Uint8Array([0xc0, 0x80]))),
    'malformed',
  ],
  [
    'more structs than somebody types',
    forged(...Array.from({ length: GATE_LIMITS.structsOfUpdate + 1 }, () => ({ gc: 1 }))),
    'too-large',
  ],
];

function inAText(write: (encoder: encoding.Encoder) => void): Uint8Array {
  return forged(...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1], content: { raw: 4, write } });
}

test.each(BROKEN)('%s is no update', (_what, bytes, code) => {
  expect(aWrittenPlan().gate.receive('peter', bytes)).toMatchObject({ is: 'refused', denial: { code } });
});

test('what Yjs alone makes of each of them', async () => {
  const rows = BROKEN.map(([what, bytes, code]) => [what, code, unguarded(aWrittenPlan().gate, bytes)] as const);
  await expect(asPage('Bytes', rows)).toMatchFileSnapshot('attacks/bytes.md');
});

test('a step 2 may be larger than what somebody types at once', () => {
  const many = forged(...Array.from({ length: GATE_LIMITS.structsOfUpdate + 1 }, () => ({ gc: 1 })));
  expect(aWrittenPlan().gate.receive('peter', many, true)).toMatchObject({ is: 'accepted' });
});

test('a plan that is full takes nothing more, but may be made shorter', () => {
  const { gate } = aWrittenPlan();
  const bench = {
    document: 'plan' as const,
    containers: new Containers(gate.doc, 'plan', () => true),
    actor: { seat: 'peter', role: 'agency' as const, pens: [] },
    phase: 'needs' as const,
    seatOf: (client: number) => gate.seatOf.get(client),
    bytes: GATE_LIMITS.planBytes,
    isStep2: false,
  };
  expect(judge(bench, forged(...row(own, 'r9')))).toMatchObject({ denial: { code: 'too-large', detail: 'plan' } });
  expect(judge(bench, forge({ deletes: [[CLIENT.peter, [[0, 1]]]] }))).toMatchObject({ is: 'accepted' });
});

test('a room that nobody has defined yet is read as what it is', () => {
  const doc = new Y.Doc();
  const gate = new Containers(doc, 'plan', () => true);
  expect(gate.ofRoot('commitments/peter').type).toBeInstanceOf(Y.Map);
  expect(gate.ofRoot('text/summary').type).toBeInstanceOf(Y.XmlFragment);
  expect(gate.ofRoot('meeting/turns').type).toBeInstanceOf(Y.Array);
});

const damage = fc.array(
  fc.record({ does: fc.constantFrom('set', 'flip', 'drop', 'add', 'copy'), at: fc.nat(600), byte: fc.nat(255), to: fc.nat(600) }),
  { minLength: 1, maxLength: 6 },
);
const seats = fc.constantFrom<SeatId[]>('peter', 'linnea', 'omar', 'birgitta', 'alma', 'tolk');

test(
  'an update that was damaged on the way, or on purpose, does no harm whoever sends it',
  () => {
    const plan = aWrittenPlan();
    fc.assert(
      fc.property(damage, seats, fc.boolean(), (steps, seat, isStep2) => {
        const bytes = damaged(honest, steps);
        const gate = plan.gate;
        const before = Y.encodeStateAsUpdate(gate.doc);
        const verdict = gate.judge(seat, bytes, isStep2);
        if (verdict.is !== 'accepted') expect(Y.encodeStateAsUpdate(gate.doc)).toEqual(before);
        // What gets through is let in, in a copy of the plan, and held to everything that is promised.
        else gate.copy().receive(seat, bytes, isStep2);
      }),
      { numRuns: tries(800) },
    );
  },
  FUZZ_MS,
);

function damaged(bytes: Uint8Array, steps: readonly { does: string; at: number; byte: number; to: number }[]): Uint8Array {
  const all = [...bytes];
  for (const { does, at, byte, to } of steps) {
    const place = at % (all.length + 1);
    const old = all[place] ?? 0;
    if (does === 'set') all[place] = byte;
    else if (does === 'flip') all[place] = old ^ (1 << (byte % 8));
    else if (does === 'drop') all.splice(place, 1 + (byte % 4));
    else if (does === 'add') all.splice(place, 0, byte);
    else all.splice(place, 0, ...all.slice(to % all.length, (to % all.length) + 1 + (byte % 30)));
  }
  return new Uint8Array(all);
}

test(
  'any bytes at all get a verdict',
  () => {
    const gate = new TestGate();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, isStep2) => {
        expect(['accepted', 'gap', 'refused']).toContain(gate.judge('peter', bytes, isStep2).is);
      }),
      { numRuns: tries(3_000) },
    );
  },
  FUZZ_MS,
);
