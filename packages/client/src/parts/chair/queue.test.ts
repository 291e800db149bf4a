import { bookedMeeting, divideMinutes, type MeetingState, type RosterRow } from '@samsyn/model';
import { expect, test } from 'vitest';
import { moveSeat, queueOf, skipSeat, unheard } from './queue.ts';

const seat = (role: RosterRow['role'], more: Partial<RosterRow> = {}): RosterRow => ({
  name: role,
  role,
  agency: null,
  principal: null,
  presence: 'room',
  pen: [],
  ...more,
});

const table = new Map([
  ['chair', seat('chair')],
  ['school', seat('agency')],
  ['bup', seat('agency')],
  ['father', seat('guardian')],
  ['amira', seat('subject')],
]);

const meeting = (change: Partial<MeetingState>): MeetingState => ({
  ...bookedMeeting({ title: 'x', startsAt: '', plannedMinutes: 60, minutes: divideMinutes(60), leader: 'chair' }),
  phase: 'needs',
  ...change,
});

test('[R052] [R074] the person speaks first, then the family, then the agencies', () => {
  expect(queueOf(meeting({}), table)).toEqual(['amira', 'father', 'school', 'bup']);
});

test('whoever has not been heard comes after the order that was set, and is not forgotten', () => {
  const state = meeting({ turns: ['bup'], heard: ['amira'], floor: 'amira' });
  expect(queueOf(state, table)).toEqual(['bup', 'father', 'school']);
});

test('somebody who is absent or has left the plan is not asked', () => {
  const thinned = new Map([
    ...table,
    ['school', seat('agency', { presence: 'absent' })],
    ['bup', seat('agency', { revoked: true })],
  ]);
  expect(unheard(meeting({ heard: ['amira'] }), thinned)).toEqual(['father']);
});

test('a seat is moved one step and no further than the end', () => {
  expect(moveSeat(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  expect(moveSeat(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
});

test('a seat that is passed over comes last', () => {
  expect(skipSeat(['a', 'b', 'c'], 'a')).toEqual(['b', 'c', 'a']);
});
