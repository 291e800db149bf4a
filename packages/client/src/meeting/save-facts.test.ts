import { expect, test } from 'vitest';
import { joinedFacts } from './save-facts.ts';

const calm = { isConnected: true, pendingSince: null, savedAt: 10, backSince: null, downSince: null };

test('all is saved only when every document is', () => {
  expect(
    joinedFacts(calm, [
      { ...calm, pendingSince: 7 },
      { ...calm, pendingSince: 3 },
    ]).pendingSince,
  ).toBe(3);
  expect(joinedFacts(calm, [calm]).pendingSince).toBeNull();
});

test('a side document without a link matters only when something waits in it', () => {
  const down = { ...calm, isConnected: false };
  expect(joinedFacts(calm, [down]).isConnected).toBe(true);
  expect(joinedFacts(calm, [{ ...down, pendingSince: 1 }]).isConnected).toBe(false);
});

test('nothing was ever saved while the plan itself has not come', () => {
  expect(joinedFacts({ ...calm, savedAt: null }, [calm]).savedAt).toBeNull();
});
