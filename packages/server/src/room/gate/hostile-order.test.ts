import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type ForgedId, type ForgedStruct, type Forgery, forge } from '../../testing/forge.ts';
import { CLIENT } from '../../testing/gate.ts';
import { asPage, unguarded } from '../../testing/unguarded.ts';
import { aWrittenPlan, deleting, FORGER, forged, row, value, type WrittenPlan } from '../../testing/written-plan.ts';
import { GATE_LIMITS } from './limits.ts';

/** Who wrote, what it builds on, and where it says that it stands. */
type Vector = readonly [what: string, bytes: (plan: WrittenPlan) => Uint8Array, code: string];

const own = 'commitments/peter';
const hers = 'commitments/linnea';
const x = { content: { string: 'x' } };
const blocks = (...all: NonNullable<Forgery['blocks']>) => forge({ blocks: all });

const VECTORS: readonly Vector[] = [
  [
    'under her client id',
    ({ next }) => blocks({ client: CLIENT.linnea, clock: next('linnea'), structs: row(own, 'r9') }),
    'author-foreign',
  ],
  [
    'under the server’s client id',
    ({ gate }) => blocks({ client: 7, clock: Y.getState(gate.doc.store, 7), structs: [{ gc: 1 }] }),
    'author-foreign',
  ],
  [
    'nothing at all, under her client id',
    ({ next }) => blocks({ client: CLIENT.linnea, clock: next('linnea'), structs: [{ gc: 1 }] }),
    'author-foreign',
  ],
  ['under more new client ids than a person has pages', manyClients, 'too-large'],
  [
    'two blocks of one client',
    () => blocks({ client: FORGER, structs: [{ gc: 1 }] }, { client: FORGER, clock: 1, structs: [{ gc: 1 }] }),
    'malformed',
  ],
  ['an empty block', () => blocks({ client: FORGER, structs: [] }), 'malformed'],
  ['a run of nothing with flags', () => blocks({ client: FORGER, structs: [{ gc: 1, info: 0x80 }] }), 'malformed'],
  ['a gap with flags', () => blocks({ client: FORGER, structs: [{ skip: 1, info: 0x2a }] }), 'malformed'],
  ['a run of nothing of no length', () => blocks({ client: FORGER, structs: [{ gc: 0 }] }), 'malformed'],
  [
    'words of no length',
    () => forged(...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1], content: { string: '' } }),
    'malformed',
  ],
  ['deleted words of no length', () => forged({ in: own, content: { deleted: 0 } }), 'malformed'],
  ['a clock that nobody could count to', () => forged({ in: own, content: { deleted: 2 ** 41 } }), 'too-large'],
  ['a clock beyond what numbers can say', () => blocks({ client: FORGER, clock: 2 ** 52, structs: [{ gc: 1 }] }), 'too-large'],
  ['after a gap', ({ next }) => blocks({ client: CLIENT.peter, clock: next('peter') + 5, structs: row(own, 'r9') }), 'gap'],
  ['with a gap in the middle', () => forged({ gc: 1 }, { skip: 3 }, ...row(own, 'r9')), 'gap'],
  ['with a gap behind what is known', afterKnownAndGap, 'gap'],
  ['with a gap from what is known and on', gapAcrossKnown, 'gap'],
  ['after something of a client that never was', () => forged({ origin: [4_999, 0], ...x }), 'gap'],
  ['in a row that never was', () => forged({ in: [4_999, 0], key: 'status', content: { any: ['accepted'] } }), 'gap'],
  ['after itself', () => forged({ origin: [FORGER, 0], ...x }), 'place'],
  ['before what its sender writes next', () => forged({ right: [FORGER, 1], ...x }, { gc: 1 }), 'place'],
  [
    'in a circle of two',
    () =>
      blocks(
        { client: FORGER, structs: [{ origin: [FORGER + 1, 0], ...x }] },
        { client: FORGER + 1, structs: [{ origin: [FORGER, 0], ...x }] },
      ),
    'gap',
  ],

  [
    'between two rooms',
    ({ unit }) => forged({ origin: unit(own, 'r1', 'what', 12), right: unit(hers, 'r1', 'what', 0), ...x }),
    'place',
  ],
  ['between two texts of a row', twoTexts, 'place'],
  ['between two keys', ({ row: at }) => forged({ origin: at(own, 'r1'), right: at(own, 'r2'), content: { type: 1 } }), 'place'],
  ['before a value under the same key', ({ row: at }) => forged({ right: at(own, 'r1'), content: { type: 1 } }), 'place'],
  [
    'between letters that are not side by side',
    ({ unit }) => forged({ origin: unit(own, 'r1', 'what', 0), right: unit(own, 'r1', 'what', 3), ...x }),
    'place',
  ],
  ['between a letter and one further on in a run', furtherOnInARun, 'place'],
  ['first, before a letter that was not first', ({ unit }) => forged({ right: unit(own, 'r1', 'what', 2), ...x }), 'place'],
  [
    'inside an emoji of his own',
    ({ unit }) => forged({ origin: unit(own, 'r1', 'what', 5), right: unit(own, 'r1', 'what', 6), ...x }),
    'place',
  ],
  [
    'nothing, but with an origin inside her emoji',
    ({ unit }) => forged({ gc: 1 }, { origin: [FORGER, 0], right: unit(hers, 'r1', 'what', 6), ...x }),
    'place',
  ],
  ['inside an emoji of the same update', insideSentEmoji, 'place'],
  ['in a letter', ({ unit }) => forged({ in: unit(own, 'r1', 'what', 0), ...x }), 'place'],
  ['in a value', inAValue, 'place'],
  ['in a letter of the same update', inASentLetter, 'place'],
  ['between two of the same update that are not side by side', apartInOneUpdate, 'place'],
  ['thousands of times in the same spot', manyInOneSpot, 'too-large'],
  ['a hundred and one times where only a copy shows the order', manyUnproven, 'too-large'],

  ['away nothing', ({ unit }) => deleting([CLIENT.peter, [[unit(own, 'r1', 'what', 0)[1], 0]]]), 'malformed'],
  ['away what is not yet written', ({ next }) => deleting([CLIENT.peter, [[next('peter'), 1]]]), 'gap'],
  ['away what nobody wrote', () => deleting([4_999, [[0, 1]]]), 'gap'],
  ['away more than there is', ({ next }) => deleting([CLIENT.peter, [[0, next('peter') + 1]]]), 'gap'],
  ['away half an emoji', ({ unit }) => deleting([CLIENT.peter, [[unit(own, 'r1', 'what', 5)[1], 1]]]), 'place'],
  ['away half an emoji of the same update', deletesHalfSent, 'place'],
  ['away the other half of an emoji of the same update', deletesOtherHalfSent, 'place'],
  [
    'away the same twice',
    () =>
      deleting([
        CLIENT.peter,
        [
          [0, 2],
          [1, 2],
        ],
      ]),
    'malformed',
  ],
  [
    'away things in no order',
    () =>
      deleting([
        CLIENT.peter,
        [
          [2, 1],
          [0, 1],
        ],
      ]),
    'malformed',
  ],
  ['away in two lists of one client', () => deleting([CLIENT.peter, [[0, 1]]], [CLIENT.peter, [[1, 1]]]), 'malformed'],
  ['away more ranges than anyone has', manyRanges, 'too-large'],
  ['away up to where numbers end', () => deleting([CLIENT.peter, [[0, Number.MAX_SAFE_INTEGER]]]), 'too-large'],
];

function manyClients(): Uint8Array {
  const client = (at: number) => ({ client: FORGER + at, structs: [{ gc: 1 }] });
  return blocks(...Array.from({ length: GATE_LIMITS.newClients + 1 }, (_, at) => client(at)));
}

function afterKnownAndGap({ next }: WrittenPlan): Uint8Array {
  const known = { deleted: 2 };
  return blocks({
    client: CLIENT.peter,
    clock: next('peter') - 2,
    structs: [{ in: own, content: known }, { skip: 3 }, ...row(own, 'r9')],
  });
}

function gapAcrossKnown({ next }: WrittenPlan): Uint8Array {
  return blocks({ client: CLIENT.peter, clock: next('peter') - 2, structs: [{ skip: 5 }, ...row(own, 'r9')] });
}

function twoTexts({ row: at, unit }: WrittenPlan): Uint8Array {
  const structs: ForgedStruct[] = [
    { in: at(own, 'r1'), key: 'decisionBy', content: { type: 2 } },
    { in: [FORGER, 0], ...x },
    { origin: unit(own, 'r1', 'what', 12), right: [FORGER, 1], ...x },
  ];
  return forged(...structs);
}

function afterNotLast({ gate, unit }: WrittenPlan): Uint8Array {
  const first: ForgedId = unit(own, 'r1', 'what', 0);
  gate.receive('peter', forged({ right: first, ...x }));
  return blocks({ client: FORGER + 1, structs: [{ origin: [FORGER, 0], ...x }] });
}

function insideSentEmoji(): Uint8Array {
  const emoji = { in: [FORGER, 1] as ForgedId, content: { string: '🐴' } };
  return forged(...row(own, 'r9', { what: { type: 2 } }), emoji, { origin: [FORGER, 2], right: [FORGER, 3], ...x });
}

function deletesHalfSent(): Uint8Array {
  const structs = [...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1] as ForgedId, content: { string: '🐴' } }];
  return forge({ blocks: [{ client: FORGER, structs }], deletes: [[FORGER, [[3, 1]]]] });
}

function deletesOtherHalfSent(): Uint8Array {
  const structs = [...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1] as ForgedId, content: { string: '🐴' } }];
  return forge({ blocks: [{ client: FORGER, structs }], deletes: [[FORGER, [[2, 1]]]] });
}

function inASentLetter(): Uint8Array {
  const letter = { in: [FORGER, 1] as ForgedId, ...x };
  return forged(...row(own, 'r9', { what: { type: 2 } }), letter, { in: [FORGER, 2], key: 'a', content: { any: [1] } });
}

/** A letter that Peter's other page wrote after the third, and one that says to stand after the fifth and before it. */
function wrongWayBetweenRuns({ gate, unit }: WrittenPlan): Uint8Array {
  const [third, fourth, fifth] = [2, 3, 4].map((at) => unit(own, 'r1', 'what', at));
  if (!third || !fourth || !fifth) throw new Error('the text is longer');
  gate.receive('peter', forged({ origin: third, right: fourth, ...x }));
  return blocks({ client: FORGER + 1, structs: [{ origin: fifth, right: [FORGER, 0], ...x }] });
}

function furtherOnInARun({ gate, unit }: WrittenPlan): Uint8Array {
  gate.receive('peter', forged({ origin: unit(own, 'r1', 'what', 1), right: unit(own, 'r1', 'what', 2), ...x }));
  return blocks({ client: FORGER + 1, structs: [{ origin: [FORGER, 0], right: unit(own, 'r1', 'what', 8), ...x }] });
}

/** Three letters of three pages, one after the other, and a fourth that says to stand between the first and the last. */
function apartInOneUpdate(): Uint8Array {
  const first: ForgedId = [FORGER, 2];
  return blocks(
    { client: FORGER, structs: [...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1], ...x }] },
    { client: FORGER + 1, structs: [{ origin: first, ...x }] },
    { client: FORGER + 2, structs: [{ origin: [FORGER + 1, 0], ...x }] },
    { client: FORGER + 3, structs: [{ origin: first, right: [FORGER + 2, 0], ...x }] },
  );
}

function inAValue({ gate }: WrittenPlan): Uint8Array {
  gate.receive('peter', forged(value('voice/peter', 'hand', 1)));
  return blocks({ client: FORGER, clock: 1, structs: [{ in: [FORGER, 0], key: 'a', content: { any: [1] } }] });
}

function manyInOneSpot({ unit }: WrittenPlan): Uint8Array {
  const last = unit(own, 'r1', 'what', 12);
  return forged(...Array.from({ length: 999 }, () => ({ origin: last, ...x })));
}

/** Three letters of three pages, and over a hundred more that say to stand between the first and the last. */
function manyUnproven(): Uint8Array {
  const first: ForgedId = [FORGER, 2];
  const between = { origin: first, right: [FORGER + 2, 0] as ForgedId, ...x };
  return blocks(
    { client: FORGER, structs: [...row(own, 'r9', { what: { type: 2 } }), { in: [FORGER, 1], ...x }] },
    { client: FORGER + 1, structs: [{ origin: first, ...x }] },
    { client: FORGER + 2, structs: [{ origin: [FORGER + 1, 0], ...x }] },
    {
      client: FORGER + 3,
      structs: Array.from({ length: GATE_LIMITS.orderSteps / GATE_LIMITS.stepsOfUnproven + 1 }, () => between),
    },
  );
}

function manyRanges(): Uint8Array {
  return deleting([CLIENT.peter, Array.from({ length: GATE_LIMITS.deleteRanges + 1 }, (_, at) => [at * 2, 1] as const)]);
}

test.each(VECTORS)('nobody writes %s', (_what, bytes, code) => {
  const plan = aWrittenPlan();
  const forgery = bytes(plan);
  const verdict = plan.gate.receive('peter', forgery);
  if (code === 'gap') expect(verdict).toEqual({ is: 'gap' });
  else expect(verdict).toMatchObject({ is: 'refused', denial: { code } });
  expect(plan.gate.receive('peter', forgery, true)).toMatchObject({ is: 'refused', denial: { code } });
});

test('what Yjs alone makes of each of them', async () => {
  const rows = VECTORS.map(([what, bytes, code]) => {
    const plan = aWrittenPlan();
    return [what, code, unguarded(plan.gate, bytes(plan))] as const;
  });
  await expect(asPage('Who wrote, and where it says that it stands', rows)).toMatchFileSnapshot('attacks/order.md');
});

const ODD: readonly (readonly [what: string, bytes: (plan: WrittenPlan) => Uint8Array])[] = [
  ['the wrong way round', ({ unit }) => forged({ origin: unit(own, 'r1', 'what', 3), right: unit(own, 'r1', 'what', 1), ...x })],
  ['the wrong way round, between two runs', wrongWayBetweenRuns],
  ['last, after a letter that was not last', afterNotLast],
];

test.each(ODD)('what is written %s is told to everybody as an editor could have written it', (_what, bytes) => {
  const plan = aWrittenPlan();
  const forgery = bytes(plan);
  const verdict = plan.gate.receive('peter', forgery);
  expect(verdict).toMatchObject({ is: 'accepted' });
  if (verdict.is === 'accepted') expect(verdict.update).not.toEqual(forgery);
  plan.gate.expectSame();
});

test('two places are told of as such, before anything is made of their order', () => {
  const plan = aWrittenPlan();
  expect(plan.gate.receive('peter', twoTexts(plan))).toMatchObject({ denial: { detail: 'origins in two places' } });
});

test('half an emoji that the server has is not the whole of one that is sent', () => {
  const plan = aWrittenPlan();
  const texts = row(own, 'r9', { what: { type: 2 } });
  plan.gate.receive('peter', forged(...texts, { in: [FORGER, 1], content: { string: 'ab' } }));
  const again = forged(...texts, { in: [FORGER, 1], content: { string: 'a🐴' } });
  expect(plan.gate.receive('peter', again)).toMatchObject({ denial: { code: 'place', detail: 'inside a character' } });
});

test('what builds on something that has been thrown away becomes nothing, for everyone alike', () => {
  const plan = aWrittenPlan();
  const inside = plan.unit(own, 'r1', 'what', 3);
  const at = plan.row(own, 'r1');
  plan.gate.receive('peter', deleting([CLIENT.peter, [[at[1], 1]]]));
  const late = forged({ origin: inside, ...x }, { in: at, key: 'secret', content: { any: [1] } }, { origin: [FORGER, 0], ...x });
  expect(plan.gate.receive('peter', late)).toMatchObject({ is: 'accepted', touched: new Set() });
  plan.gate.expectSame();
});

test('a seat may use up to fifty pages at once, and its ids are its own from then on', () => {
  const plan = aWrittenPlan();
  const pages = Array.from({ length: GATE_LIMITS.newClients }, (_, at) => ({ client: FORGER + at, structs: row(own, `n${at}`) }));
  const verdict = plan.gate.receive('peter', blocks(...pages));
  expect(verdict).toMatchObject({ is: 'accepted' });
  const stolen = blocks({ client: FORGER, clock: 1, structs: row(hers, 'r9') });
  expect(plan.gate.receive('linnea', stolen)).toMatchObject({ denial: { code: 'author-foreign' } });
});
