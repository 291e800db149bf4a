import { addRow, type Fields, fieldsOf, newRowId, nextOrder, textOf } from '@samsyn/model';
import type { Meeting } from '../../meeting/meeting.ts';

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Gives a word a row among the plan's concepts, unless it has one. */
export function addConcept({ doc, plan }: Meeting, word: string): void {
  const rows = Object.values(fieldsOf(plan, 'concepts')) as Fields[];
  if (rows.some((row) => same(textOf(row, 'term'), word))) return;
  const id = newRowId((bytes) => crypto.getRandomValues(bytes));
  addRow(doc, 'concepts', id, { term: word, order: nextOrder(doc.getMap('concepts')) });
}
