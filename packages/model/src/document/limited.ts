import * as Y from 'yjs';
import { type Fields, fieldsOf, type PlanJson } from '../plan/plan-json.ts';

/**
 * Rows that a limited consent hides from some seats. They stand in side documents of their own, with the same rooms;
 * whoever may read them sees them among the others, marked.
 */

/** Root in a merged plan that says which rows came from a limited document: row key `<seat>/<row>` → document name. */
export const LIMITED_ROOT = 'limited';

/**
 * The shared document together with the limited ones that a reader may see, as one plan.
 *
 * @param limited by document name
 */
export function mergeLimited(plan: PlanJson, limited: ReadonlyMap<string, PlanJson>): PlanJson {
  if (limited.size === 0) return plan;
  const merged: Record<string, unknown> = { ...plan };
  const where: Record<string, string> = {};
  for (const [document, side] of limited) {
    merged['unconfirmed'] = { ...fieldsOf(merged, 'unconfirmed'), ...fieldsOf(side, 'unconfirmed') };
    for (const root of Object.keys(side).filter((name) => name.startsWith('commitments/'))) {
      const rows = fieldsOf(side, root);
      merged[root] = { ...fieldsOf(merged, root), ...rows };
      for (const row of Object.keys(rows)) where[`${root.slice('commitments/'.length)}/${row}`] = document;
    }
  }
  return { ...merged, [LIMITED_ROOT]: where };
}

/** The document that a row stands in, when it is a limited one. */
export const limitedDocumentOf = (plan: PlanJson, rowKey: string): string | undefined => {
  const document = fieldsOf(plan, LIMITED_ROOT)[rowKey];
  return typeof document === 'string' ? document : undefined;
};

/** Whether a document has a row that can be hidden: a promise, by its whole key `<seat>/<row>`. */
export function hasPromise(doc: Y.Doc, rowKey: string): boolean {
  const [seat, id, more] = rowKey.split('/');
  const rows = doc.share.get(`commitments/${seat}`);
  return id !== undefined && more === undefined && rows instanceof Y.Map && rows.get(id) instanceof Y.Map;
}

/**
 * Moves a row, with what stands in it and the note of who typed it, from one document to another. Only the server calls
 * this, each document in a transaction of its own; both are stored together.
 *
 * @param rowKey `<seat>/<row>`
 * @returns whether there was such a row
 */
export function moveRow(from: Y.Doc, to: Y.Doc, rowKey: string): boolean {
  if (!hasPromise(from, rowKey)) return false;
  const [seat = '', id = ''] = rowKey.split('/');
  const root = `commitments/${seat}`;
  const row = from.getMap(root).get(id) as Y.Map<unknown>;
  const typist = from.getMap('unconfirmed').get(rowKey);
  const copy = new Y.Map<unknown>();
  to.transact(() => {
    to.getMap(root).set(id, copy);
    for (const [field, value] of row.entries()) copy.set(field, value instanceof Y.Text ? new Y.Text(value.toString()) : value);
    if (typist !== undefined) to.getMap('unconfirmed').set(rowKey, typist);
  });
  from.transact(() => {
    from.getMap(root).delete(id);
    from.getMap('unconfirmed').delete(rowKey);
  });
  return true;
}

/** Whether a plan has a row. */
export const hasRow = (plan: PlanJson, rowKey: string): boolean => {
  const [seat = '', id = ''] = rowKey.split('/');
  return (fieldsOf(plan, `commitments/${seat}`) as Fields)[id] !== undefined;
};
