import { expect, test } from 'vitest';
import { rosterOf } from '../plan/plan-json.ts';
import { project } from '../plan/projection.ts';
import { aPlanWith } from '../testing.ts';
import { isProtected, shownPhone, shownResidence } from './protected-identity.ts';

const plan = (protectedIdentity?: boolean) =>
  aPlanWith((change) => {
    Object.assign(change['subject'] as object, { alternateResidence: 'Hos mormor i Sjöbo', protectedIdentity });
    Object.assign(change['roster']?.['peter'] as object, { phone: '0480-1234' });
  });
const phones = (of: ReturnType<typeof plan>) => [...rosterOf(of).values()].map((row) => shownPhone(of, row)).filter(Boolean);

test('with protected data nobody is shown where the person lives or what the family is rung on', () => {
  const hidden = plan(true);
  expect([isProtected(hidden), shownResidence(hidden), phones(hidden)]).toEqual([true, '', ['0480-1234']]);
});

test('without it those at the table see both', () => {
  const open = plan();
  expect([isProtected(open), shownResidence(open), phones(open)]).toEqual([
    false,
    'Hos mormor i Sjöbo',
    ['070-174 06 11', '0480-1234'],
  ]);
});

test.each([true, false])('pages and prints have neither, protected or not: %s', (isOn) => {
  const shown = JSON.stringify(project(plan(isOn), { here: [], writing: new Map() }));
  for (const secret of ['Sjöbo', '070-174', '0480']) expect(shown).not.toContain(secret);
});
