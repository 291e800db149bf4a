import { bookedMeeting, divideMinutes, type MeetingState } from '@samsyn/model';
import { expect, test } from 'vitest';
import { heardOf, spokenBetween } from './spoken.ts';

const MINUTE = 60_000;
const minutes = divideMinutes(75);
const meeting: MeetingState = {
  ...bookedMeeting({ title: '', startsAt: '2026-12-02T10:00:00Z', plannedMinutes: 75, minutes, leader: null }),
  phase: 'needs',
  phaseStartedAt: 0,
};
const at = (minute: number, change: Partial<MeetingState> = {}) => heardOf({ ...meeting, ...change }, 'jenny', minute * MINUTE);
const said = (before: ReturnType<typeof at>, after: ReturnType<typeof at>) => spokenBetween(before, after).map(({ id }) => id);

test('a new part is told, and its time only five minutes before the end and at the end', () => {
  expect(said(at(1), at(1, { phase: 'summary' }))).toEqual(['announce-phase']);
  expect([said(at(10), at(20)), said(at(20), at(29.5)), said(at(29.5), at(30)), said(at(30), at(35))]).toEqual([
    [],
    ['announce-five-left'],
    [],
    ['announce-time-up'],
  ]);
});

test('a part of a few minutes says nothing of five left', () => {
  const closing = { phase: 'closing', minutes: { ...minutes, closing: 6 } } as const;
  expect(said(at(0, closing), at(2, closing))).toEqual([]);
});

test('whose turn it is is told to the one whose turn it is', () => {
  expect(said(at(1), at(1, { floor: 'jenny' }))).toEqual(['announce-turn']);
  expect(said(at(1), at(1, { floor: 'peter' }))).toEqual([]);
});

test('the lock is told, and that it was taken back', () => {
  const locked = at(1, { phase: 'locked' });
  expect([said(at(1), locked), said(locked, at(1))]).toEqual([['announce-locked'], ['announce-may-write']]);
});

test('a pause and its end are told, and a new part ends a pause without saying so twice', () => {
  const paused = at(5, { pausedAt: 5 * MINUTE });
  expect([said(at(5), paused), said(paused, at(5)), said(paused, at(5, { phase: 'summary' }))]).toEqual([
    ['announce-paused'],
    ['announce-resumed'],
    ['announce-phase'],
  ]);
});
