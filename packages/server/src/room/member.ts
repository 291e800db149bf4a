import type { Denial } from '@samsyn/model';
import type { SeatRecord } from '../plans/plan-store.ts';

/** One socket of a seat, as its room sees it. */
export interface Member {
  readonly seat: SeatRecord;
  /** The connection it came by, as the log names it. */
  readonly session: string;
  /** A short frame that must arrive. */
  send(frame: Uint8Array): void;
  /** A change. Left out for a member that does not keep up, who gets the whole later. */
  change(frame: Uint8Array): void;
  /** What others announce. Left out in the same way. */
  news(frame: Uint8Array): void;
  /** The answer to a step 1. */
  whole(frame: Uint8Array): void;
  /** Its change was refused: it gets the receipts it is still owed, is told why, and the socket closes. */
  deny(denial: Denial): void;
  /** Closes at once. */
  close(code: number, denial?: Denial): void;
}
