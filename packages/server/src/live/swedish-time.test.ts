import { expect, test } from 'vitest';
import { clock, moment, spoken } from './swedish-time.ts';

test('times are said as the clock on the wall in Sweden says them, summer and winter', () => {
  expect(clock('sv', Date.parse('2026-12-04T09:37:00Z'))).toBe('10:37');
  expect(clock('sv', Date.parse('2026-06-04T08:37:00Z'))).toBe('10:37');
  expect(moment('sv', Date.parse('2026-12-04T10:14:00Z'))).toBe('4 december 2026 11:14');
});

test('days are said as people say them; a time without a zone was typed in the room', () => {
  expect(spoken('sv', '2026-12-13', 'day')).toBe('13 december');
  expect(spoken('sv', '2026-12-13', 'short')).toBe('13 dec');
  expect(spoken('en', '2026-12-13', 'day')).toBe('13 December');
  expect(spoken('sv', '2027-02-12T10:00', 'long')).toBe('12 februari 2027 10:00');
  expect(spoken('sv', '2027-02-12T10:00:00+01:00', 'long')).toBe('12 februari 2027 10:00');
});

test('what is no date is said as it stands', () => {
  expect(spoken('sv', 'efter jul', 'day')).toBe('efter jul');
  expect(spoken('sv', '2026-13-45', 'day')).toBe('2026-13-45');
  expect(spoken('sv', '', 'day')).toBe('');
});
