/**
 * Hocuspocus with its defaults, kept in SQLite by the statements of its own extension. That extension's driver for SQLite
 * has to be compiled for many minutes; here they run on the one that Samsyn uses, in the journal mode that it uses.
 */
import { join } from 'node:path';
import { Database as Persistence } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import Sqlite from 'better-sqlite3';

const database = new Sqlite(join(process.env['DATA_DIR'] ?? '.', 'hocuspocus.sqlite'));
database.pragma('journal_mode = WAL');
database.exec('CREATE TABLE IF NOT EXISTS documents (name varchar(255) NOT NULL UNIQUE, data blob NOT NULL)');
const select = database.prepare<[string], { data: Buffer }>('SELECT data FROM documents WHERE name = ? ORDER BY rowid DESC');
const upsert = database.prepare<[string, Uint8Array]>(
  'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
);

const persistence = new Persistence({
  fetch: async ({ documentName }) => select.get(documentName)?.data ?? null,
  store: async ({ documentName, state }) => {
    upsert.run(documentName, state);
  },
});

const server = new Server({ address: '127.0.0.1', quiet: true, extensions: [persistence] });
await server.listen(Number(process.env['PORT']));
