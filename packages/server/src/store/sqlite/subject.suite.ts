import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Subject } from '../store.suite.ts';
import { openSqliteStore } from './open.ts';

/** A folder of its own for one test. */
export const newDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'samsyn-store-'));

/** A SQLite store in a folder of its own. */
export async function sqliteSubject(): Promise<Subject> {
  const dataDir = await newDataDir();
  const store = await openSqliteStore(dataDir);
  let open = store;
  return {
    store,
    reopen: async () => {
      await open.close();
      open = await openSqliteStore(dataDir);
      return open;
    },
    remove: async () => {
      await open.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
