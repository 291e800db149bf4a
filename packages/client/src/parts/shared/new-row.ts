import { addRow, newRowId, nextOrder } from '@samsyn/model';
import type * as Y from 'yjs';

/**
 * Adds a row last in a room of rows.
 *
 * @returns its id
 */
export function newRow(doc: Y.Doc, root: string, fields: Readonly<Record<string, unknown>> = {}): string {
  const id = newRowId((bytes) => crypto.getRandomValues(bytes));
  addRow(doc, root, id, { ...fields, order: nextOrder(doc.getMap(root)) });
  return id;
}
