import { expect, test } from 'vitest';
import { WrongKeys } from './wrong-keys.ts';

test('a dead link that is tried again and again has to wait, and then may try again', () => {
  let nowMs = 0;
  const wrong = new WrongKeys(() => nowMs);
  for (let tries = 0; tries < 10; tries += 1) {
    expect(wrong.hasTooMany('dead')).toBe(false);
    wrong.note('dead');
  }
  expect(wrong.hasTooMany('dead')).toBe(true);
  nowMs += 60_001;
  expect(wrong.hasTooMany('dead')).toBe(false);
});

test('one dead link does not stand in the way of another link from the same town hall', () => {
  const wrong = new WrongKeys(() => 0);
  for (let tries = 0; tries < 50; tries += 1) wrong.note('dead');
  expect(wrong.hasTooMany('another')).toBe(false);
});
