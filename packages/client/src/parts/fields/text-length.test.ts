import { LIMITS } from '@samsyn/model';
import { expect, test } from 'vitest';
import { lengthOf } from './text-length.ts';

test('a text that fits has nothing to say', () => {
  expect(lengthOf('Samtal', 300)).toEqual({ over: 0, unsendable: 0 });
});

test('a text too long for its field says by how much, and is still sent', () => {
  expect(lengthOf('a'.repeat(342), 300)).toEqual({ over: 42, unsendable: 0 });
});

test('an oversized paste says how much the server would not take', () => {
  expect(lengthOf('a'.repeat(LIMITS.text + 7), 300).unsendable).toBe(7);
});
