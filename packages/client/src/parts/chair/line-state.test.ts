import { type Commitment, type PlanJson, type RosterRow, readCommitment } from '@samsyn/model';
import { expect, test } from 'vitest';
import { lineState } from './line-state.ts';

const person = (name: string, role: RosterRow['role'], principal: RosterRow['principal']): RosterRow => ({
  name,
  role,
  agency: null,
  principal,
  presence: 'room',
  pen: [],
});

const roster = new Map([
  ['peter', person('Peter Falk', 'agency', 'kommun')],
  ['sara', person('Sara Ekdahl', 'guardian', 'enskild')],
  ['omar', person('Omar Hassan', 'secretary', null)],
]);

const said = {
  what: 'Lugnt rum',
  who: 'Peter',
  howOften: 'varje dag',
  when: 'från måndag',
  where: 'rum 4',
  durationText: 'till jul',
};
const row = (seat: string, fields: Record<string, unknown>): Commitment => readCommitment(seat, { id: 'r1', ...fields });
const kindOf = (one: Commitment, plan: PlanJson = {}, writing = new Map<string, string>()) =>
  lineState(one, { plan, roster, writing }).kind;

test('[R087] a row with all six facts is done, one without is lacking', () => {
  expect(kindOf(row('peter', said))).toBe('done');
  expect(kindOf(row('peter', { ...said, where: '' }))).toBe('lacks');
});

test("the six facts are not asked of the family's own actions", () => {
  expect(kindOf(row('sara', { what: 'Väcker Alma' }))).toBe('done');
});

test('[R044] a row typed for somebody waits for them, complete or not', () => {
  expect(kindOf(row('peter', said), { unconfirmed: { 'peter/r1': 'omar' } })).toBe('unconfirmed');
});

test('who writes now comes before everything else', () => {
  expect(kindOf(row('peter', {}), { unconfirmed: { 'peter/r1': 'omar' } }, new Map([['peter/r1', 'omar']]))).toBe('writing');
});

test('a complete row that needs a decision says so, and no service now is an answer', () => {
  expect(kindOf(row('peter', { ...said, decisionRequired: true }))).toBe('decision');
  expect(kindOf(row('peter', { status: 'none-now' }))).toBe('none-now');
});
