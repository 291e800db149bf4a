import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CorruptEntryError, StoreError } from '../../updates/update-log.ts';
import { StoreOpenError } from '../open-error.ts';
import { entryBy, textOf } from '../store.suite.ts';
import { openSqliteStore } from './open.ts';
import { newDataDir } from './subject.suite.ts';
import { startWorker } from './thread.ts';

let dataDir: string;
const databaseFile = () => join(dataDir, 'samsyn.sqlite');

beforeEach(async () => {
  dataDir = await newDataDir();
});
afterEach(() => rm(dataDir, { recursive: true }));

/** Two plans, one of them with a snapshot, left behind by a server that stopped in good order. */
async function writtenPlans(): Promise<void> {
  const store = await openSqliteStore(dataDir);
  await store.log.append([entryBy('alma', 'Bjuder in'), entryBy('alma', 'Ringer BUP'), entryBy('navid', 'Bokar tid')]);
  await store.log.compact('navid', new TextEncoder().encode('Bokar tid hos tandläkaren'), 1);
  await store.close();
}

/** Turns one bit of the file, where these bytes stand in it. */
async function flipBit(text: string): Promise<void> {
  const bytes = await readFile(databaseFile());
  const at = bytes.indexOf(text);
  expect(at).toBeGreaterThan(0);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  await writeFile(databaseFile(), bytes);
}

async function changeBehindItsBack(sql: string): Promise<void> {
  const database = new Database(databaseFile());
  database.exec(sql);
  database.close();
}

async function openError(): Promise<StoreOpenError> {
  const failure: unknown = await openSqliteStore(dataDir, { patienceMs: 20 }).then(
    (store) => store.close(),
    (error: unknown) => error,
  );
  if (!(failure instanceof StoreOpenError)) throw new Error('the store opened', { cause: failure });
  return failure;
}

test('one turned bit in an entry is found and named, and the other plan is served', async () => {
  await writtenPlans();
  await flipBit('Ringer BUP');
  const store = await openSqliteStore(dataDir);
  await expect(store.log.load('alma')).rejects.toEqual(new CorruptEntryError('alma', 2));
  expect(textOf((await store.log.load('navid')).snapshot)).toBe('Bokar tid hos tandläkaren');
  await store.close();
});

test('one turned bit in a snapshot is found and named, and the other plan is served', async () => {
  await writtenPlans();
  await flipBit('Bokar tid hos');
  const store = await openSqliteStore(dataDir);
  await expect(store.log.load('navid')).rejects.toEqual(new CorruptEntryError('navid', 1));
  expect((await store.log.load('alma')).tail).toHaveLength(2);
  await store.close();
});

test.each([
  ['given to another seat', "UPDATE entries SET seat = 'teacher' WHERE document = 'alma' AND number = 2"],
  ['dated otherwise', "UPDATE entries SET atMs = atMs + 1 WHERE document = 'alma' AND number = 2"],
  ['taken away at the end', "DELETE FROM entries WHERE document = 'alma' AND number = 2"],
])('an entry that was %s is found', async (_, sql) => {
  await writtenPlans();
  await changeBehindItsBack(sql);
  const store = await openSqliteStore(dataDir);
  await expect(store.log.load('alma')).rejects.toEqual(new CorruptEntryError('alma', 2));
  await store.close();
});

test('an entry that is missing in the middle is found', async () => {
  await writtenPlans();
  await changeBehindItsBack("DELETE FROM entries WHERE document = 'alma' AND number = 1");
  const store = await openSqliteStore(dataDir);
  await expect(store.log.load('alma')).rejects.toEqual(new CorruptEntryError('alma', 1));
  await store.close();
});

test('a database of a newer version is left as it is, and the operator is told', async () => {
  await writtenPlans();
  await changeBehindItsBack('PRAGMA user_version = 999');
  const before = await readFile(databaseFile());
  const error = await openError();
  expect(error.code).toBe('database-newer');
  expect(error.message).toBe(`The database ${databaseFile()} was written by a newer version of Samsyn.`);
  expect(await readFile(databaseFile())).toEqual(before);
});

test('a data folder that is a file, or lies in one, cannot be written to', async () => {
  const parent = dataDir;
  await writeFile(join(parent, 'taken'), 'a file');
  dataDir = join(parent, 'taken');
  expect((await openError()).code).toBe('data-dir-unwritable');
  dataDir = join(parent, 'taken', 'below');
  expect((await openError()).code).toBe('data-dir-unwritable');
  dataDir = parent;
});

test('a file that is no database is left as it is', async () => {
  await writeFile(databaseFile(), 'A letter about the meeting. '.repeat(100));
  expect((await openError()).code).toBe('database-unreadable');
  expect(await readFile(databaseFile(), 'utf8')).toMatch(/^A letter/);
});

test('a second server over the same folder is turned away while the first one runs', async () => {
  const first = await openSqliteStore(dataDir);
  expect((await openError()).code).toBe('data-dir-in-use');
  await first.close();
  await (await openSqliteStore(dataDir, { patienceMs: 20 })).close();
});

test('a hundred who write at once cost a few transactions, not a hundred', async () => {
  const store = await openSqliteStore(dataDir);
  const before = store.transactions;
  const first = store.log.append([entryBy('alma', 'first')]);
  await Promise.resolve();
  await Promise.resolve();
  const rest = Array.from({ length: 99 }, (_, index) => store.log.append([entryBy(`plan ${index % 7}`, `${index}`)]));
  await Promise.all([first, ...rest]);
  expect(store.transactions - before).toBe(2);
  await store.close();
});

test('when the thread of the database dies, those who wait are told, and the next one is served', async () => {
  const threads: Worker[] = [];
  const store = await openSqliteStore(dataDir, {
    startWorker: (setup) => {
      const worker = startWorker(setup);
      threads.push(worker);
      return worker;
    },
  });
  await store.log.append([entryBy('alma', 'kept')]);
  const waiting = store.log.append([entryBy('alma', 'in between')]);
  const told = expect(waiting).rejects.toThrow(StoreError);
  await threads[0]?.terminate();
  await told;
  await store.log.append([entryBy('alma', 'after')]);
  expect(threads).toHaveLength(2);
  const texts = (await store.log.load('alma')).tail.map(textOf);
  expect([texts[0], texts.at(-1)]).toEqual(['kept', 'after']);
  await store.close();
});

test('a full disk fails those it does not take, loses nothing it took, and is forgotten when there is room', async () => {
  const store = await openSqliteStore(dataDir, {
    startWorker: (setup) =>
      startWorker({ ...setup, migrations: setup.migrations.map((sql) => `${sql}; PRAGMA max_page_count = 100`) }),
  });
  const page = 'x'.repeat(4000);
  const results = await Promise.allSettled(
    Array.from({ length: 200 }, async (_, index) => {
      // One after the other by turns, so that both single and gathered transactions meet the full disk.
      for (let turn = 0; turn < index % 5; turn += 1) await store.plans.ping();
      return store.log.append([entryBy('alma', page)]);
    }),
  );
  const taken = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  expect(refused.length).toBeGreaterThan(0);
  for (const error of refused) expect(error).toBeInstanceOf(StoreError);
  const stored = await store.log.load('alma');
  expect(stored.tail).toHaveLength(taken.length);

  await store.log.compact('alma', new TextEncoder().encode('all of it'), stored.last);
  expect(await store.log.append([entryBy('alma', 'room again')])).toBe(stored.last + 1);
  await store.close();
});

test('who wrote, and from when to when, outlives compaction', async () => {
  const store = await openSqliteStore(dataDir);
  const by = (seat: string | null, atMs: number) =>
    entryBy('alma', 'a', { seat, session: seat && `connection of ${seat}`, atMs });
  await store.log.append([by('nurse', 10), by('nurse', 20), by(null, 15)]);
  await store.log.compact('alma', new Uint8Array([1]), 3);
  await store.log.append([by('nurse', 30), by('nurse', 40)]);
  await store.log.compact('alma', new Uint8Array([2]), 4);
  // Another program may read, or back up, while the server runs.
  const reader = new Database(databaseFile(), { readonly: true });
  const authors = reader.prepare('SELECT seat, session, firstMs, lastMs, entries FROM authors ORDER BY seat').all();
  reader.close();
  expect(authors).toEqual([
    { seat: '', session: '', firstMs: 15, lastMs: 15, entries: 1 },
    { seat: 'nurse', session: 'connection of nurse', firstMs: 10, lastMs: 30, entries: 3 },
  ]);
  await store.close();
});
