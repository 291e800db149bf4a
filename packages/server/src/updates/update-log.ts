/**
 * The log of what has been written: append-only, one series of entries per document, with who wrote it and when.
 * An adapter is right when it passes `update-log.suite.ts`.
 */
export interface Entry {
  /** Name of the document: a plan's id, or `<planId>~<side document>`. */
  readonly document: string;
  /** A Yjs V1 update, judged and applied. May be empty when an entry only binds or remembers. */
  readonly update: Uint8Array;
  /** The seat that wrote it; null for the server itself. */
  readonly seat: string | null;
  /** The connection it came by; null for the server itself. */
  readonly session: string | null;
  /** Server time, ms since 1970. */
  readonly atMs: number;
  /** Client ids that this entry binds to its seat, for ever. */
  readonly binds?: readonly number[];
  /** A command that this entry carries out. Its id is remembered with the seat, across restarts. */
  readonly command?: { readonly id: string; readonly answer: unknown };
}

/** A document as the log holds it. Applying the snapshot and then the tail gives the document. */
export interface Stored {
  readonly snapshot: Uint8Array | null;
  readonly tail: readonly Uint8Array[];
  /** Number of the last entry in the tail, 0 when nothing was ever written. */
  readonly last: number;
  /** Which seat each client id belongs to. */
  readonly bindings: ReadonlyMap<number, string>;
  /** Answers to commands already carried out, by `commandKey(seat, id)`. */
  readonly commands: ReadonlyMap<string, unknown>;
}

export const commandKey = (seat: string, id: string): string => `${seat} ${id}`;

export interface UpdateLog {
  /**
   * Keeps entries, all or none, in the order given.
   *
   * @returns the number of the last one, when all of them are on durable storage and not before
   * @throws StoreError when they could not be stored; then none of them was
   */
  append(entries: readonly Entry[]): Promise<number>;
  /** @throws CorruptEntryError naming the document and the entry when a checksum does not hold */
  load(document: string): Promise<Stored>;
  /** Replaces entries up to and including `upTo` by one snapshot. A crash at any point loses nothing. */
  compact(document: string, snapshot: Uint8Array, upTo: number): Promise<void>;
}

/** The store did not take or give what it was asked for. The client keeps its text and is told that it is not saved. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  /** Stable, for logs and for whoever decides by it. */
  readonly code: string = 'store-failed';
}

/** An entry whose checksum does not hold, or that is gone, or a snapshot named by its last entry. Named, never served. */
export class CorruptEntryError extends StoreError {
  override readonly name = 'CorruptEntryError';
  override readonly code = 'entry-damaged';
  readonly document: string;
  readonly entry: number;

  constructor(document: string, entry: number) {
    super(`entry ${entry} of ${document} is damaged`);
    this.document = document;
    this.entry = entry;
  }
}
