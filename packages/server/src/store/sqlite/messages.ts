/** What goes between the store and the thread that has the database open. */

/** What a statement may be given. */
export type Value = string | number | null | Uint8Array;

export type Row = Readonly<Record<string, unknown>>;

/** One SQL statement and what it is given. */
export interface Step {
  readonly sql: string;
  readonly values: readonly Value[];
  /** The step fails, and its job with it, when it finds or changes no row. */
  readonly mustHit?: true;
}

/** Steps that succeed or fail together. */
export type Job = readonly Step[];

export interface Failure {
  /** SQLite's extended code, or one of the thread's own. */
  readonly code: string;
  readonly message: string;
}

/** What became of a job: the rows of each of its steps, or why nothing of it was done. */
export type Outcome = { readonly rows: readonly (readonly Row[])[] } | { readonly failure: Failure };

/** To the thread: jobs for one transaction, or the order to close. */
export type Order = { readonly is: 'run'; readonly jobs: readonly Job[] } | { readonly is: 'close' };

/** From the thread: once when it has opened the database or could not, then once for each transaction. */
export type Answer =
  | { readonly is: 'open' }
  | { readonly is: 'unopened'; readonly failure: Failure }
  | { readonly is: 'ran'; readonly outcomes: readonly Outcome[] };

/** What the thread is started with. */
export interface Setup {
  readonly databaseFile: string;
  /** Held locked for as long as the database is open. */
  readonly lockFile: string;
  /** How long to wait for another server to let go of the files. */
  readonly patienceMs: number;
  /** SQL, by version: the first brings an empty database to version 1. */
  readonly migrations: readonly string[];
}
