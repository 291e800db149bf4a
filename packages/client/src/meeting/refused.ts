import { addRow, type Denial, plainText } from '@samsyn/model';
import * as Y from 'yjs';
import type { Place } from './touched.ts';

/** Words that the server did not take. They stay on screen until somebody has copied them or tried again. */
export interface RefusedText {
  readonly place: Place;
  readonly text: string;
}

export interface RefusedWork {
  readonly denial: Denial;
  readonly texts: readonly RefusedText[];
}

/**
 * What is in the old document at the places this seat wrote in, and not so in the fresh one.
 *
 * @param kept the document whose last changes were refused
 * @param fresh the server's document
 */
export function refusedTexts(kept: Y.Doc, fresh: Y.Doc, places: readonly Place[]): RefusedText[] {
  return places
    .map((place) => ({ place, text: wordsAt(kept, place) }))
    .filter(({ place, text }) => text.trim() !== '' && text !== wordsAt(fresh, place));
}

/** Words at a place; rich text without its markup; a row as its texts, one a line. */
function wordsAt(doc: Y.Doc, { root, path }: Place): string {
  const type = doc.share.get(root);
  if (path.length === 0 && type instanceof Y.XmlFragment) return plainText(type);
  let value: unknown = doc.getMap(root);
  for (const key of path) value = value instanceof Y.Map ? value.get(key) : undefined;
  return wordsOf(value);
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Y.Text) return value.toString();
  if (value instanceof Y.Map)
    return [...value.values()]
      .map(wordsOf)
      .filter((words) => words !== '')
      .join('\n');
  return '';
}

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
