import type { Entry } from '../updates/update-log.ts';
import type { Member } from './member.ts';
import type { Room } from './room.ts';

/** What one room keeps of a change that concerns several. */
export interface Part {
  readonly room: Room;
  readonly entry: Entry;
  /** Who wrote it, and needs no echo. */
  readonly from?: Member | undefined;
}

/**
 * Keeps entries of several rooms, all or none. Each room comes to it in its own order; when the last has come, all are
 * stored in one transaction, and then each sends its own. A room that cannot come takes the others with it: their
 * memory would be ahead of the disk.
 */
export function keepTogether(parts: readonly Part[], store: (entries: readonly Entry[]) => Promise<void>): void {
  const entries = parts.map(({ entry }) => entry);
  let missing = parts.length;
  let settle: { resolve: () => void; reject: (reason: unknown) => void } | undefined;
  const stored = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  // Every room may be given up before it comes here, and then nobody waits for this.
  stored.catch(() => {});
  const arrive = (): Promise<void> => {
    missing -= 1;
    if (missing === 0) store(entries).then(settle?.resolve, settle?.reject);
    return stored;
  };
  const abandoned = (reason: unknown): void => settle?.reject(reason);
  for (const { room, entry, from } of parts) room.keep({ entries: [entry], store: arrive, abandoned }, from);
}
