import { expect, test } from 'vitest';
import { isPressed } from './commands.ts';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('Ctrl and ⌘ are the same key to a command', () => {
  expect([press('k', { ctrlKey: true }), press('K', { metaKey: true })].map((event) => isPressed(event, 'Mod+k'))).toEqual([
    true,
    true,
  ]);
});

test('a key with one more held down is another key', () => {
  expect(isPressed(press('Enter', { ctrlKey: true, shiftKey: true }), 'Mod+Enter')).toBe(false);
  expect(isPressed(press('Enter', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Enter')).toBe(true);
});

test('a letter alone is never a command with Mod', () => {
  expect(isPressed(press('k'), 'Mod+k')).toBe(false);
});
