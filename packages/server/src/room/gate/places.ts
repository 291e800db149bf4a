import { type DocumentKind, parseRoot, Refusal, type Root } from '@samsyn/model';
import * as Y from 'yjs';
import { type Block, type DecodedUpdate, type Id, type Item, type Struct, TYPE } from './decode.ts';

/**
 * Where each item of an update would stand, found without applying it. Yjs takes parent and key from the left origin,
 * else the right origin, else what the item says; the same is done here, and what Yjs leaves unchecked is checked.
 */

export type ContainerKind = 'map' | 'array' | 'text' | 'fragment' | 'xmlElement' | 'xmlText';

/** A type that holds items: a room itself, a row, a text, a paragraph. */
export interface Container {
  readonly is: ContainerKind;
  /** Root name, or the id of the item that brought the type. */
  readonly id: string;
  readonly root: Root;
  /** Keys from the root to this type. */
  readonly path: readonly string[];
  readonly nodeName: string | undefined;
  readonly depth: number;
  /** The type itself, when the document already has it. */
  readonly type: Y.AbstractType<unknown> | undefined;
}

export interface Place {
  readonly container: Container;
  readonly key: string | undefined;
}

/** An item whose neighbour or parent has been thrown away: Yjs lets it become nothing, and so it harms nothing. */
export const NOTHING = 'nothing';
export type Resolved = Place | typeof NOTHING;

/** The update builds on something that is not here. */
export class Gap extends Error {}

const misplaced = (detail: string): Refusal => new Refusal('place', { detail });
const idKey = ({ client, clock }: Id): string => `${client}:${clock}`;

/** The document's types, seen as containers. One per open document: it remembers what it has found. */
export class Containers {
  readonly #doc: Y.Doc;
  readonly #document: DocumentKind;
  readonly #hasSeat: (seat: string) => boolean;
  readonly #known = new WeakMap<Y.AbstractType<unknown>, Container>();

  constructor(doc: Y.Doc, document: DocumentKind, hasSeat: (seat: string) => boolean) {
    this.#doc = doc;
    this.#document = document;
    this.#hasSeat = hasSeat;
  }

  get doc(): Y.Doc {
    return this.#doc;
  }

  /** @throws Refusal `root-unknown` when no such room is in this document */
  ofRoot(name: string): Container {
    const root = parseRoot(name);
    const isHere =
      root?.rule.documents.includes(this.#document) === true && (root.seat === undefined || this.#hasSeat(root.seat));
    if (!root || !isHere) throw new Refusal('root-unknown');
    return {
      is: root.rule.type,
      id: name,
      root,
      path: [],
      nodeName: undefined,
      depth: 0,
      type: this.#doc.share.get(name) as Y.AbstractType<unknown> | undefined,
    };
  }

  of(type: Y.AbstractType<unknown>): Container {
    const known = this.#known.get(type);
    if (known) return known;
    const found = type._item === null ? this.ofRoot(this.#rootName(type)) : this.#inside(type, type._item);
    this.#known.set(type, found);
    return found;
  }

  #inside(type: Y.AbstractType<unknown>, item: Y.Item): Container {
    const parent = this.of(item.parent as Y.AbstractType<unknown>);
    const nodeName = type instanceof Y.XmlElement ? type.nodeName : undefined;
    return { ...child(parent, item.parentSub ?? undefined, kindOf(type), nodeName, idKey(item.id)), type };
  }

  #rootName(type: Y.AbstractType<unknown>): string {
    for (const [name, root] of this.#doc.share) if (root === type) return name;
    throw new Error('a root type without a name');
  }
}

function kindOf(type: Y.AbstractType<unknown>): ContainerKind {
  if (type instanceof Y.XmlText) return 'xmlText';
  if (type instanceof Y.Text) return 'text';
  if (type instanceof Y.XmlElement) return 'xmlElement';
  if (type instanceof Y.Map) return 'map';
  return type instanceof Y.XmlFragment ? 'fragment' : 'array';
}

const KIND_OF_REF: Readonly<Record<number, ContainerKind>> = {
  [TYPE.map]: 'map',
  [TYPE.text]: 'text',
  [TYPE.xmlElement]: 'xmlElement',
  [TYPE.xmlText]: 'xmlText',
};

function child(
  parent: Container,
  key: string | undefined,
  is: ContainerKind,
  nodeName: string | undefined,
  id: string,
): Container {
  const path = key === undefined ? parent.path : [...parent.path, key];
  return { is, id, root: parent.root, path, nodeName, depth: parent.depth + 1, type: undefined };
}

/** Where something that an id points at stands, and what it is. */
interface Target {
  readonly resolved: Resolved;
  readonly known?: Y.Item;
  readonly sent?: Struct;
}

/** Every item of an update with its place, and the items whose neighbours' order only applying can show. */
export interface Placed {
  readonly places: ReadonlyMap<Struct, Resolved>;
  readonly unproven: readonly Struct[];
}

/**
 * @param update only what is new: known structs have been cut off
 * @param budget steps that may be walked along lists; counted down
 * @throws Gap when it builds on something the document lacks
 * @throws Refusal `place`, `root-unknown`
 */
export function placeItems(update: DecodedUpdate, containers: Containers, budget: { steps: number }): Placed {
  return new Placing(update, containers, budget).run();
}

class Placing {
  readonly #blocks: readonly Block[];
  readonly #containers: Containers;
  readonly #store: Y.Doc['store'];
  readonly #budget: { steps: number };
  readonly #places = new Map<Struct, Resolved>();
  readonly #inside = new Map<string, Container>();
  readonly #byClient: ReadonlyMap<number, Block>;
  readonly #unproven: Struct[] = [];

  constructor(update: DecodedUpdate, containers: Containers, budget: { steps: number }) {
    this.#blocks = update.blocks;
    this.#containers = containers;
    this.#store = containers.doc.store;
    this.#budget = budget;
    this.#byClient = new Map(update.blocks.map((block) => [block.client, block]));
  }

  /** Goes through the blocks as their dependencies allow; what never becomes possible is a gap or a circle. */
  run(): Placed {
    const next = new Map(this.#blocks.map((block) => [block, 0]));
    let moved = true;
    while (moved) {
      moved = false;
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
    return { places: this.#places, unproven: this.#unproven };
  }

  #isReady({ item, isGap, client, clock }: Struct): boolean {
    if (isGap) throw new Gap();
    if (!item) return true;
    const parent = typeof item.parent === 'object' ? item.parent : undefined;
    return [item.origin, item.rightOrigin, parent].every((id) => {
      if (id === undefined) return true;
      // Yjs does not check these, and throws in the middle of a transaction.
      if (id.client === client && id.clock >= clock) throw misplaced('builds on itself');
      return id.clock < Y.getState(this.#store, id.client) || this.#sentStruct(id, true) !== undefined;
    });
  }

  #sentStruct(id: Id, mustBePlaced: boolean): Struct | undefined {
    const block = this.#byClient.get(id.client);
    if (!block || id.clock < block.clock || id.clock >= block.end) return undefined;
    let low = 0;
    let high = block.structs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((block.structs[middle] as Struct).clock <= id.clock) low = middle;
      else high = middle - 1;
    }
    const struct = block.structs[low];
    return struct && (!mustBePlaced || this.#places.has(struct)) ? struct : undefined;
  }

  #place(struct: Struct): void {
    const resolved = struct.item ? this.#resolve(struct, struct.item) : NOTHING;
    this.#places.set(struct, resolved);
    const content = struct.item?.content;
    if (resolved !== NOTHING && content?.is === 'type') {
      const kind = KIND_OF_REF[content.type];
      if (!kind) throw new Refusal('shape', { detail: 'type' });
      this.#inside.set(idKey(struct), child(resolved.container, resolved.key, kind, content.nodeName, idKey(struct)));
    }
  }

  #resolve(struct: Struct, item: Item): Resolved {
    const left = item.origin && this.#target(item.origin, 'end');
    const right = item.rightOrigin && this.#target(item.rightOrigin, 'start');
    if (left?.resolved === NOTHING || right?.resolved === NOTHING) return NOTHING;
    if (left && right) {
      if (!isSamePlace(left.resolved, right.resolved)) throw misplaced('origins in two places');
      this.#checkOrder(struct, item.origin as Id, left, item.rightOrigin as Id, right);
    }
    const beside = left ?? right;
    if (beside) {
      if (right && beside.resolved !== NOTHING && beside.resolved.key !== undefined) throw misplaced('a value beside a value');
      return beside.resolved;
    }
    return this.#resolveParent(item);
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
    const struct = this.#sentStruct(id, true);
    if (!struct) throw new Gap();
    const isGone = this.#places.get(struct) === NOTHING || struct.item?.content.is === 'deleted';
    if (!isGone) throw misplaced('parent is no type');
    return NOTHING;
  }

  /** What an id points at. An origin is split there when applied, so it may not stand inside a character. */
  #target(id: Id, side: 'start' | 'end'): Target {
    if (id.clock < Y.getState(this.#store, id.client)) {
      const found = Y.getItem(this.#store, Y.createID(id.client, id.clock)) as Y.Item | Y.GC;
      if (!(found instanceof Y.Item)) return { resolved: NOTHING };
      const at = id.clock - found.id.clock + (side === 'end' ? 1 : 0);
      if (found.content instanceof Y.ContentString && cutsCharacter(found.content.str, at)) throw misplaced('inside a character');
      const container = this.#containers.of(found.parent as Y.AbstractType<unknown>);
      return { resolved: { container, key: found.parentSub ?? undefined }, known: found };
    }
    const sent = this.#sentStruct(id, true);
    const resolved = sent && this.#places.get(sent);
    if (!sent || !resolved) throw new Gap();
    const content = sent.item?.content;
    const at = id.clock - sent.clock + (side === 'end' ? 1 : 0);
    if (content?.is === 'string' && cutsCharacter(content.text, at)) throw misplaced('inside a character');
    return { resolved, sent };
  }

  /** The left neighbour must stand before the right one, or copies of the document come apart. */
  #checkOrder(struct: Struct, leftId: Id, left: Target, rightId: Id, right: Target): void {
    if (left.known && right.known) {
      if (!this.#isBefore(left.known, leftId, right.known, rightId)) throw misplaced('origins in wrong order');
      return;
    }
    const isSameRun = left.sent !== undefined && left.sent === right.sent;
    if (isSameRun ? leftId.clock < rightId.clock : this.#isProven(leftId, left, rightId, right)) return;
    this.#unproven.push(struct);
  }

  #isBefore(left: Y.Item, leftId: Id, right: Y.Item, rightId: Id): boolean {
    if (left === right) return leftId.clock < rightId.clock;
    for (let at: Y.Item | null = left.right; at !== null; at = at.right) {
      if (at === right) return true;
      this.#budget.steps -= 1;
      if (this.#budget.steps < 0) throw new Refusal('too-large', { detail: 'order' });
    }
    return false;
  }

  /** An item stands after its left origin and before its right origin. */
  #isProven(leftId: Id, left: Target, rightId: Id, right: Target): boolean {
    const leftsRight = left.sent?.item?.rightOrigin;
    const rightsLeft = right.sent?.item?.origin;
    return isSameId(leftsRight, rightId) || isSameId(rightsLeft, leftId);
  }
}

const isSameId = (a: Id | undefined, b: Id): boolean => a !== undefined && a.client === b.client && a.clock === b.clock;

const isSamePlace = (a: Resolved, b: Resolved): boolean =>
  a !== NOTHING && b !== NOTHING && a.container.id === b.container.id && a.key === b.key;

/** Whether a cut before unit `at` would part the two halves of a character. */
export function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
