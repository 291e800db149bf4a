import * as Y from 'yjs';
import { CONTENT } from './content.ts';
import { parseRoot } from './roots.ts';
import { textLimit } from './shape.ts';

/** Row ids are made where the row is made, and must not collide: 72 random bits, and the time. */
export function newRowId(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return [...random(new Uint8Array(14))].map((byte) => (byte % 36).toString(36)).join('') + Date.now().toString(36);
}

/**
 * Adds a row with its texts, in one transaction: a text that is there from the start can be written in by two people
 * at once, where two that each made their own would lose one.
 *
 * @param root a room of rows, for example `commitments/<seat>` or `goals`
 * @param fields plain values, and the first words of texts
 */
export function addRow(doc: Y.Doc, root: string, id: string, fields: Readonly<Record<string, unknown>> = {}): Y.Map<unknown> {
  const row = new Y.Map<unknown>();
  doc.transact(() => {
    doc.getMap(root).set(id, row);
    for (const [name, shape] of Object.entries(rowShapes(root))) {
      if (textLimit(shape) !== undefined) row.set(name, new Y.Text(typeof fields[name] === 'string' ? fields[name] : ''));
    }
    for (const [name, value] of Object.entries(fields)) if (!row.has(name) && value !== undefined) row.set(name, value);
  });
  return row;
}

const rowShapes = (root: string) => {
  const parsed = parseRoot(root);
  const content = parsed && CONTENT[parsed.kind];
  if (!content || !('rows' in content)) throw new Error(`${root} has no rows`);
  return content.rows;
};

/** A row's text, made if an older or plainer client left it out. */
export function textIn(row: Y.Map<unknown>, field: string): Y.Text {
  const found = row.get(field);
  if (found instanceof Y.Text) return found;
  const made = new Y.Text(typeof found === 'string' ? found : '');
  row.set(field, made);
  return made;
}

/** An order that puts a row last. */
export function nextOrder(rows: Y.Map<unknown>): number {
  let last = 0;
  for (const row of rows.values()) {
    const order = row instanceof Y.Map ? row.get('order') : undefined;
    if (typeof order === 'number' && order > last) last = order;
  }
  return last + 1;
}
