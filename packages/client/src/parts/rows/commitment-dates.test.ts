import { expect, test } from 'vitest';
import { meetingDay } from '../frame/days.ts';
import { dateProblems, settleDates } from './commitment-dates.ts';

const MEETING = '2026-12-04';
const none = { startOn: '', endOn: '', decisionOn: '' };

test('the meeting is held on the day it is in Sweden', () => {
  expect(meetingDay('2026-12-03T23:30:00Z')).toBe('2026-12-04');
  expect(meetingDay('2026-12-04T10:00:00+01:00')).toBe(MEETING);
});

test('[R081] a start before the meeting is named as such', () => {
  expect(dateProblems({ ...none, startOn: '2026-12-03' }, MEETING)).toEqual({ startOn: 'before-meeting' });
});

test('a start on the day of the meeting is fine', () => {
  expect(dateProblems({ ...none, startOn: MEETING }, MEETING)).toEqual({});
});

test('[R086] an end before the start is named at the end', () => {
  expect(dateProblems({ ...none, startOn: '2027-01-10', endOn: '2027-01-09' }, MEETING)).toEqual({ endOn: 'end-before-start' });
});

test('a wrong day is kept and not written', () => {
  expect(settleDates(none, { startOn: '2026-11-01' }, MEETING)).toEqual({ write: {}, keep: { startOn: '2026-11-01' } });
});

test('mending the start frees the end that waited for it', () => {
  const stored = { ...none, startOn: '2027-03-01' };
  const waiting = settleDates(stored, { endOn: '2027-02-01' }, MEETING);
  expect(waiting.keep).toEqual({ endOn: '2027-02-01' });
  const mended = settleDates(stored, { ...waiting.keep, startOn: '2027-01-01' }, MEETING);
  expect(mended).toEqual({ write: { startOn: '2027-01-01', endOn: '2027-02-01' }, keep: {} });
});

test('taking a day away is never wrong', () => {
  expect(settleDates({ ...none, startOn: '2027-01-01' }, { startOn: '' }, MEETING).write).toEqual({ startOn: '' });
});
