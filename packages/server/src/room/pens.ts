import * as Y from 'yjs';
import type { Entry } from '../updates/update-log.ts';
import type { Member } from './member.ts';
import type { Room } from './room.ts';

/**
 * Keeps what a seat wrote with somebody else's pen, together with the note that the owner has not confirmed it yet
 * [R044]: never one without the other. The note stands where the row stands, for it tells that there is one.
 *
 * @param entry what was written, in the room where it was written
 * @param rows `<owner>/<row>`
 */
export function keepWithNote(room: Room, entry: Entry, rows: ReadonlySet<string>, from: Member): void {
  const update = room.change((doc) => {
    const unconfirmed = doc.getMap('unconfirmed');
    doc.transact(() => {
      for (const row of rows) {
        if (hasRow(doc, row) && unconfirmed.get(row) !== from.seat.id) unconfirmed.set(row, from.seat.id);
      }
    });
  });
  room.keep({ entries: update.length > 0 ? [entry, room.entry(update, null)] : [entry] }, from);
}

/** Whether a document has a row `<owner>/<row>`, in any of the owner's rooms of rows. */
export function hasRow(doc: Y.Doc, row: string): boolean {
  const [owner = '', id = ''] = row.split('/');
  return ['commitments', 'remarks'].some((kind) => {
    const rows = doc.share.get(`${kind}/${owner}`);
    return rows instanceof Y.Map && rows.has(id);
  });
}
