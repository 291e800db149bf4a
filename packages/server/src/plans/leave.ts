import * as Y from 'yjs';

/**
 * Takes a seat from the table: its rows stay in the plan, but it has no floor, no turn and holds nobody's pen.
 * Only the server calls this.
 */
export function leave(doc: Y.Doc, seat: string): void {
  doc.transact(() => {
    for (const [id, row] of doc.getMap('roster').entries()) {
      if (!(row instanceof Y.Map)) continue;
      const pen: unknown = row.get('pen');
      if (id === seat) {
        row.set('revoked', true);
        row.set('pen', []);
      } else if (Array.isArray(pen) && pen.includes(seat)) {
        row.set(
          'pen',
          pen.filter((holder) => holder !== seat),
        );
      }
    }
    const meeting = doc.getMap('meeting');
    if (meeting.get('floor') === seat) {
      meeting.set('floor', null);
      meeting.set('floorSince', null);
    }
    for (const key of ['leader', 'partLeader']) if (meeting.get(key) === seat) meeting.set(key, null);
    const turns = doc.getArray<string>('meeting/turns');
    for (let index = turns.length - 1; index >= 0; index -= 1) if (turns.get(index) === seat) turns.delete(index);
  });
}
