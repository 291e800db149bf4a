import { bookedMeeting, circleAt, divideMinutes, type MeetingState } from '@samsyn/model';
import { expect, test } from 'vitest';
import { loadWords } from '../../words/say.ts';
import { centreOf, circleLabel } from './circle-words.ts';

await loadWords('start');

const MINUTE = 60_000;
const booked = bookedMeeting({
  title: '',
  startsAt: '2026-12-02T10:00:00+01:00',
  plannedMinutes: 75,
  minutes: divideMinutes(75),
  leader: null,
});
const needs: MeetingState = { ...booked, phase: 'needs', phaseStartedAt: 0 };
const after = (minutes: number, isExact = false, meeting = needs) => {
  const circle = circleAt(meeting, minutes * MINUTE);
  return { centre: centreOf(meeting, circle, isExact), label: circleLabel(meeting, circle, isExact) };
};

test('[R178] the room sees a calm estimate of what is left, and the chair the minutes', () => {
  expect(after(14).centre).toMatchObject({ big: 'Behov', small: 'ca 20 min kvar' });
  expect(after(14, true).centre).toMatchObject({ big: '20', small: 'min kvar' });
});

test('[R178] time that runs over is said without reproach', () => {
  expect(after(36).centre.small).toBe('Vi tar lite mer tid');
  expect(after(36.5, true).centre).toMatchObject({ big: '2', small: 'min över' });
});

test('the last minute is counted until it is used up', () => {
  expect(after(33.5, true).centre.big).toBe('1');
});

test('a pause says until when, and nothing else', () => {
  const pauseUntil = Date.parse('2026-12-02T10:45:00+01:00');
  const paused = after(14, false, { ...needs, pausedAt: 14 * MINUTE, pauseUntil });
  expect([paused.centre.big, paused.centre.small, paused.label]).toEqual(['Paus', 'till 10:45', 'Paus till 10:45.']);
});

test('who hears the circle is told the part, its number and what is left of it and of the meeting', () => {
  expect(after(14).label).toBe('Behov, del 3 av 5, ca 20 minuter kvar. Av mötet är det 40 minuter kvar.');
});

test('before the meeting the middle is a clock', () => {
  expect(after(0, false, booked).centre).toMatchObject({ big: '10:00', small: '' });
});
