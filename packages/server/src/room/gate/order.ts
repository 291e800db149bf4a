import { Refusal } from '@samsyn/model';
import * as Y from 'yjs';
import type { Id, Item, Struct } from './decode.ts';
import { GATE_LIMITS } from './limits.ts';

/**
 * Whether an item may stand between the two neighbours it names. An editor inserts between two that are next to each
 * other in its own copy; so nothing that one of them was itself written next to can lie between them. An item for which
 * that does not hold is placed differently in copies that hear of it in another order, and the copies come apart.
 *
 * With `left < new < right`: what `right` was written after is not after `left`, and what `left` was written before is
 * not before `right`. Where one of the two was written directly beside the other, both follow.
 *
 * An undo that brings a part of a tree back may name a right neighbour that stands before the left one, or none where
 * there is one. Its own copy has then looked to the end of what was written after `left`, which is what it would have
 * done had it named what `left` was written before. Everybody else is told that: see `Rights`.
 */

/** One of the two neighbours: already in the document, or earlier in the same update. */
export interface Neighbour {
  readonly id: Id;
  readonly known?: Y.Item;
  readonly sent?: Struct;
}

const misplaced = (detail: string): Refusal => new Refusal('place', { detail });

/** Steps that may be walked along lists, here and by Yjs when it looks through what was written in the same spot. */
export class Steps {
  #left: number = GATE_LIMITS.orderSteps;

  /** @throws Refusal `too-large` when there are none left */
  take(count = 1): void {
    this.#left -= count;
    if (this.#left < 0) throw new Refusal('too-large', { detail: 'order' });
  }
}

/** Right neighbours that items are given in place of those that they name, and items whose order is not yet proven. */
export class Rights {
  readonly given = new Map<Item, Id | undefined>();
  /** Each with its left neighbour, those before that others build on. */
  readonly unproven = new Map<Item, Neighbour>();

  /** What a unit was written before. */
  writtenBefore({ known, sent }: Neighbour): Id | undefined {
    if (known) return known.rightOrigin ?? undefined;
    return sent?.item && this.of(sent.item);
  }

  of(item: Item): Id | undefined {
    return this.given.has(item) ? this.given.get(item) : item.rightOrigin;
  }

  /** The item stands where it would had it been written before what its left neighbour was written before. */
  give(item: Item, left: Neighbour): void {
    this.given.set(item, this.writtenBefore(left));
    this.follow(item, left);
  }

  /** What the left neighbour was written before may itself turn out to stand elsewhere. */
  follow(item: Item, left: Neighbour): void {
    if (left.sent?.item && this.unproven.has(left.sent.item)) this.unproven.set(item, left);
  }
}

/** What a unit was written after: the one before it in its run, else what the run says. */
function writtenAfter({ id, known, sent }: Neighbour): Id | undefined {
  const start = known ? known.id.clock : (sent?.clock ?? 0);
  if (id.clock > start) return { client: id.client, clock: id.clock - 1 };
  return (known ? known.origin : sent?.item?.origin) ?? undefined;
}

const isSame = (a: Id | undefined, b: Id): boolean => a !== undefined && a.client === b.client && a.clock === b.clock;

const holds = (item: Y.Item, id: Id | undefined): boolean =>
  id !== undefined && id.client === item.id.client && id.clock >= item.id.clock && id.clock < item.id.clock + item.length;

/**
 * Settles what an item says of its neighbours: it may stand there, is given another right neighbour, or is noted as one
 * whose order only applying the update can show.
 *
 * @throws Refusal `place`, `too-large`
 */
export function checkNeighbours(
  item: Item,
  left: Neighbour | undefined,
  right: Neighbour | undefined,
  steps: Steps,
  rights: Rights,
): void {
  if (left && right) checkBetween(item, left, right, steps, rights);
  else if (left && rights.writtenBefore(left)) rights.give(item, left);
  else if (right && writtenAfter(right)) throw misplaced('first, before what was not');
}

function checkBetween(item: Item, left: Neighbour, right: Neighbour, steps: Steps, rights: Rights): void {
  if (isSame(writtenAfter(right), left.id)) return;
  const isSameRun = left.known ? left.known === right.known : left.sent === right.sent;
  if (isSameRun) {
    if (left.id.clock < right.id.clock) throw misplaced('origins that were not side by side');
    rights.give(item, left);
  } else if (isSame(rights.writtenBefore(left), right.id)) {
    rights.follow(item, left);
  } else if (left.known && right.known) {
    if (!stands(left as Known, right as Known, steps)) rights.give(item, left);
  } else {
    steps.take(GATE_LIMITS.stepsOfUnproven);
    rights.unproven.set(item, left);
  }
}

type Known = Neighbour & { readonly known: Y.Item };

/**
 * Goes from one to the other along the list.
 *
 * @returns false when the right one stands before the left one
 * @throws Refusal `place` when they were not side by side
 */
function stands(left: Known, right: Known, steps: Steps): boolean {
  const after = writtenAfter(right);
  const before = left.known.rightOrigin ?? undefined;
  if (right.id.clock > right.known.id.clock || (holds(left.known, after) && (after?.clock ?? 0) > left.id.clock)) {
    if (!isBefore(right.known, left.known, steps)) throw misplaced('origins that were not side by side');
    return false;
  }
  let apart = false;
  for (let at = left.known.right; at !== right.known; at = at.right) {
    if (at === null) return false;
    apart ||= holds(at, after) || holds(at, before);
    steps.take();
  }
  if (apart) throw misplaced('origins that were not side by side');
  return true;
}

function isBefore(one: Y.Item, other: Y.Item, steps: Steps): boolean {
  for (let at: Y.Item | null = one.right; at !== null; at = at.right) {
    if (at === other) return true;
    steps.take();
  }
  return false;
}

/**
 * What Yjs looks through in the document for what else was written in the same spot: all between the two neighbours, or
 * to the end when there is no right one or it came with the update.
 */
export function takeScan(first: Y.Item | null, left: Neighbour | undefined, right: Neighbour | undefined, steps: Steps): void {
  if (left?.known !== undefined && left.known === right?.known) return;
  for (let at = left?.known ? left.known.right : first; at !== null && at !== right?.known; at = at.right) steps.take();
}

/** How often an update is tried anew, each time with the right neighbours that the last try has shown. */
const TRIES = 4;

/**
 * For the few items whose neighbours came in the same update from several sides, the order is seen by applying the
 * update to a copy. It costs what a copy costs, and only an offline return meets it.
 *
 * @param encode the update with the right neighbours that are given by now
 * @returns the update as it is to be applied
 * @throws Refusal `place`, `too-large`
 */
export function proveOrder(doc: Y.Doc, rights: Rights, steps: Steps, encode: () => Uint8Array): Uint8Array {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const update = encode();
    if (rights.unproven.size === 0 || prove(doc, rights, steps, update)) return update;
  }
  throw misplaced('origins in no order');
}

/** @returns false when some item had to be given another right neighbour */
function prove(doc: Y.Doc, rights: Rights, steps: Steps, update: Uint8Array): boolean {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(copy, update);
  const find = (id: Id | undefined): Known | undefined => {
    const known = id && (Y.getItem(copy.store, Y.createID(id.client, id.clock)) as Y.Item | Y.GC);
    return id && known instanceof Y.Item ? { id, known } : undefined;
  };
  let isProven = true;
  for (const [item, left] of rights.unproven) {
    const from = find(item.origin);
    const to = find(rights.of(item));
    if (!from || !to || stands(from, to, steps)) continue;
    rights.given.set(item, rights.writtenBefore(left));
    isProven = false;
  }
  copy.destroy();
  return isProven;
}
