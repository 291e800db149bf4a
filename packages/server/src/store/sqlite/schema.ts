/**
 * Versions of the database, each as the SQL that comes from the one before. What stands here has been run somewhere:
 * a change is a new entry, never an edit. Columns are named as the fields of the records, so that a row is a record.
 */
const VERSION_1 = `
CREATE TABLE documents (
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL -- number of the last entry ever written; never goes back, whatever compaction takes away
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  document TEXT NOT NULL REFERENCES documents (name) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  seat TEXT,
  session TEXT,
  atMs INTEGER NOT NULL,
  data BLOB NOT NULL,
  checksum BLOB NOT NULL, -- of document, number, seat, session, atMs and data
  PRIMARY KEY (document, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
  document TEXT PRIMARY KEY REFERENCES documents (name) ON DELETE CASCADE,
  upTo INTEGER NOT NULL,
  data BLOB NOT NULL,
  checksum BLOB NOT NULL -- of document, upTo and data
) STRICT;

-- Who wrote from when to when, of the entries that compaction has taken away. '' stands for the server itself.
CREATE TABLE authors (
  document TEXT NOT NULL REFERENCES documents (name) ON DELETE CASCADE,
  seat TEXT NOT NULL,
  session TEXT NOT NULL,
  firstMs INTEGER NOT NULL,
  lastMs INTEGER NOT NULL,
  entries INTEGER NOT NULL,
  PRIMARY KEY (document, seat, session)
) STRICT, WITHOUT ROWID;

CREATE TABLE bindings (
  document TEXT NOT NULL REFERENCES documents (name) ON DELETE CASCADE,
  client INTEGER NOT NULL,
  seat TEXT NOT NULL,
  PRIMARY KEY (document, client)
) STRICT, WITHOUT ROWID;

-- The last word on whose a client id is, should the room ever be wrong.
CREATE TRIGGER bindings_are_for_ever BEFORE INSERT ON bindings
WHEN EXISTS (SELECT 1 FROM bindings WHERE document = NEW.document AND client = NEW.client AND seat <> NEW.seat)
BEGIN SELECT RAISE (ABORT, 'the client id is bound to another seat'); END;

CREATE TABLE commands (
  document TEXT NOT NULL REFERENCES documents (name) ON DELETE CASCADE,
  seat TEXT NOT NULL,
  id TEXT NOT NULL,
  answer TEXT NOT NULL,
  PRIMARY KEY (document, seat, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  startsAt TEXT NOT NULL,
  plannedMinutes REAL NOT NULL,
  admission TEXT NOT NULL,
  createdAtMs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE seats (
  place INTEGER PRIMARY KEY, -- seats are read in the order they were given
  id TEXT NOT NULL UNIQUE,
  planId TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  agency TEXT,
  principal TEXT,
  keyHash TEXT NOT NULL UNIQUE,
  revokedAtMs INTEGER,
  admittedAtMs INTEGER
) STRICT;
CREATE INDEX seats_of_plan ON seats (planId);

CREATE TABLE limits (
  planId TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
  slot TEXT NOT NULL,
  hiddenFrom TEXT NOT NULL, -- JSON
  PRIMARY KEY (planId, slot)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  idHash TEXT PRIMARY KEY,
  seat TEXT NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
  expiresAtMs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_of_seat ON sessions (seat);
`;

export const MIGRATIONS: readonly string[] = [VERSION_1];
