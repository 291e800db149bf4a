import * as Y from 'yjs';
import { parseRoot, type RootKind } from './roots.ts';

/** Row ids are made where the row is made, and must not collide: 72 random bits, and the time. */
export function newRowId(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  return [...random(new Uint8Array(14))].map((byte) => (byte % 36).toString(36)).join('') + Date.now().toString(36);
}

/** Texts that a row has from the start, in each room of rows: those that `content.ts` says are collaborative. */
export const ROW_TEXTS: Partial<Readonly<Record<RootKind, readonly string[]>>> = {
  responses: ['contribution', 'note'],
  questions: ['text', 'answer'],
  needs: ['text'],
  goals: ['text', 'inOwnWords', 'measure'],
  disagreements: ['topic', 'text'],
  concepts: ['term', 'explanation'],
  expectations: ['text'],
  distribution: [],
  onepager: ['goal', 'what', 'howWhere', 'when', 'who'],
  parked: ['text'],
  reviews: ['note'],
  commitments: ['what', 'howOften', 'when', 'where', 'who', 'durationText', 'decisionBy'],
  remarks: ['text'],
  additions: ['text'],
};

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
    for (const name of textsOf(root)) row.set(name, new Y.Text(typeof fields[name] === 'string' ? fields[name] : ''));
    for (const [name, value] of Object.entries(fields)) if (!row.has(name) && value !== undefined) row.set(name, value);
  });
  return row;
}

const textsOf = (root: string): readonly string[] => {
  const parsed = parseRoot(root);
  const texts = parsed && ROW_TEXTS[parsed.kind];
  if (!texts) throw new Error(`${root} has no rows`);
  return texts;
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
