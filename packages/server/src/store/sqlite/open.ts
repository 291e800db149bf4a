import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type OpenErrorCode, StoreOpenError } from '../open-error.ts';
import type { Store } from '../store.ts';
import { Batches } from './batches.ts';
import { SqliteLog } from './log.ts';
import { SqlitePlans } from './plans.ts';
import { MIGRATIONS } from './schema.ts';
import { type StartWorker, startWorker, Thread, UnopenedError } from './thread.ts';

export interface SqliteOptions {
  /** How long to wait for another server to let go of the folder: the one before this one may still be stopping. */
  readonly patienceMs?: number;
  readonly startWorker?: StartWorker;
}

/** The embedded store: one SQLite file, `samsyn.sqlite` in the data folder. */
export class SqliteStore implements Store {
  readonly log: SqliteLog;
  readonly plans: SqlitePlans;
  readonly #batches: Batches;

  constructor(batches: Batches) {
    this.#batches = batches;
    this.log = new SqliteLog(batches);
    this.plans = new SqlitePlans(batches);
  }

  /** How many transactions there have been. Far fewer than requests when many come at once. */
  get transactions(): number {
    return this.#batches.transactions;
  }

  close(): Promise<void> {
    return this.#batches.close();
  }
}

/**
 * Opens the embedded store, making the folder and the database when there are none.
 *
 * @throws StoreOpenError with a code and a sentence for the operator
 */
export async function openSqliteStore(dataDir: string, options: SqliteOptions = {}): Promise<SqliteStore> {
  const { patienceMs = 5000, startWorker: start = startWorker } = options;
  const databaseFile = join(dataDir, 'samsyn.sqlite');
  const setup = { databaseFile, lockFile: join(dataDir, 'samsyn.lock'), patienceMs, migrations: MIGRATIONS };
  try {
    // What is in the folder is about people: it is the server's alone.
    await makeFolder(resolve(dataDir));
  } catch (error) {
    throw new StoreOpenError('data-dir-unwritable', dataDir, { cause: error });
  }
  const open = () => Thread.open(setup, start);
  try {
    return new SqliteStore(new Batches(await open(), open));
  } catch (error) {
    if (!(error instanceof UnopenedError)) throw error;
    const code = codeOf(error.code);
    throw new StoreOpenError(code, code.startsWith('database') ? databaseFile : dataDir, { cause: error });
  }
}

/**
 * Makes a folder and those above it. Where a file system takes no folders at all, as under /proc, Node's own recursive
 * `mkdir` tries for ever.
 */
async function makeFolder(path: string): Promise<void> {
  const make = () => mkdir(path, { mode: 0o700 });
  try {
    await make();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  }
}

/** By the code of the thread or the beginning of SQLite's. What is not listed is a file that cannot be read. */
const CODES: readonly (readonly [string, OpenErrorCode])[] = [
  ['database-newer', 'database-newer'],
  ['SQLITE_BUSY', 'data-dir-in-use'],
  ['SQLITE_CANTOPEN', 'data-dir-unwritable'],
  ['SQLITE_READONLY', 'data-dir-unwritable'],
  ['SQLITE_PERM', 'data-dir-unwritable'],
  ['SQLITE_FULL', 'data-dir-unwritable'],
  ['SQLITE_IOERR', 'data-dir-unwritable'],
];

const codeOf = (code: string): OpenErrorCode => CODES.find(([start]) => code.startsWith(start))?.[1] ?? 'database-unreadable';
