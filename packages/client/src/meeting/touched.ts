import * as Y from 'yjs';

/** A place that this seat has written in: a field of a row, a single value, or a whole rich text. */
export interface Place {
  readonly root: string;
  /** Keys from the root to the value, for example `[rowId, 'what']`; empty for a rich text. */
  readonly path: readonly string[];
}

const placeKey = ({ root, path }: Place): string => [root, ...path].join('\u0000');

/**
 * Remembers where this seat has written since the last receipt, so that a refused text can be shown again. Only
 * places are kept; the words stay in the document.
 */
export class TouchedPlaces {
  readonly #places = new Map<string, Place>();

  /** Notes what a local transaction changed. */
  note(transaction: Y.Transaction): void {
    for (const [type, keys] of transaction.changed) {
      for (const key of type instanceof Y.Map ? keys : [null]) {
        const place = placeOf(type as Y.AbstractType<unknown>, key);
        if (place) this.add(place);
      }
    }
  }

  add(place: Place): void {
    this.#places.set(placeKey(place), place);
  }

  clear(): void {
    this.#places.clear();
  }

  list(): Place[] {
    return [...this.#places.values()];
  }
}

function placeOf(type: Y.AbstractType<unknown>, key: string | null): Place | undefined {
  const path: string[] = key === null ? [] : [key];
  let at: Y.AbstractType<unknown> = type;
  while (at.parent !== null) {
    const sub = at._item?.parentSub;
    if (typeof sub === 'string') path.unshift(sub);
    at = at.parent as Y.AbstractType<unknown>;
  }
  const root = rootName(at);
  return root === undefined ? undefined : { root, path: isRichText(root) ? [] : path };
}

function rootName(type: Y.AbstractType<unknown>): string | undefined {
  for (const [name, root] of type.doc?.share ?? []) if (root === type) return name;
  return undefined;
}

const isRichText = (root: string): boolean => root.startsWith('text/') || root.split('/').length === 3 || root.endsWith('/notes');
