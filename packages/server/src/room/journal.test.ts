import { beforeEach, expect, test, vi } from 'vitest';
import { MemoryStore } from '../testing/memory-store.ts';
import type { Entry } from '../updates/update-log.ts';
import { Journal } from './journal.ts';

let store: MemoryStore;
let journal: Journal;
const failed = vi.fn();

beforeEach(() => {
  failed.mockReset();
  store = new MemoryStore();
  journal = new Journal({ log: store.log, last: 0, tail: 0, onFailure: failed, onIdle: () => {} });
});

const entry = (what: string): Entry => ({
  document: 'elin',
  update: new TextEncoder().encode(what),
  seat: 'peter',
  session: null,
  atMs: 1,
});
const written = async () => (await store.log.load('elin')).tail.map((update) => new TextDecoder().decode(update));

test('what is asked for when nothing is on its way runs at once', () => {
  const run = vi.fn();
  journal.afterwards(run);
  expect(run).toHaveBeenCalledOnce();
});

test('what is asked for after an entry waits for it, and all of it keeps its order', async () => {
  const order: string[] = [];
  store.hold();
  journal.keep({ entries: [entry('a')] });
  journal.afterwards(() => {
    order.push('after a');
    journal.afterwards(() => order.push('asked by after a'));
  });
  journal.keep({ entries: [entry('b')] });
  journal.afterwards(() => order.push('after b'));
  journal.afterwards(() => order.push('again'));
  await Promise.resolve();
  expect(order).toEqual([]);
  store.release();
  await journal.drained();
  expect(order).toEqual(['after a', 'after b', 'again', 'asked by after a']);
  expect(await written()).toEqual(['a', 'b']);
  expect(journal.tail).toBe(2);
});

test('an entry with its own way of storing keeps its place in the order', async () => {
  const own = vi.fn(async (entries: readonly Entry[]) => {
    await store.log.append([...entries, { ...entry('beside'), document: 'beside' }]);
  });
  journal.keep({ entries: [entry('a')] });
  journal.keep({ entries: [entry('b')], store: own });
  journal.keep({ entries: [entry('c')] });
  await journal.durable();
  expect(await written()).toEqual(['a', 'b', 'c']);
  expect(own).toHaveBeenCalledOnce();
  await journal.shorten('elin', () => new TextEncoder().encode('abc'));
  expect(await store.log.load('elin')).toMatchObject({ last: 3, tail: [] });
});

test('when something cannot be stored, nothing after it is, and everyone who waits is told', async () => {
  const [ran, told, abandoned] = [vi.fn(), vi.fn(), vi.fn()];
  journal.keep({ entries: [entry('a')] });
  await journal.durable();
  store.breakDown();
  journal.keep({ entries: [entry('b')] });
  journal.afterwards(ran, told);
  journal.keep({ entries: [entry('c')], store: async () => {}, abandoned });
  await journal.drained();
  store.mend();
  journal.keep({ entries: [entry('d')], abandoned });
  await expect(journal.durable()).rejects.toThrow('disk');
  expect(ran).not.toHaveBeenCalled();
  expect(told).toHaveBeenCalledOnce();
  expect(abandoned).toHaveBeenCalledTimes(2);
  expect(failed).toHaveBeenCalledOnce();
  expect(await written()).toEqual(['a']);
});
