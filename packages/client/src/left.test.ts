import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { oweLeaving, owesNothingFor, settleLeaving } from './left.ts';

const ALMA = 'alma0123456789ab';
const OMAR = 'omar0123456789ab';

let told: (string | undefined)[];
let answer: (seat: string | undefined) => Promise<Response>;
let kept: Map<string, string>;

beforeEach(() => {
  told = [];
  answer = () => Promise.resolve(new Response(null, { status: 204 }));
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('fetch', (_path: string, { method, headers }: { method: string; headers: Record<string, string> }) => {
    expect(method).toBe('DELETE');
    told.push(headers['x-seat']);
    return answer(headers['x-seat']);
  });
});
afterEach(() => void vi.unstubAllGlobals());

test('nothing is asked of the server while nobody has left', async () => {
  await settleLeaving();
  expect(told).toEqual([]);
});

test('a leave that the server has not heard of is owed until it has', async () => {
  oweLeaving(ALMA);
  answer = () => Promise.reject(new TypeError('no link'));
  await expect(settleLeaving()).rejects.toThrow('no link');
  expect(kept.get('left')).toBe(ALMA);
  answer = () => Promise.resolve(new Response(null, { status: 503 }));
  await expect(settleLeaving()).rejects.toThrow();
  answer = () => Promise.resolve(new Response(null, { status: 204 }));
  await settleLeaving();
  expect(kept.size).toBe(0);
  expect(told).toEqual([ALMA, ALMA, ALMA]);
});

test('two people may have left one device, each is signed out once', async () => {
  oweLeaving(ALMA);
  oweLeaving(OMAR);
  oweLeaving(ALMA);
  answer = (seat) =>
    seat === ALMA ? Promise.reject(new TypeError('no link')) : Promise.resolve(new Response(null, { status: 204 }));
  await expect(settleLeaving()).rejects.toThrow();
  expect(told).toEqual([OMAR, ALMA]);
  expect([...kept.values()]).toEqual([ALMA]);
});

test('who has come back by the link is not thrown out', async () => {
  oweLeaving(ALMA);
  owesNothingFor(ALMA);
  await settleLeaving();
  expect(told).toEqual([]);
});

test('whom the server does not know is signed out', async () => {
  oweLeaving(ALMA);
  answer = () => Promise.resolve(new Response('{"code":"key-missing"}', { status: 401 }));
  await settleLeaving();
  expect(kept.size).toBe(0);
});

test('nothing but the seat is remembered', () => {
  oweLeaving(ALMA);
  expect([...kept]).toEqual([['left', ALMA]]);
});
