import { addRow } from '@samsyn/model';
import * as Y from 'yjs';
import type { RefusedText } from './refused.ts';

/**
 * Writes a refused text again, as an ordinary edit that is judged again. A row that is gone is made anew.
 *
 * @returns false when the place takes no plain text (a rich text, a whole row): then it can only be copied
 */
export function writeAgain(doc: Y.Doc, { place: { root, path }, text }: RefusedText): boolean {
  const [row, field] = path;
  if (row === undefined || field === undefined) return false;
  const rows = doc.getMap(root);
  const existing: unknown = rows.get(row);
  const fields: Y.Map<unknown> = existing instanceof Y.Map ? existing : addRow(doc, root, row);
  const value = fields.get(field);
  doc.transact(() => {
    if (value instanceof Y.Text) {
      value.delete(0, value.length);
      value.insert(0, text);
    } else fields.set(field, text);
  });
  return true;
}
