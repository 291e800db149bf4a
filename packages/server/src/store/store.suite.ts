import type { Entry } from '../updates/update-log.ts';
import type { Store } from './store.ts';

/** A store to try, with a way to leave it and come back. */
export interface Subject {
  readonly store: Store;
  /** Closes the store and opens it again over the same data. */
  reopen(): Promise<Store>;
  /** Closes what is open and takes the data away. */
  remove(): Promise<void>;
}

export type MakeSubject = () => Promise<Subject>;

/** One entry by the nurse, with the parts that a test is about. */
export const entryBy = (document: string, text: string, more: Partial<Entry> = {}): Entry => ({
  document,
  update: new TextEncoder().encode(text),
  seat: 'nurse',
  session: 'session-1',
  atMs: 1_763_971_200_000,
  ...more,
});

export const textOf = (update: Uint8Array | null | undefined): string => new TextDecoder().decode(update ?? undefined);
