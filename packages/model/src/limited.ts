import * as Y from 'yjs';
import { type Fields, fieldsOf, type PlanJson } from './plan-json.ts';

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

/**
 * Moves a row, with what stands in it, from one document to another. Only the server calls this, each document in a
 * transaction of its own; both are stored together.
 *
 * @param rowKey `<seat>/<row>`
 * @returns whether there was such a row
 */
export function moveRow(from: Y.Doc, to: Y.Doc, rowKey: string): boolean {
  const [seat, id, more] = rowKey.split('/');
  if (seat === undefined || id === undefined || more !== undefined) return false;
  const root = `commitments/${seat}`;
  const row = from.getMap(root).get(id);
  if (!(row instanceof Y.Map)) return false;
  const copy = new Y.Map<unknown>();
  to.transact(() => {
    to.getMap(root).set(id, copy);
    for (const [field, value] of row.entries()) copy.set(field, value instanceof Y.Text ? new Y.Text(value.toString()) : value);
  });
  from.transact(() => from.getMap(root).delete(id));
  return true;
}

/** Whether a plan has a row. */
export const hasRow = (plan: PlanJson, rowKey: string): boolean => {
  const [seat = '', id = ''] = rowKey.split('/');
  return (fieldsOf(plan, `commitments/${seat}`) as Fields)[id] !== undefined;
};
