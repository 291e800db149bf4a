import { expect, test } from 'vitest';
import { asWallClock, dayOf, wallClock, wallTimeOn } from './swedish-time.ts';

const iso = (ms: number | undefined): string => new Date(ms ?? Number.NaN).toISOString();

test('Alma goes at 10:25 by the clock on the wall, however the start of the meeting is written', () => {
  for (const startsAt of ['2026-12-03T10:00:00+01:00', '2026-12-03T09:00:00Z', '2026-12-03T04:00:00-05:00']) {
    expect(iso(wallTimeOn(startsAt, '10:25'))).toBe('2026-12-03T09:25:00.000Z');
  }
  expect(iso(wallTimeOn('2026-06-03T08:00:00Z', '10:25'))).toBe('2026-06-03T08:25:00.000Z');
  expect(iso(wallTimeOn('2026-12-03T09:00:00Z', '9.40'))).toBe('2026-12-03T08:40:00.000Z');
});

test('on the days when the clocks are changed, both sides of the hour are right', () => {
  const spring = '2026-03-29T07:00:00Z';
  expect(iso(wallTimeOn(spring, '01:30'))).toBe('2026-03-29T00:30:00.000Z');
  expect(iso(wallTimeOn(spring, '03:30'))).toBe('2026-03-29T01:30:00.000Z');
  expect(iso(wallTimeOn(spring, '10:25'))).toBe('2026-03-29T08:25:00.000Z');
  const autumn = '2026-10-25T08:00:00Z';
  expect(iso(wallTimeOn(autumn, '01:30'))).toBe('2026-10-24T23:30:00.000Z');
  expect(iso(wallTimeOn(autumn, '03:30'))).toBe('2026-10-25T02:30:00.000Z');
});

test('near midnight the day is the one it is in Sweden', () => {
  expect(dayOf(Date.parse('2026-12-03T22:59:00Z'))).toBe('2026-12-03');
  expect(dayOf(Date.parse('2026-12-03T23:00:00Z'))).toBe('2026-12-04');
  expect(wallClock(Date.parse('2026-12-03T23:00:00Z'))).toBe('2026-12-04T00:00');
  expect(iso(wallTimeOn('2026-12-03T23:30:00Z', '00:45'))).toBe('2026-12-03T23:45:00.000Z');
});

test('a booking made elsewhere is shown by the clock on the wall, and one made here as it was written', () => {
  expect(asWallClock('2027-02-12T09:00:00Z')).toBe('2027-02-12T10:00');
  expect(asWallClock('2027-07-12T10:00:00-04:00')).toBe('2027-07-12T16:00');
  expect(asWallClock('2027-02-12T10:00')).toBe('2027-02-12T10:00');
  expect(asWallClock('2027-02-12')).toBe('2027-02-12');
});

test('what is no time is no moment', () => {
  for (const time of ['', 'whole', '25:10', '10:75', 'kl 10:25'])
    expect(wallTimeOn('2026-12-03T09:00:00Z', time)).toBeUndefined();
  expect(wallTimeOn('', '10:25')).toBeUndefined();
  expect([dayOf(Number.NaN), asWallClock('')]).toEqual(['', '']);
});
