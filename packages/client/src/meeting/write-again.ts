import { addRow } from '@samsyn/model';
import * as Y from 'yjs';
import { type RefusedText, wordsAt } from './refused.ts';
import { type Edit, rebased, smallestEdit } from './text-binding.ts';

/**
 * Whether a refused text can be written again without taking away what somebody else has written there since. A rich
 * text and a whole row can only be copied.
 */
export const canWriteAgain = (doc: Y.Doc, refused: RefusedText): boolean =>
  refused.place.path.length === 2 && editAgain(doc, refused) !== undefined;

/**
 * Writes a refused text again, as an ordinary edit that is judged again: only what was refused is changed. A row that
 * is gone is made anew.
 *
 * @returns false when it can only be copied
 */
export function writeAgain(doc: Y.Doc, refused: RefusedText): boolean {
  const { root, path } = refused.place;
  const [row, field] = path;
  const edit = editAgain(doc, refused);
  if (row === undefined || field === undefined || !edit) return false;
  const existing: unknown = doc.getMap(root).get(row);
  const fields: Y.Map<unknown> = existing instanceof Y.Map ? existing : addRow(doc, root, row);
  const value = fields.get(field);
  doc.transact(() => {
    if (value instanceof Y.Text) {
      if (edit.removed > 0) value.delete(edit.at, edit.removed);
      if (edit.inserted !== '') value.insert(edit.at, edit.inserted);
    } else fields.set(field, refused.text);
  });
  return true;
}

/** The refused change in the words as they stand now; undefined when somebody has changed the same part of them. */
function editAgain(doc: Y.Doc, { place, text, instead = '' }: RefusedText): Edit | undefined {
  const now = wordsAt(doc, place);
  const whole = { at: 0, removed: now.length, inserted: text };
  if (now === '') return whole;
  const mine = smallestEdit(instead, text, text.length);
  if (now === instead) return mine;
  const theirs = smallestEdit(instead, now, now.length);
  if (!mine || !theirs) return undefined;
  const isApart = theirs.at + theirs.removed <= mine.at || mine.at + mine.removed <= theirs.at;
  return isApart && valueIsText(doc, place) ? rebased(mine, instead, now) : undefined;
}

/** A single value is whole: whoever has changed it since has changed all of it. */
function valueIsText(doc: Y.Doc, { root, path: [row = '', field = ''] }: RefusedText['place']): boolean {
  const fields: unknown = doc.getMap(root).get(row);
  return fields instanceof Y.Map && fields.get(field) instanceof Y.Text;
}
