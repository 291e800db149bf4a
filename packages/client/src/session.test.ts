import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetSeat, seatHere, useSeat } from './session.ts';

const ALMA = 'alma0123456789ab';

function storage(): Storage {
  const stored = new Map<string, string>();
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
    clear: () => stored.clear(),
  } as unknown as Storage;
}

const owesLeaving = (): boolean => localStorage.getItem('left') === ALMA;

beforeEach(() => {
  vi.stubGlobal('location', { search: `?seat=${ALMA}` });
  vi.stubGlobal('history', { replaceState: () => vi.stubGlobal('location', { search: '' }) });
  vi.stubGlobal('sessionStorage', storage());
  vi.stubGlobal('localStorage', storage());
  useSeat(ALMA);
});
afterEach(() => void vi.unstubAllGlobals());

test('whoever leaves is forgotten on the device at once, and the server is owed a word', () => {
  expect([seatHere(), owesLeaving()]).toEqual([ALMA, false]);
  forgetSeat();
  expect([seatHere(), owesLeaving()]).toEqual([undefined, true]);
});

test('another seat of this browser changes nothing of that', () => {
  forgetSeat();
  useSeat('omar0123456789ab');
  expect(owesLeaving()).toBe(true);
});

test('who has come back by the link has left no more', () => {
  forgetSeat();
  useSeat(ALMA);
  expect(owesLeaving()).toBe(false);
});
