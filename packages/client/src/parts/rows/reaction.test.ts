import { expect, test } from 'vitest';
import { reactionsOf, withReaction } from './reaction.ts';

test('[R088] a press says it, the same press again takes it back', () => {
  const said = withReaction({}, 'peter/i1', 'good');
  expect(said).toEqual({ 'peter/i1': 'good' });
  expect(withReaction(said, 'peter/i1', 'good')).toEqual({});
});

test('changing one’s mind leaves what was said about other rows', () => {
  const said = { 'peter/i1': 'good', 'fredrik/i5': 'okay' } as const;
  expect(withReaction(said, 'fredrik/i5', 'unwanted')).toEqual({ 'peter/i1': 'good', 'fredrik/i5': 'unwanted' });
});

test('what is no reaction is not shown as one', () => {
  expect(reactionsOf({ a: 'good', b: 'great', c: 1 })).toEqual({ a: 'good' });
  expect(reactionsOf(null)).toEqual({});
});
