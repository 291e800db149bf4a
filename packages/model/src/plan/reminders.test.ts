import { expect, test } from 'vitest';
import { aPlanWith } from '../testing.ts';
import { whatIsMissing } from './completeness.ts';
import type { PlanJson } from './plan-json.ts';
import { whatIsLeft } from './reminders.ts';

type Roots = Record<string, Record<string, unknown>>;

/** A plan where nothing is left to remind of. */
const aWholePlan = (change: (plan: Roots) => void = () => undefined): PlanJson =>
  aPlanWith((plan) => {
    const people = ['Birgitta Åkerlund', 'Omar Hassan', 'Alma Ekdahl', 'Sara Ekdahl', 'Ekbackens skola', 'BUP Norrmark'];
    plan['distribution'] = Object.fromEntries(people.map((to, order) => [`d${order}`, { to, order }]));
    plan['expectations'] = { e1: { text: 'Ringer Sara var fjortonde dag', order: 1 } };
    plan['plainText'] = { ...plan['plainText'], 'voice/sara/worksWell': 'Hon gillar hästarna.' };
    change(plan);
  });

const left = (plan: PlanJson): string[] => whatIsLeft(plan).map(({ code, at }) => (at === undefined ? code : `${code}:${at}`));

test('a plan that has it all reminds of nothing', () => {
  expect(left(aWholePlan())).toEqual([]);
});

const without = (root: string) => (plan: Roots) => {
  delete plan[root];
};
const inRow = (root: string, id: string, fields: object) => (plan: Roots) => {
  plan[root] = { ...plan[root], [id]: { ...(plan[root]?.[id] as object), ...fields } };
};

function silenced(plan: Roots): void {
  plan['plainText'] = { ...plan['plainText'], 'voice/sara/worksWell': ' ' };
}

test.each([
  ['what may be expected of the coordinator', without('expectations'), ['expectations']],
  ['what works well', silenced, ['works-well']],
  ['a goal of an insats', inRow('commitments/katarina', 'r1', { goalIds: [] }), ['goal-of-row:katarina/r1']],
  ['a way to see that a short goal is reached', inRow('goals', 'g1', { measure: ' ' }), ['measure:g1']],
  ['[R189] one who gets the plan', inRow('distribution', 'd3', { to: 'Mormor' }), ['distribution:sara']],
  ['[R189] an agency that gets the plan', inRow('distribution', 'd5', { to: '' }), ['distribution:katarina']],
] as const)('%s is reminded of, and keeps no plan from being locked', (_what, change, reminders) => {
  const plan = aWholePlan(change);
  expect(left(plan)).toEqual(reminders);
  expect(whatIsMissing(plan)).toEqual([]);
});

test('the family is asked for no goal, and neither is who has nothing to give now', () => {
  const plan = aWholePlan((one) => {
    inRow('commitments/sara', 'r1', { goalIds: [] })(one);
    inRow('commitments/katarina', 'r1', { what: 'Inget nu', status: 'none-now', goalIds: [] })(one);
  });
  expect(left(plan)).toEqual([]);
});

test('[R189] who did not come, has left, interprets or only looks is not missed on the list', () => {
  const plan = aWholePlan((one) => {
    without('distribution')(one);
    for (const row of Object.values(one['roster'] ?? {})) Object.assign(row as object, { presence: 'absent' });
    inRow('roster', 'peter', { presence: 'room', revoked: true })(one);
    inRow('roster', 'katarina', { presence: 'room', role: 'interpreter' })(one);
    inRow('roster', 'sara', { presence: 'video' })(one);
  });
  expect(left(plan)).toEqual(['distribution:sara']);
});

test('an empty plan can be read', () => {
  expect(left({})).toEqual(['works-well', 'expectations']);
});
