import { CorruptEntryError, commandKey, type Entry, type Stored, type UpdateLog } from '../../updates/update-log.ts';
import type { Batches } from './batches.ts';
import type { Job, Row, Step } from './messages.ts';

const NUMBER = `
  INSERT INTO documents (name, last) VALUES (?, 1)
  ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last`;

const KEEP = `
  INSERT INTO entries (document, number, seat, session, atMs, data, checksum)
  SELECT name, last, seat, session, atMs, data, checksum(name, last, seat, session, atMs, data)
  FROM documents, (SELECT ? AS seat, ? AS session, ? AS atMs, ? AS data)
  WHERE name = ?`;

const BIND = 'INSERT INTO bindings (document, client, seat) VALUES (?, ?, ?) ON CONFLICT (document, client) DO NOTHING';

const REMEMBER = 'INSERT INTO commands (document, seat, id, answer) VALUES (?, ?, ?, ?)';

/** What it takes to append entries. The first step of each entry gives its number as `last`; no other gives a row. */
export function appending(entries: readonly Entry[]): Step[] {
  return entries.flatMap(({ document, update, seat, session, atMs, binds = [], command }) => [
    { sql: NUMBER, values: [document] },
    { sql: KEEP, values: [seat, session, atMs, update, document] },
    ...binds.map((client) => ({ sql: BIND, values: [document, client, seat] })),
    ...(command ? [{ sql: REMEMBER, values: [document, seat, command.id, JSON.stringify(command.answer ?? null)] }] : []),
  ]);
}

const loading = (document: string): Job => [
  { sql: 'SELECT last FROM documents WHERE name = ?', values: [document] },
  {
    sql: 'SELECT upTo, data, checksum(document, upTo, data) = checksum AS intact FROM snapshots WHERE document = ?',
    values: [document],
  },
  {
    sql: `SELECT number, data, checksum(document, number, seat, session, atMs, data) = checksum AS intact
          FROM entries WHERE document = ? ORDER BY number`,
    values: [document],
  },
  { sql: 'SELECT client, seat FROM bindings WHERE document = ?', values: [document] },
  { sql: 'SELECT seat, id, answer FROM commands WHERE document = ?', values: [document] },
];

/** One transaction: after a crash there is either the old snapshot with its tail, or the new one with its own. */
const compacting = (document: string, snapshot: Uint8Array, upTo: number): Job => [
  // A snapshot of entries that do not exist yet would hide them when they come.
  { sql: 'SELECT 1 FROM documents WHERE name = ? AND last >= ?', values: [document, upTo], mustHit: true },
  {
    // An older snapshot that comes late takes nothing back.
    sql: `INSERT INTO snapshots (document, upTo, data, checksum)
          SELECT document, upTo, data, checksum(document, upTo, data)
          FROM (SELECT ? AS document, CAST(? AS INTEGER) AS upTo, ? AS data) WHERE true
          ON CONFLICT (document) DO UPDATE SET upTo = excluded.upTo, data = excluded.data, checksum = excluded.checksum
          WHERE excluded.upTo >= upTo`,
    values: [document, upTo, snapshot],
  },
  {
    sql: `INSERT INTO authors (document, seat, session, firstMs, lastMs, entries)
          SELECT document, coalesce(seat, ''), coalesce(session, ''), min(atMs), max(atMs), count(*)
          FROM entries WHERE document = ? AND number <= ? GROUP BY seat, session
          ON CONFLICT (document, seat, session) DO UPDATE SET
            firstMs = min(firstMs, excluded.firstMs), lastMs = max(lastMs, excluded.lastMs), entries = entries + excluded.entries`,
    values: [document, upTo],
  },
  { sql: 'DELETE FROM entries WHERE document = ? AND number <= ?', values: [document, upTo] },
];

/** The log in SQLite. Checksums are made and checked by the thread, beside the bytes. */
export class SqliteLog implements UpdateLog {
  readonly #batches: Batches;

  constructor(batches: Batches) {
    this.#batches = batches;
  }

  async append(entries: readonly Entry[]): Promise<number> {
    const rows = await this.#batches.ask(appending(entries));
    const numbers = rows.flatMap(([row]) => (row && 'last' in row ? [Number(row['last'])] : []));
    return numbers.at(-1) ?? 0;
  }

  async load(document: string): Promise<Stored> {
    const [known, snapshots, entries, bindings, commands] = await this.#batches.ask(loading(document));
    const last = Number(known?.[0]?.['last'] ?? 0);
    const snapshot = snapshots?.[0];
    const upTo = Number(snapshot?.['upTo'] ?? 0);
    if (snapshot && !snapshot['intact']) throw new CorruptEntryError(document, upTo);
    return {
      snapshot: snapshot ? bytesOf(snapshot) : null,
      tail: tailOf(document, entries ?? [], upTo, last),
      last,
      bindings: new Map(bindings?.map((row) => [Number(row['client']), String(row['seat'])])),
      commands: new Map(
        commands?.map((row) => [
          commandKey(String(row['seat']), String(row['id'])),
          JSON.parse(String(row['answer'])) as unknown,
        ]),
      ),
    };
  }

  async compact(document: string, snapshot: Uint8Array, upTo: number): Promise<void> {
    await this.#batches.ask(compacting(document, snapshot, upTo));
  }
}

/** Every entry after the snapshot, none of them missing; those that only bind or remember hold nothing to apply. */
function tailOf(document: string, rows: readonly Row[], upTo: number, last: number): Uint8Array[] {
  const tail = rows.map((row, index) => {
    const expected = upTo + 1 + index;
    if (Number(row['number']) !== expected || !row['intact']) throw new CorruptEntryError(document, expected);
    return bytesOf(row);
  });
  if (upTo + tail.length !== last) throw new CorruptEntryError(document, upTo + tail.length + 1);
  return tail.filter((update) => update.length > 0);
}

function bytesOf(row: Row): Uint8Array {
  const data = row['data'];
  if (!(data instanceof Uint8Array)) throw new TypeError('a column of bytes holds something else');
  return data;
}
