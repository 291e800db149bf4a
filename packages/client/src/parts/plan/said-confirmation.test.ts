import { expect, test } from 'vitest';
import { confirmationOf, isWhole } from './said-confirmation.ts';

test('[R143] what was said of this version counts', () => {
  const said = { status: 'dissenting', text: 'Mindre grupp redan nu.', at: 1, version: 1 };
  expect(confirmationOf(said, 1)).toEqual({ status: 'dissenting', text: 'Mindre grupp redan nu.', version: 1 });
});

test('a plan that was opened and locked again has to be read again', () => {
  expect(confirmationOf({ status: 'confirmed', version: 1 }, 2)).toBeUndefined();
});

test('what is no answer is none', () => {
  expect(confirmationOf({ status: 'sure' }, 1)).toBeUndefined();
  expect(confirmationOf(undefined, 1)).toBeUndefined();
});

test('who has something against the plan says what', () => {
  expect(isWhole('confirmed', '')).toBe(true);
  expect(isWhole('dissenting', '  ')).toBe(false);
  expect(isWhole('with-reservation', 'Beslutet väntar.')).toBe(true);
  expect(isWhole(undefined, 'x')).toBe(false);
});
