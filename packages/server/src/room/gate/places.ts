import { Refusal } from '@samsyn/model';
import * as Y from 'yjs';
import { type Container, type Containers, child, idKey, KIND_OF_REF, type Place } from './containers.ts';
import { type Block, blockStructAt, type DecodedUpdate, type Id, type Item, type Struct } from './decode.ts';
import { checkNeighbours, type Neighbour, Rights, type Steps, takeScan } from './order.ts';

/**
 * Where each item of an update would stand, found without applying it. Yjs takes parent and key from the left origin,
 * else the right origin, else what the item says; the same is done here, and what Yjs leaves unchecked is checked.
 */

/** An item whose neighbour or parent has been thrown away: Yjs lets it become nothing, and so it harms nothing. */
export const NOTHING = 'nothing';
export type Resolved = Place | typeof NOTHING;

/** The update builds on something that is not here. */
export class Gap extends Error {}

const misplaced = (detail: string): Refusal => new Refusal('place', { detail });

/** Where something that an id points at stands, and what it is. */
interface Target extends Neighbour {
  readonly resolved: Resolved;
}

/** Every item of an update with its place, and what is to be made of the right neighbours that they name. */
export interface Placed {
  readonly places: ReadonlyMap<Struct, Resolved>;
  readonly rights: Rights;
}

/**
 * @param update only what is new: known structs have been cut off
 * @param steps that may be walked along lists
 * @throws Gap when it builds on something the document lacks
 * @throws Refusal `place`, `root-unknown`, `too-large`
 */
export function placeItems(update: DecodedUpdate, containers: Containers, steps: Steps): Placed {
  return new Placing(update, containers, steps).run();
}

class Placing {
  readonly #blocks: readonly Block[];
  readonly #containers: Containers;
  readonly #store: Y.Doc['store'];
  readonly #steps: Steps;
  readonly #places = new Map<Struct, Resolved>();
  readonly #inside = new Map<string, Container>();
  readonly #byClient: ReadonlyMap<number, Block>;
  readonly #rights = new Rights();
  /** What of this update stands right after a spot. */
  readonly #next = new Map<string, string>();

  constructor(update: DecodedUpdate, containers: Containers, steps: Steps) {
    this.#blocks = update.blocks;
    this.#containers = containers;
    this.#store = containers.doc.store;
    this.#steps = steps;
    this.#byClient = new Map(update.blocks.map((block) => [block.client, block]));
  }

  /** Goes through the blocks as their dependencies allow; what never becomes possible is a gap or a circle. */
  run(): Placed {
    const next = new Map(this.#blocks.map((block) => [block, 0]));
    let moved = true;
    while (moved) {
      moved = false;
      // Many blocks that wait for each other, one behind the other, would cost their square.
      this.#steps.take(this.#blocks.length);
      for (const block of this.#blocks) {
        let index = next.get(block) ?? 0;
        for (let struct = block.structs[index]; struct && this.#isReady(struct); struct = block.structs[index]) {
          this.#place(struct);
          index += 1;
          moved = true;
        }
        next.set(block, index);
      }
    }
    if (this.#blocks.some((block) => next.get(block) !== block.structs.length)) throw new Gap();
    return { places: this.#places, rights: this.#rights };
  }

  #isReady({ item, isGap, client, clock }: Struct): boolean {
    if (isGap) throw new Gap();
    if (!item) return true;
    const parent = typeof item.parent === 'object' ? item.parent : undefined;
    return [item.origin, item.rightOrigin, parent].every((id) => {
      if (id === undefined) return true;
      // Yjs does not check these, and throws in the middle of a transaction.
      if (id.client === client && id.clock >= clock) throw misplaced('builds on itself');
      return id.clock < Y.getState(this.#store, id.client) || this.#sentStruct(id) !== undefined;
    });
  }

  /** The struct of this update that an id points into, when it has been placed. */
  #sentStruct(id: Id): Struct | undefined {
    const block = this.#byClient.get(id.client);
    const struct = block && blockStructAt(block, id.clock);
    return struct && this.#places.has(struct) ? struct : undefined;
  }

  #place(struct: Struct): void {
    const resolved = struct.item ? this.#resolve(struct, struct.item) : NOTHING;
    this.#places.set(struct, resolved);
    const content = struct.item?.content;
    if (resolved !== NOTHING && content?.is === 'type') {
      const kind = KIND_OF_REF[content.type];
      this.#inside.set(idKey(struct), child(resolved.container, resolved.key, kind, content.nodeName, idKey(struct)));
    }
  }

  #resolve(struct: Struct, item: Item): Resolved {
    const left = item.origin && this.#target(item.origin, 'end');
    const right = item.rightOrigin && this.#target(item.rightOrigin, 'start');
    if (left?.resolved === NOTHING || right?.resolved === NOTHING) return NOTHING;
    if (left && right && !isSamePlace(left.resolved, right.resolved)) throw misplaced('origins in two places');
    const resolved = (left ?? right)?.resolved ?? this.#resolveParent(item);
    if (resolved === NOTHING) return NOTHING;
    if (right && resolved.key !== undefined) throw misplaced('a value beside a value');
    checkNeighbours(item, left, right, this.#steps, this.#rights);
    this.#payScan(struct, left, right, resolved);
    return resolved;
  }

  /** Pays for what Yjs looks through when others have written in the same spot. Side by side there is nothing. */
  #payScan(struct: Struct, left: Target | undefined, right: Target | undefined, { container, key }: Place): void {
    const spot = left ? idKey(left.id) : `${container.id} ${key ?? ''}`;
    const next = this.#next.get(spot);
    this.#next.set(spot, idKey(struct));
    if (right && next === idKey(right.id)) return;
    if (next !== undefined) this.#steps.take(this.#places.size);
    if (!left?.sent) takeScan(left ? null : this.#firstIn(container, key), left, right, this.#steps);
  }

  #firstIn({ type }: Container, key: string | undefined): Y.Item | null {
    if (key === undefined) return type?._start ?? null;
    let first = type?._map.get(key) ?? null;
    for (; first?.left; first = first.left) this.#steps.take();
    return first;
  }

  #resolveParent(item: Item): Resolved {
    if (item.parent === undefined) throw misplaced('no parent');
    if (typeof item.parent === 'string') return { container: this.#containers.ofRoot(item.parent), key: item.key };
    const container = this.#containerAt(item.parent);
    return container === NOTHING ? NOTHING : { container, key: item.key };
  }

  #containerAt(id: Id): Container | typeof NOTHING {
    if (id.clock < Y.getState(this.#store, id.client)) {
      const found = Y.getItem(this.#store, Y.createID(id.client, id.clock)) as Y.Item | Y.GC;
      if (!(found instanceof Y.Item) || found.content instanceof Y.ContentDeleted) return NOTHING;
      if (!(found.content instanceof Y.ContentType)) throw misplaced('parent is no type');
      return this.#containers.of(found.content.type);
    }
    const inside = this.#inside.get(idKey(id));
    if (inside) return inside;
    const struct = this.#sentStruct(id);
    if (!struct) throw new Gap();
    const isGone = this.#places.get(struct) === NOTHING || struct.item?.content.is === 'deleted';
    if (!isGone) throw misplaced('parent is no type');
    return NOTHING;
  }

  /** What an id points at. An origin is split there when applied, so it may not stand inside a character. */
  #target(id: Id, side: 'start' | 'end'): Target {
    if (id.clock < Y.getState(this.#store, id.client)) {
      const found = Y.getItem(this.#store, Y.createID(id.client, id.clock)) as Y.Item | Y.GC;
      if (!(found instanceof Y.Item)) return { id, resolved: NOTHING };
      const at = id.clock - found.id.clock + (side === 'end' ? 1 : 0);
      if (found.content instanceof Y.ContentString && cutsCharacter(found.content.str, at)) throw misplaced('inside a character');
      const container = this.#containers.of(found.parent as Y.AbstractType<unknown>);
      return { id, resolved: { container, key: found.parentSub ?? undefined }, known: found };
    }
    const sent = this.#sentStruct(id);
    const resolved = sent && this.#places.get(sent);
    if (!sent || !resolved) throw new Gap();
    const content = sent.item?.content;
    const at = id.clock - sent.clock + (side === 'end' ? 1 : 0);
    if (content?.is === 'string' && cutsCharacter(content.text, at)) throw misplaced('inside a character');
    return { id, resolved, sent };
  }
}

const isSamePlace = (a: Resolved, b: Resolved): boolean =>
  a !== NOTHING && b !== NOTHING && a.container.id === b.container.id && a.key === b.key;

/** Whether a cut before unit `at` would part the two halves of a character. */
export function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
