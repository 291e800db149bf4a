import { CLOSE } from '@samsyn/model';
import type { Ending } from './meeting/document-copy.ts';
import type { RefusedText } from './meeting/refused.ts';

/** Why somebody stands outside, each with its own page. */
export type Outside =
  | 'start'
  | 'dead-link'
  | 'revoked'
  | 'unknown'
  | 'signed-out'
  | 'consent'
  | 'waiting'
  | 'offline'
  | 'outdated'
  | 'error'
  | 'left';

/** What the page shows when a meeting's socket was closed for good. */
export function outsideOf({ closeCode, denial }: Pick<Ending, 'closeCode' | 'denial'>): Outside {
  if (denial?.code === 'consent-missing') return 'consent';
  if (denial?.code === 'not-admitted') return 'waiting';
  switch (closeCode) {
    case CLOSE.noKey:
      return 'signed-out';
    case CLOSE.refused:
      return 'revoked';
    case CLOSE.unknownPlan:
      return 'unknown';
    case CLOSE.otherVersion:
      return 'outdated';
    default:
      return 'error';
  }
}

/** Pages from which coming back is tried by itself. */
export const RETRIES: readonly Outside[] = ['waiting', 'consent', 'offline'];

/** Words that somebody had written when they were shut out: theirs, so they may copy them. */
export type OwnWords = readonly RefusedText[];
