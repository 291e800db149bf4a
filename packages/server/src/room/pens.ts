import * as Y from 'yjs';
import type { Entry, UpdateLog } from '../updates/update-log.ts';
import type { Member } from './member.ts';
import type { Room } from './room.ts';
import { keepTogether } from './together.ts';

/**
 * Keeps what a seat wrote with somebody else's pen, together with the note in the plan that the owner has not confirmed
 * it yet [R044]: never one without the other.
 *
 * @param entry what was written, in the room where it was written
 * @param rows `<owner>/<row>`
 */
export function keepWithNote(room: Room, entry: Entry, rows: ReadonlySet<string>, from: Member, log: UpdateLog): void {
  const update = room.plan.change((plan) => {
    const unconfirmed = plan.getMap('unconfirmed');
    plan.transact(() => {
      for (const row of rows) {
        if (hasRow(room.doc, row) && unconfirmed.get(row) !== from.seat.id) unconfirmed.set(row, from.seat.id);
      }
    });
  });
  const note = update.length > 0 ? room.plan.entry(update, null) : undefined;
  if (note && room !== room.plan) {
    const parts = [
      { room, entry, from },
      { room: room.plan, entry: note },
    ];
    keepTogether(parts, (entries) => append(log, entries));
  } else room.keep({ entries: note ? [entry, note] : [entry] }, from);
}

async function append(log: UpdateLog, entries: readonly Entry[]): Promise<void> {
  await log.append(entries);
}

/** Whether a document has a row `<owner>/<row>`, in any of the owner's rooms of rows. */
export function hasRow(doc: Y.Doc, row: string): boolean {
  const [owner = '', id = ''] = row.split('/');
  return ['commitments', 'remarks'].some((kind) => {
    const rows = doc.share.get(`${kind}/${owner}`);
    return rows instanceof Y.Map && rows.has(id);
  });
}
