// @ts-check
/**
 * The thread that has the database open, so that neither fsync nor a long read holds up the event loop.
 * It knows SQL and transactions and nothing of plans: what to run is told to it by `messages.ts`.
 *
 * Plain JavaScript with checked types, for this is the one file that Node loads by itself: as it stands under the tests
 * and from `dist` in production, and Node 20 reads no TypeScript.
 */
import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

/** @import { Answer, Failure, Job, Order, Outcome, Row, Setup, Step, Value } from './messages.ts' */

/** What an error says across threads. Messages of SQLite name tables and columns, never what is in them. */
class ThreadError extends Error {
  /** @param {string} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** @param {unknown} error @returns {Failure} */
function failureOf(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return { code, message: error instanceof Error ? error.message : String(error) };
}

/**
 * What an entry's parts add up to. Length and kind of each part are in it, so that nothing can move from one to the next.
 *
 * @param {...unknown} parts
 * @returns {Buffer}
 */
function checksum(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = part instanceof Uint8Array ? part : Buffer.from(String(part));
    hash.update(`${part === null ? 'null' : typeof part} ${bytes.length} `).update(bytes);
  }
  return hash.digest().subarray(0, 16);
}

/** @param {import('better-sqlite3').Database} database @param {readonly string[]} migrations */
function migrate(database, migrations) {
  const found = Number(database.pragma('user_version', { simple: true }));
  if (found > migrations.length) {
    throw new ThreadError('database-newer', `version ${found}, and this server knows ${migrations.length}`);
  }
  migrations.slice(found).forEach((sql, index) => {
    database.transaction(() => {
      database.exec(sql);
      database.pragma(`user_version = ${found + index + 1}`);
    })();
  });
}

/** @param {Setup} setup */
function open(setup) {
  // Two servers over one folder would each hold the plans in memory and lose one another's words. A lock of its own, which
  // the system lets go of when a process dies, leaves the database open to a backup.
  const lock = new Database(setup.lockFile, { timeout: setup.patienceMs });
  lock.exec('BEGIN EXCLUSIVE');
  const database = new Database(setup.databaseFile);
  database.function('checksum', { varargs: true, deterministic: true }, checksum);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  // What was taken away is overwritten, not only let go of.
  database.pragma('secure_delete = ON');
  // What a server before this one wrote without getting it onto the disk is written anew before anyone builds on it:
  // after a failed fsync the system may take for stored what it only remembers.
  database.pragma('wal_checkpoint(TRUNCATE)');
  migrate(database, setup.migrations);
  return { database, lock };
}

/** @param {MessagePort} port @param {Setup} setup @typedef {import('node:worker_threads').MessagePort} MessagePort */
function serve(port, setup) {
  const { database, lock } = open(setup);
  /** @type {Map<string, import('better-sqlite3').Statement<Value[], Row>>} */
  const statements = new Map();

  /** @param {Step} step @returns {Row[]} */
  function perform({ sql, values, mustHit }) {
    let statement = statements.get(sql);
    if (!statement) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    const rows = statement.reader ? statement.all(...values) : [];
    const hits = statement.reader ? rows.length : statement.run(...values).changes;
    if (mustHit && hits === 0) throw new ThreadError('no-such-row', 'there is no row to read or change');
    return rows;
  }

  /** @param {Job} job @returns {Outcome} */
  function attempt(job) {
    database.exec('SAVEPOINT job');
    try {
      const rows = job.map(perform);
      database.exec('RELEASE job');
      return { rows };
    } catch (error) {
      // A full or failing disk ends the whole transaction, and with it what the jobs before this one had written.
      if (!database.inTransaction) throw error;
      database.exec('ROLLBACK TO job');
      database.exec('RELEASE job');
      return { failure: failureOf(error) };
    }
  }

  /** @param {readonly Job[]} jobs @returns {Outcome[]} */
  function run(jobs) {
    try {
      database.exec('BEGIN IMMEDIATE');
      const outcomes = jobs.map(attempt);
      database.exec('COMMIT');
      return outcomes;
    } catch (error) {
      // The connection is kept: what a failed commit left in the log file is then written over by the next one.
      if (database.inTransaction) database.exec('ROLLBACK');
      const failure = failureOf(error);
      return jobs.map(() => ({ failure }));
    }
  }

  port.on('message', (/** @type {Order} */ order) => {
    if (order.is === 'run') return say({ is: 'ran', outcomes: run(order.jobs) });
    database.close();
    lock.close();
    port.close();
  });

  /** @param {Answer} answer */
  function say(answer) {
    port.postMessage(answer);
  }

  say({ is: 'open' });
}

if (!parentPort) throw new Error('this file runs as a thread');
try {
  serve(parentPort, workerData);
} catch (error) {
  /** @type {Answer} */
  const answer = { is: 'unopened', failure: failureOf(error) };
  parentPort.postMessage(answer);
  parentPort.close();
}
