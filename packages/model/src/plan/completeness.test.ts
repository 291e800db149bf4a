import { expect, test } from 'vitest';
import { aPlanWith } from '../testing.ts';
import { lawLamps, missingCode, whatIsMissing } from './completeness.ts';
import type { PlanJson } from './plan-json.ts';
import { coordinatorOf, promised } from './promised.ts';

const codes = (plan: PlanJson): string[] => whatIsMissing(plan).map(missingCode);
type Change = Parameters<typeof aPlanWith>[0];

test('[R091] a complete plan lacks nothing, and all four lamps of the law are lit', () => {
  const plan = aPlanWith(() => {});
  expect(codes(plan)).toEqual([]);
  expect(lawLamps(plan)).toEqual({ commitments: true, responsibility: true, others: true, coordinator: true });
});

const drop = (root: string) => (plan: Record<string, unknown>) => {
  delete plan[root];
};
const set = (root: string, fields: object) => (plan: Record<string, Record<string, unknown>>) => {
  plan[root] = { ...plan[root], ...fields };
};

/** One thing taken out of the complete plan, and what is then named as missing. */
const ONE_OUT: readonly (readonly [string, Change, readonly string[]])[] = [
  ['[R005] a question', drop('questions'), ['question']],
  ['[R179] the answer to a question', set('questions', { q1: { text: 'Vad behövs?', answer: ' ' } }), ['answer:q1']],
  ['[R183] a need', drop('needs'), ['need']],
  ['[R075] a short goal', set('goals', { g1: { text: 'Alma går i skolan', term: 'long' } }), ['goal']],
  ['[R080] an insats of anyone', dropRows, ['commitments', 'responsibility', 'others']],
  [
    '[R096] who answers for an insats',
    set('roster', { peter: { name: 'Peter', role: 'agency', principal: null, presence: 'room', pen: [] } }),
    ['responsibility'],
  ],
  ['what others do, or that they do nothing', drop('commitments/sara'), ['others']],
  ['[R090] a coordinator', set('plan', { coordinator: null }), ['coordinator']],
  [
    '[R090] a coordinator of region or municipality',
    set('plan', { coordinator: { seat: 'peter', principal: 'stat' } }),
    ['coordinator'],
  ],
  ['[R122] that the coordinator accepts', set('voice/peter', { acceptsCoordination: false }), ['coordinator-accepts:peter']],
  ['[R088] the view of the child', drop('plainText'), ['subject-view:alma', 'guardian-view:sara']],
  ['[R089] the view of a guardian', set('plainText', { 'voice/sara/view': '  ' }), ['guardian-view:sara']],
  ['[R121] that the owner confirms what a pen wrote', set('unconfirmed', { 'peter/r1': 'omar' }), ['confirmed:peter/r1']],
  ['[R135] what to do when something does not work', set('plan', { ifNotWorking: '' }), ['contingency']],
  ['[R135] what to do when it is acute', set('plan', { acute: '' }), ['contingency']],
  ['[R129] a follow-up', set('plan', { followUp: null }), ['follow-up']],
  ['[R131] the question of the follow-up', set('plan', { followUp: { needed: true, at: '2027-02-12' } }), ['follow-up']],
  ['[R129] why no follow-up is needed', set('plan', { followUp: { needed: false, reason: '' } }), ['follow-up']],
];

function dropRows(plan: Record<string, unknown>): void {
  for (const root of Object.keys(plan)) if (root.startsWith('commitments/')) delete plan[root];
}

test.each(ONE_OUT)('a plan is not locked without %s', (_what, change, missing) => {
  expect(codes(aPlanWith(change))).toEqual(missing);
});

test.each(['who', 'howOften', 'startOn', 'where', 'durationText'])('[R087] [R127] a row without %s is not concrete', (field) => {
  const plan = aPlanWith((one) => {
    const row = one['commitments/katarina']?.['r1'] as Record<string, unknown>;
    row[field] = '';
  });
  expect(codes(plan)).toEqual(['concrete:katarina/r1']);
});

test("[R079] the family's own actions are theirs to word: no facts are asked of them", () => {
  expect(codes(aPlanWith(set('commitments/sara', { r1: { what: 'Ringer skolan' } })))).toEqual([]);
});

test('[R089] a guardian who could not be asked has a reason instead of a view', () => {
  const plan = aPlanWith((one) => {
    set('plainText', { 'voice/sara/view': '' })(one);
    set('plan', { noView: { sara: 'Sara gick inte att nå' } })(one);
  });
  expect(codes(plan)).toEqual([]);
});

test('[R129] a meeting may decide that no follow-up is needed, when it says why', () => {
  expect(codes(aPlanWith(set('plan', { followUp: { needed: false, reason: 'Målen är nådda' } })))).toEqual([]);
});

test('the question and the reason of a follow-up may stand in their own texts', () => {
  const asked = set('plan', { followUp: { needed: true, at: '2027-02-12' }, followUpQuestion: 'Är Alma i skolan?' });
  const notNeeded = set('plan', { followUp: { needed: false }, followUpReason: 'Målen är nådda' });
  expect([codes(aPlanWith(asked)), codes(aPlanWith(notNeeded))]).toEqual([[], []]);
});

test('that others do nothing may be said outright', () => {
  const plan = aPlanWith((one) => {
    drop('commitments/sara')(one);
    set('plan', { othersDoNothing: true })(one);
  });
  expect(lawLamps(plan).others).toBe(true);
});

test('[R099] an agency that has nothing now promises nothing, and that is concrete enough', () => {
  const plan = aPlanWith(set('commitments/katarina', { r1: { what: 'Har ingen insats nu', status: 'none-now' } }));
  expect(codes(plan)).toEqual([]);
});

test('a plan where every row says "nothing now" has no insats', () => {
  const nothing = { r1: { what: 'Ingen insats nu', status: 'none-now' } };
  const plan = aPlanWith((one) => {
    for (const seat of ['peter', 'katarina', 'sara']) set(`commitments/${seat}`, nothing)(one);
  });
  expect(codes(plan)).toEqual(['commitments']);
});

test('an empty row that somebody opened is not yet part of the plan', () => {
  const plan = aPlanWith(set('commitments/peter', { r9: { what: '  ', order: 2 } }));
  expect(promised(plan).map(({ seat, id }) => `${seat}/${id}`)).toEqual(['sara/r1', 'peter/r1', 'katarina/r1']);
});

test('somebody who has left the plan binds nobody, is asked for nothing and coordinates nothing', () => {
  const plan = aPlanWith((one) => {
    for (const seat of ['peter', 'sara']) (one['roster']?.[seat] as Record<string, unknown>)['revoked'] = true;
  });
  expect(promised(plan).map((row) => row.seat)).toEqual(['katarina']);
  expect(coordinatorOf(plan)).toBeUndefined();
  expect(codes(plan)).toEqual(['others', 'coordinator']);
});

test('the coordinator may be named by seat alone, and is then of that seat’s principal', () => {
  expect(coordinatorOf(aPlanWith(set('plan', { coordinator: 'katarina' })))).toEqual({ seat: 'katarina', principal: 'region' });
  for (const coordinator of ['', 'nobody', {}, { seat: '' }, 7, null]) {
    expect(coordinatorOf(aPlanWith(set('plan', { coordinator })))).toBeUndefined();
  }
});

test('an empty plan lacks everything, and reading it is no error', () => {
  expect(codes({})).toEqual([
    'commitments',
    'responsibility',
    'others',
    'coordinator',
    'question',
    'need',
    'goal',
    'contingency',
    'follow-up',
  ]);
});
