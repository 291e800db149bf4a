import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SaveFacts, saveState } from './save-state.ts';

const calm: SaveFacts = {
  isConnected: true,
  pendingSince: null,
  savedAt: 1,
  backSince: null,
  downSince: null,
  refusedCode: null,
};

test('connected with nothing waiting is saved', () => {
  expect(saveState(calm, 10_000)).toBe('saved');
});

test('a change that waits for its receipt is being saved, then unsent, then unsent for long', () => {
  const typed = { ...calm, pendingSince: 0 };
  expect([500, 2_000, 30_000].map((now) => saveState(typed, now))).toEqual(['saving', 'unsent', 'unsent-long']);
});

test('typing while the link is down is told at once', () => {
  expect(saveState({ ...calm, isConnected: false, pendingSince: 0 }, 1)).toBe('unsent');
});

test('a link that is down with nothing waiting says only that', () => {
  expect(saveState({ ...calm, isConnected: false }, 1)).toBe('offline');
});

test('good news stays for eight seconds', () => {
  const back = { ...calm, backSince: 0 };
  expect([7_999, 8_000].map((now) => saveState(back, now))).toEqual(['back', 'saved']);
});

test('nothing that waits, and nothing that was refused, is ever called saved', () => {
  const facts = fc.record({
    isConnected: fc.boolean(),
    pendingSince: fc.option(fc.nat(100_000), { nil: null }),
    savedAt: fc.option(fc.nat(100_000), { nil: null }),
    backSince: fc.option(fc.nat(100_000), { nil: null }),
    downSince: fc.option(fc.nat(100_000), { nil: null }),
    refusedCode: fc.option(fc.constant('root-foreign'), { nil: null }),
  });
  fc.assert(
    fc.property(facts, fc.nat(200_000), (known, now) => {
      const state = saveState(known, now);
      const claimsSafety = state === 'saved' || state === 'back';
      expect(claimsSafety && (known.pendingSince !== null || known.refusedCode !== null || !known.isConnected)).toBe(false);
    }),
  );
});
