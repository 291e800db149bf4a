import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { UnsentStore } from './unsent.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
}

const PLACE = { root: 'commitments/peter', path: ['r1', 'what'] };

test('what has no receipt comes back after a reload, with the places it was written in', () => {
  const storage = memory();
  const before = new Y.Doc();
  before.getText('t').insert(0, 'Hämtar Alma');
  new UnsentStore('plan', 'peter', storage).keep(before, undefined, [PLACE]);

  const after = new Y.Doc();
  expect(new UnsentStore('plan', 'peter', storage).restore(after)).toEqual([PLACE]);
  expect(after.getText('t').toString()).toBe('Hämtar Alma');
  expect(new UnsentStore('plan', 'jenny', storage).restore(new Y.Doc())).toBeUndefined();
});

test('what cannot be read is forgotten, and nothing else happens', () => {
  const storage = memory();
  storage.setItem('unsent plan peter', 'AAE=');
  const store = new UnsentStore('plan', 'peter', storage);
  expect(store.restore(new Y.Doc())).toBeUndefined();
  expect(storage.getItem('unsent plan peter')).toBeNull();
});
