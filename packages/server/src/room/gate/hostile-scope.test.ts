import { expect, test } from 'vitest';
import { forge } from '../../testing/forge.ts';
import { CLIENT, type SeatId } from '../../testing/gate.ts';
import { asPage, unguarded } from '../../testing/unguarded.ts';
import { aWrittenPlan, deleting, FORGER, forged, row, value, type WrittenPlan } from '../../testing/written-plan.ts';

/** Writing where one may not. Nothing of it is applied, stored or sent (`TestGate.receive` holds each verdict to that). */
type Vector = readonly [what: string, bytes: (plan: WrittenPlan) => Uint8Array, code: string, by?: SeatId];

const hers = 'commitments/linnea';
const string = (text: string) => ({ content: { string: text } });

const VECTORS: readonly Vector[] = [
  [
    'words at the end of her text',
    ({ unit }) => forged({ origin: unit(hers, 'r1', 'what', 13), ...string('x') }),
    'root-foreign',
  ],
  [
    'words at the start of her text',
    ({ unit }) => forged({ right: unit(hers, 'r1', 'what', 0), ...string('x') }),
    'root-foreign',
  ],
  [
    'words in the middle of her text',
    ({ unit }) => forged({ origin: unit(hers, 'r1', 'what', 1), right: unit(hers, 'r1', 'what', 2), ...string('x') }),
    'root-foreign',
  ],
  ['words in her empty text', ({ text }) => forged({ in: text(hers, 'r1', 'who'), ...string('x') }), 'root-foreign'],
  ['a row in her room', () => forged(...row(hers, 'r9')), 'root-foreign'],
  ['a row in place of hers', ({ row: at }) => forged({ origin: at(hers, 'r1'), content: { type: 1 } }), 'root-foreign'],
  ['nothing in place of her row', () => forged({ in: hers, key: 'r1', content: { deleted: 1 } }), 'root-foreign'],
  [
    'nothing in place of her row, as what follows it',
    ({ row: at }) => forged({ origin: at(hers, 'r1'), content: { deleted: 1 } }),
    'root-foreign',
  ],
  [
    'a value in her row',
    ({ row: at }) => forged({ in: at(hers, 'r1'), key: 'status', content: { any: ['none-now'] } }),
    'root-foreign',
  ],
  ['a text in place of hers', ({ row: at }) => forged({ in: at(hers, 'r1'), key: 'what', content: { type: 2 } }), 'root-foreign'],
  ['her own values', () => forged(value('voice/linnea', 'acceptsCoordination', true)), 'root-foreign'],
  ['her own words', () => forged({ in: 'voice/linnea/view', content: { type: 3, nodeName: 'paragraph' } }), 'root-foreign'],
  ['the child’s reaction', () => forged(value('voice/alma', 'reactions', {})), 'root-foreign'],
  ['a new name in the roster', () => forged(value('roster', 'peter', { role: 'chair' })), 'root-foreign'],
  ['a pen for himself', () => forged({ in: 'roster', key: 'linnea', content: { type: 1 } }), 'root-foreign'],
  ['the phase', () => forged(value('meeting', 'phase', 'locked')), 'root-foreign'],
  ['the turn', () => forged({ in: 'meeting/turns', content: { any: ['peter'] } }), 'root-foreign'],
  ['the consent', () => forged(value('consent', 'status', 'given')), 'root-foreign'],
  ['that a row is confirmed', () => forged({ in: 'unconfirmed', key: 'peter/r1', content: { deleted: 1 } }), 'root-foreign'],
  ['the plan, which scribes write', () => forged(value('plan', 'othersDoNothing', true)), 'root-foreign'],
  ['a goal', () => forged(...row('goals', 'g9')), 'root-foreign'],
  ['the common text', () => forged({ in: 'text/summary', content: { type: 3, nodeName: 'paragraph' } }), 'root-foreign'],
  ['an addition before there is a lock', () => forged(...row('additions/peter', 'a1')), 'root-foreign'],
  ['a room that is not', () => forged(value('secrets', 'a', 1)), 'root-unknown'],
  ['a room of nobody', () => forged(...row('commitments/ghost', 'r1')), 'root-unknown'],
  ['a room without a name', () => forged(value('', 'a', 1)), 'root-unknown'],
  ['a room called __proto__', () => forged(value('__proto__', 'a', 1)), 'root-unknown'],
  ['a room called constructor', () => forged(value('constructor', 'a', 1)), 'root-unknown'],
  [
    'a section that is not',
    () => forged({ in: 'voice/peter/secret', content: { type: 3, nodeName: 'paragraph' } }),
    'root-unknown',
  ],
  ['a room beside his own', () => forged(...row('commitments/peter/r1', 'r1')), 'root-unknown'],
  ['the chair’s signals, in the wrong document', () => forged(value('signals', 's1', {})), 'root-unknown'],
  [
    'the chair’s notes, in the wrong document',
    () => forged({ in: 'chair/notes', content: { type: 3, nodeName: 'paragraph' } }),
    'root-unknown',
  ],
  ['the notes before the meeting, in the wrong document', () => forged(value('premeeting/notes', 'a', 1)), 'root-unknown'],
  [
    'something of his own and something of hers',
    () => forged(...row('commitments/peter', 'r3'), ...row(hers, 'r9')),
    'root-foreign',
  ],
  ['anything at all, as an interpreter', () => forged(value('voice/tolk', 'hand', 1)), 'root-foreign', 'tolk'],
  ['a row in the interpreter’s room', () => forged(...row('commitments/tolk', 'r1')), 'root-foreign', 'tolk'],
  ['the family’s room, as the chair', () => forged(...row('commitments/sara', 'r1')), 'root-foreign', 'birgitta'],
  [
    'another seat’s row, as the chair',
    ({ unit }) => forged({ right: unit(hers, 'r1', 'what', 0), ...string('x') }),
    'root-foreign',
    'birgitta',
  ],

  ['away her row', ({ row: at }) => deleting([at(hers, 'r1')[0], [[at(hers, 'r1')[1], 1]]]), 'root-foreign'],
  ['away a letter of hers', ({ unit }) => deleting([CLIENT.linnea, [[unit(hers, 'r1', 'what', 0)[1], 1]]]), 'root-foreign'],
  ['away all that she wrote', ({ next }) => deleting([CLIENT.linnea, [[0, next('linnea')]]]), 'root-foreign'],
  ['away what the server wrote', () => deleting([7, [[0, 1]]]), 'root-foreign'],
  ['away the turns', () => deleting([7, [[3, 3]]]), 'root-foreign'],
  [
    'away something of his own and something of hers',
    ({ next }) => deleting([CLIENT.peter, [[0, next('peter')]]], [CLIENT.linnea, [[0, 1]]]),
    'root-foreign',
  ],
  [
    'away her letter, beside words of his own',
    ({ unit }) =>
      forge({
        blocks: [{ client: FORGER, structs: row('commitments/peter', 'r3') }],
        deletes: [[CLIENT.linnea, [[unit(hers, 'r1', 'what', 0)[1], 1]]]],
      }),
    'root-foreign',
  ],
];

const scenes = VECTORS.map(([what, bytes, code, by = 'peter']) => ({ what, bytes, code, by }));

test.each(scenes)('nobody writes $what', ({ bytes, code, by }) => {
  const plan = aWrittenPlan();
  expect(plan.gate.receive(by, bytes(plan))).toMatchObject({ is: 'refused', denial: { code } });
  expect(plan.gate.receive(by, bytes(plan), true)).toMatchObject({ is: 'refused', denial: { code } });
});

test('what Yjs alone makes of each of them', async () => {
  const rows = scenes.map(({ what, bytes, code }) => {
    const plan = aWrittenPlan();
    return [what, code, unguarded(plan.gate, bytes(plan))] as const;
  });
  await expect(asPage('Where one may not write', rows)).toMatchFileSnapshot('attacks/scope.md');
  // Whoever sits at the table could do all of this, were there no gate.
  expect(rows.filter(([, , alone]) => alone === 'nothing')).toEqual([]);
});

test('the same bytes are taken from whoever the room belongs to', () => {
  const plan = aWrittenPlan();
  const bytes = forged({ origin: plan.unit(hers, 'r1', 'what', 13), ...string('x') });
  expect(plan.gate.receive('linnea', bytes)).toMatchObject({ is: 'accepted', touched: new Set([hers]) });
});

test.each(['locked', 'ended'] as const)('in a plan that is %s nobody writes in their own room, and is told why', (phase) => {
  const plan = aWrittenPlan();
  plan.gate.phase = phase;
  for (const bytes of [
    forged(...row('commitments/peter', 'r3')),
    forged(value('voice/peter', 'hand', 1)),
    deleting([CLIENT.peter, [[0, 1]]]),
    forged({ right: plan.unit('commitments/peter', 'r1', 'what', 0), ...string('x') }),
  ]) {
    expect(plan.gate.receive('peter', bytes)).toMatchObject({ is: 'refused', denial: { code: 'plan-locked' } });
  }
});

test('[R044] a pen does not reach the owner’s own values, and what was lent is gone when it is taken back', () => {
  const plan = aWrittenPlan();
  plan.gate.pens = { peter: ['linnea'] };
  const hand = forged(value('voice/linnea', 'hand', 1));
  expect(plan.gate.receive('peter', hand)).toMatchObject({ denial: { code: 'root-foreign' } });
  expect(plan.gate.receive('peter', forged(...row(hers, 'r9')))).toMatchObject({
    is: 'accepted',
    penned: new Set(['linnea/r9']),
  });
  plan.gate.pens = {};
  const more = forge({ blocks: [{ client: FORGER, clock: 1, structs: row(hers, 'r10') }] });
  expect(plan.gate.receive('peter', more)).toMatchObject({ denial: { code: 'root-foreign' } });
});

test('a place that somebody once could write in is judged anew: what is remembered of a room is not who may write there', () => {
  const plan = aWrittenPlan();
  const write = (clock: number) =>
    forge({
      blocks: [{ client: CLIENT.linnea, clock, structs: [{ origin: plan.unit(hers, 'r1', 'what', 13), ...string('x') }] }],
    });
  expect(plan.gate.receive('linnea', write(plan.next('linnea')))).toMatchObject({ is: 'accepted' });
  plan.gate.phase = 'locked';
  expect(plan.gate.receive('linnea', write(plan.next('linnea')))).toMatchObject({ denial: { code: 'plan-locked' } });
});
