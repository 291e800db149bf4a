import * as Y from 'yjs';

/**
 * Moves a row one step. All rows get whole numbers for it, since older rows may have none.
 *
 * @param ids the rows as they are shown
 */
export function moveRowBy(rows: Y.Map<unknown>, ids: readonly string[], id: string, step: -1 | 1): void {
  const from = ids.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= ids.length) return;
  const moved = [...ids];
  moved.splice(from, 1);
  moved.splice(to, 0, id);
  rows.doc?.transact(() => {
    for (const [index, one] of moved.entries()) {
      const row = rows.get(one);
      if (row instanceof Y.Map && row.get('order') !== index + 1) row.set('order', index + 1);
    }
  });
}
