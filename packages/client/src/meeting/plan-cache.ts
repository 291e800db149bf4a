import { type DocumentKind, type PlanJson, parseRoot, plainText, rootNames } from '@samsyn/model';
import type * as Y from 'yjs';

/**
 * A document as plain JSON, kept from one change to the next: only the rooms that a change touched are read again, so
 * a plan of sixty rows costs as little as one of six.
 */
export class PlanCache {
  readonly #kind: DocumentKind;
  readonly #rooms = new Map<string, { json: unknown; plain?: string }>();
  readonly #dirty = new Set<string>();
  #doc: Y.Doc | undefined;
  #plan: PlanJson | undefined;
  #seats = '';

  constructor(kind: DocumentKind) {
    this.#kind = kind;
  }

  /** Reads another document from now on. */
  follow(doc: Y.Doc): void {
    this.#doc?.off('afterTransaction', this.#changed);
    this.#doc = doc;
    this.#rooms.clear();
    this.#plan = undefined;
    doc.on('afterTransaction', this.#changed);
  }

  /** The document as `snapshot` of the model gives it. */
  read(seats: readonly string[]): PlanJson {
    const doc = this.#doc;
    if (!doc) return {};
    const named = seats.join(' ');
    if (this.#plan && this.#dirty.size === 0 && named === this.#seats) return this.#plan;
    this.#seats = named;
    for (const name of this.#dirty) this.#rooms.delete(name);
    this.#dirty.clear();
    const plan: Record<string, unknown> = {};
    const plain: Record<string, string> = {};
    for (const name of rootNames(this.#kind, seats)) {
      const room = this.#rooms.get(name) ?? readRoom(doc, name);
      this.#rooms.set(name, room);
      if (room.json !== undefined) plan[name] = room.json;
      if (room.plain !== undefined) plain[name] = room.plain;
    }
    plan['plainText'] = plain;
    this.#plan = plan;
    return plan;
  }

  readonly #changed = (transaction: Y.Transaction): void => {
    const touched = new Set(transaction.changedParentTypes.keys() as Iterable<unknown>);
    for (const [name, room] of transaction.doc.share) if (touched.has(room)) this.#dirty.add(name);
  };
}

function readRoom(doc: Y.Doc, name: string): { json: unknown; plain?: string } {
  const type = parseRoot(name)?.rule.type;
  if (type === 'array') return { json: doc.getArray(name).toJSON() };
  if (type !== 'fragment') return { json: doc.getMap(name).toJSON() };
  const fragment = doc.getXmlFragment(name);
  return fragment.length === 0 ? { json: undefined } : { json: fragment.toJSON(), plain: plainText(fragment) };
}
