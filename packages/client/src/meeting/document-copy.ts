import type { Denial, DocumentKind } from '@samsyn/model';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { RefusedText, RefusedWork } from './refused.ts';
import type { SaveFacts } from './save-state.ts';
import type { ServerClock } from './server-clock.ts';

/** Why a copy has stopped for good, and what its seat had written that nobody has. */
export interface Ending {
  readonly closeCode: number;
  readonly denial: Denial | undefined;
  readonly unsent: readonly RefusedText[];
}

export interface CopyOptions {
  /** `<planId>` or `<planId>~chair`. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly seat: string;
  readonly seats: readonly string[];
  /** `ws(s)://host/sync` */
  readonly serverUrl: string;
  readonly clock: ServerClock;
  readonly storage: Storage;
  /** Something that a screen shows may have changed. */
  readonly onChange: () => void;
  /** The document is another one from now on: the first, or a fresh one after a refusal. */
  readonly onDocument: (doc: Y.Doc) => void;
  /** Names of the plan's side documents that this seat may open now. */
  readonly onDocuments: (names: readonly string[]) => void;
  /** The chair has seen a quiet word of this seat. */
  readonly onSeen: (signal: string) => void;
  /** The server has closed for good: revoked, unknown, or a refusal that a fresh start did not mend. */
  readonly onEnd: (ending: Ending) => void;
  /** Refused words, and the fresh document they may be written in again. */
  readonly onRefused: (work: RefusedWork) => void;
}

/** A seat's copy of one document: the live one is a `Replica`, the gallery's stands still. */
export interface DocumentCopy {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Whether the server's document has come at least once. */
  readonly isLoaded: boolean;
  readonly facts: Omit<SaveFacts, 'refusedCode'>;
  /** Words that no receipt has come for, for copying. */
  unsentTexts(): RefusedText[];
  /** Tries the link again now, for a phone that wakes up. */
  wake(): void;
  close(): void;
}
