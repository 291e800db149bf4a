import { expect, test } from 'vitest';
import { Receipts } from './receipts.ts';

test('a receipt covers what was written before its flush, and nothing after', () => {
  const receipts = new Receipts();
  receipts.wrote(1);
  const flush = receipts.nextFlush();
  receipts.wrote(2);
  expect(receipts.received(flush, 3)).toBe(false);
  expect(receipts.received(receipts.nextFlush(), 4)).toBe(true);
  expect(receipts.pendingSince).toBeNull();
});

test('a receipt from before the server asked for the whole confirms nothing', () => {
  const receipts = new Receipts();
  receipts.wrote(1);
  const early = receipts.nextFlush();
  receipts.distrust();
  expect(receipts.received(early, 2)).toBe(false);
  expect(receipts.received(receipts.nextFlush(), 3)).toBe(true);
});

test('the wait is counted from the first change that has no receipt', () => {
  const receipts = new Receipts();
  receipts.wrote(100);
  receipts.wrote(200);
  expect(receipts.pendingSince).toBe(100);
});

test('a receipt nobody asked for is no receipt', () => {
  const receipts = new Receipts();
  receipts.wrote(1);
  expect(receipts.received(7, 2)).toBe(false);
});
