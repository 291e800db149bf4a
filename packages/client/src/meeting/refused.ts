import { type Denial, plainText } from '@samsyn/model';
import * as Y from 'yjs';
import type { Place } from './touched.ts';

/** Words that the server did not take. They stay on screen until somebody has copied them or tried again. */
export interface RefusedText {
  readonly place: Place;
  readonly text: string;
  /** What the server had there instead: a new try changes that and nothing else. */
  readonly instead?: string;
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
  const shown = new Map(places.flatMap((place) => fieldsAt(kept, place)).map((place) => [JSON.stringify(place), place]));
  return [...shown.values()]
    .map((place) => ({ place, text: wordsAt(kept, place), instead: wordsAt(fresh, place) }))
    .filter(({ text, instead }) => text.trim() !== '' && text !== instead);
}

/** A row that was made is shown by its texts, for each of them can be tried again; any other place as it is. */
function fieldsAt(doc: Y.Doc, { root, path }: Place): Place[] {
  const [id] = path;
  const row: unknown = path.length === 1 && id !== undefined ? doc.getMap(root).get(id) : undefined;
  const texts = row instanceof Y.Map ? [...row].filter(([, value]) => value instanceof Y.Text) : [];
  return texts.length === 0 ? [{ root, path }] : texts.map(([field]) => ({ root, path: [...path, field] }));
}

/** Words at a place; rich text without its markup; a row as its texts, one a line. */
export function wordsAt(doc: Y.Doc, { root, path }: Place): string {
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
