/**
 * What is known about whether this seat's work is safe. The chip under the title says it in words, and it says
 * *Sparat* only when nothing is waiting for a receipt.
 */
export interface SaveFacts {
  readonly isConnected: boolean;
  /** When the oldest change without a receipt was made, or null when all have one. Client ms. */
  readonly pendingSince: number | null;
  /** When the server last confirmed that all is on disk, in server ms; null before the first time. */
  readonly savedAt: number | null;
  /** When the link came back after having been down, or null. Client ms. */
  readonly backSince: number | null;
  /** When the link went down, or null while it is up. Client ms. */
  readonly downSince: number | null;
  /** Why the server did not take a change, while its text is still on screen. */
  readonly refusedCode: string | null;
}

export type SaveState = 'connecting' | 'saved' | 'saving' | 'offline' | 'unsent' | 'unsent-long' | 'back' | 'refused';

/** Until a wait is worth mentioning, until it is worth acting on, and how long good news stays, in ms. */
export const SAVE_TIMES = { shortMs: 2_000, longMs: 30_000, backMs: 8_000 } as const;

/** The one state that the chip shows. `refused` and unsent work come before everything else. */
export function saveState(facts: SaveFacts, nowMs: number): SaveState {
  if (facts.refusedCode !== null) return 'refused';
  if (facts.pendingSince !== null) {
    const waitedMs = nowMs - facts.pendingSince;
    if (waitedMs >= SAVE_TIMES.longMs) return 'unsent-long';
    if (!facts.isConnected || waitedMs >= SAVE_TIMES.shortMs) return 'unsent';
    return 'saving';
  }
  if (!facts.isConnected) return facts.savedAt === null ? 'connecting' : 'offline';
  if (facts.savedAt === null) return 'connecting';
  if (facts.backSince !== null && nowMs - facts.backSince < SAVE_TIMES.backMs) return 'back';
  return 'saved';
}
