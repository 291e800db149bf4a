import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WebsocketProvider } from 'y-websocket';
import { SignOfLife } from './sign-of-life.ts';

const socket = () => {
  const provider = { wsLastMessageReceived: Date.now(), disconnect: vi.fn(), connect: vi.fn() };
  return { provider, life: new SignOfLife(provider as unknown as WebsocketProvider) };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a socket that says nothing when something was asked is given up for a new one', () => {
  const { provider, life } = socket();
  life.expect(2_000, () => false);
  vi.advanceTimersByTime(1_999);
  expect(provider.connect).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(provider.disconnect).toHaveBeenCalledOnce();
  expect(provider.connect).toHaveBeenCalledOnce();
});

test('one that answers is kept, and is asked again only while an answer is owed', () => {
  const { provider, life } = socket();
  let isOwed = true;
  life.expect(2_000, () => isOwed);
  vi.advanceTimersByTime(1_500);
  provider.wsLastMessageReceived = Date.now();
  vi.advanceTimersByTime(500);
  expect(provider.connect).not.toHaveBeenCalled();
  isOwed = false;
  vi.advanceTimersByTime(1_999);
  provider.wsLastMessageReceived = Date.now();
  vi.advanceTimersByTime(60_000);
  expect(provider.connect).not.toHaveBeenCalled();
});

test('waking up is more impatient than typing', () => {
  const { provider, life } = socket();
  life.expect(10_000, () => true);
  life.expect(2_000, () => false);
  life.expect(10_000, () => true);
  vi.advanceTimersByTime(2_000);
  expect(provider.connect).toHaveBeenCalledOnce();
});
