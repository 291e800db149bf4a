import { expect, test } from 'vitest';
import type { PlanJson } from '../plan/plan-json.ts';
import { aPlanWith } from '../testing.ts';
import { CHECKLIST } from './checklist.ts';
import { PARTS } from './phases.ts';

const ticked = (plan: PlanJson): string[] => CHECKLIST.filter((item) => item.seen?.(plan)).map((item) => item.code);

test('[R036] the checklist begins with the chair’s own role, and follows the parts', () => {
  expect(CHECKLIST[0]).toEqual({ code: 'my-role', part: 'opening' });
  expect(CHECKLIST.map((item) => PARTS.indexOf(item.part))).toEqual(
    CHECKLIST.map((item) => PARTS.indexOf(item.part)).sort((a, b) => a - b),
  );
  expect(new Set(CHECKLIST.map((item) => item.code)).size).toBe(CHECKLIST.length);
});

test('what the board can see ticks itself', () => {
  expect(ticked(aPlanWith(() => {}))).toEqual([
    'secretary',
    'question',
    'short-goal',
    'measure',
    'each-concrete',
    'sum-needs',
    'sum-who-does-what',
    'sum-child-view',
    'sum-guardian-view',
    'sum-coordinator',
    'follow-up',
    'between-meetings',
  ]);
});

test('[R077] a goal that nobody can measure leaves its item open', () => {
  const plan = aPlanWith((one) => {
    one['goals'] = { g1: { text: 'Alma mår bättre', term: 'short', measure: ' ' } };
  });
  expect(ticked(plan)).not.toContain('measure');
});

test('an empty plan ticks nothing that is said, written or promised', () => {
  expect(ticked({ meeting: { heard: [] } })).toEqual(['all-heard', 'each-concrete']);
});

test('[R043] a secretary is seen as soon as one has a seat', () => {
  const plan = aPlanWith((one) => {
    delete one['roster']?.['omar'];
  });
  expect(ticked(plan)).not.toContain('secretary');
});

test('[R040] everyone who is asked and is here has been heard; the secretary and whoever leads are not waited for', () => {
  const heard = (seats: string[], absent?: string) =>
    ticked(
      aPlanWith((one) => {
        one['meeting'] = { ...one['meeting'], heard: seats };
        if (absent) Object.assign(one['roster']?.[absent] as object, { presence: 'absent' });
      }),
    ).includes('all-heard');
  const all = ['alma', 'sara', 'peter', 'katarina'];
  expect([heard(all), heard(all.slice(1)), heard(all.slice(1), 'alma')]).toEqual([true, false, true]);
});

test('[R087] one agency without a concrete row is enough to leave the item open', () => {
  const plan = aPlanWith((one) => {
    one['commitments/katarina'] = { r1: { what: 'Något' } };
  });
  expect(ticked(plan)).not.toContain('each-concrete');
});

test('[R124] whoever leads sees how many have answered, and those who are away are not waited for', () => {
  const plan = aPlanWith((one) => {
    one['voice/alma'] = { heardSecrecy: true, forgottenNothing: 'Skjutsen på fredagar' };
    one['voice/sara'] = { heardSecrecy: true, forgottenNothing: true };
    one['voice/peter'] = { ...one['voice/peter'], heardSecrecy: false, forgottenNothing: ' ' };
    Object.assign(one['roster']?.['katarina'] as object, { presence: 'absent' });
  });
  const count = (code: string) => CHECKLIST.find((item) => item.code === code)?.said?.(plan);
  expect([count('secrecy'), count('sum-forgotten'), count('why-we-meet')]).toEqual([
    { said: 2, all: 3 },
    { said: 2, all: 3 },
    { said: 0, all: 3 },
  ]);
});
