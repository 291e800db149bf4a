import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetSeat, seatHere, useSeat } from './session.ts';

const ALMA = 'alma0123456789ab';

interface Asked {
  readonly method: string;
  readonly seat: string | undefined;
}
let asked: Asked[];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked = [];
  answer = () => Promise.resolve(new Response(null, { status: 204 }));
  const stored = new Map<string, string>();
  vi.stubGlobal('location', { search: `?seat=${ALMA}` });
  vi.stubGlobal('history', { replaceState: () => vi.stubGlobal('location', { search: '' }) });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
    clear: () => stored.clear(),
  });
  vi.stubGlobal('fetch', (_path: string, init: { method: string; headers: Record<string, string> }) => {
    asked.push({ method: init.method, seat: init.headers['x-seat'] });
    return answer();
  });
  useSeat(ALMA);
});
afterEach(() => void vi.unstubAllGlobals());

test('whoever leaves without a link is forgotten on the device at once, and signed out when there is one', async () => {
  answer = () => Promise.reject(new TypeError('no link'));
  const close = forgetSeat();
  expect(seatHere()).toBeUndefined();
  await expect(close()).rejects.toThrow('no link');
  answer = () => Promise.resolve(new Response(null, { status: 204 }));
  await close();
  expect(asked).toEqual(Array(2).fill({ method: 'DELETE', seat: ALMA }));
});

test('it is the seat that was left that is signed out, and not the one that came after it', async () => {
  const close = forgetSeat();
  useSeat('omar0123456789ab');
  await close();
  expect(asked).toEqual([{ method: 'DELETE', seat: ALMA }]);
});

test('who has come back by the link is not thrown out', async () => {
  const close = forgetSeat();
  useSeat(ALMA);
  await close();
  expect(asked).toEqual([]);
});

test('whom the server does not know is signed out', async () => {
  answer = () => Promise.resolve(new Response('{"code":"key-missing"}', { status: 401 }));
  await expect(forgetSeat()()).resolves.toBeUndefined();
});
