import { Refusal } from '@samsyn/model';
import * as Y from 'yjs';
import type { Id, Struct } from './decode.ts';
import { GATE_LIMITS } from './limits.ts';

/**
 * Whether an item may stand between the two neighbours it names. An editor inserts between two that are next to each
 * other in its own copy; so nothing that one of them was itself written next to can lie between them. An item for which
 * that does not hold is placed differently in copies that hear of it in another order, and the copies come apart.
 *
 * With `left < new < right`: what `right` was written after is not after `left`, and what `left` was written before is
 * not before `right`. Where one of the two was written directly beside the other, both follow.
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

/** What a unit was written after: the one before it in its run, else what the run says. */
function writtenAfter({ id, known, sent }: Neighbour): Id | undefined {
  const start = known ? known.id.clock : (sent?.clock ?? 0);
  if (id.clock > start) return { client: id.client, clock: id.clock - 1 };
  return (known ? known.origin : sent?.item?.origin) ?? undefined;
}

const writtenBefore = ({ known, sent }: Neighbour): Id | undefined =>
  (known ? known.rightOrigin : sent?.item?.rightOrigin) ?? undefined;

const isSame = (a: Id | undefined, b: Id): boolean => a !== undefined && a.client === b.client && a.clock === b.clock;

const holds = (item: Y.Item, id: Id | undefined): boolean =>
  id !== undefined && id.client === item.id.client && id.clock >= item.id.clock && id.clock < item.id.clock + item.length;

/**
 * @returns false when only applying the update can show it
 * @throws Refusal `place`, `too-large`
 */
export function checkNeighbours(left: Neighbour | undefined, right: Neighbour | undefined, steps: Steps): boolean {
  if (left && right) return checkBetween(left, right, steps);
  if (left && writtenBefore(left)) throw misplaced('last, after what was not');
  if (right && writtenAfter(right)) throw misplaced('first, before what was not');
  return true;
}

function checkBetween(left: Neighbour, right: Neighbour, steps: Steps): boolean {
  if (isSame(writtenAfter(right), left.id)) return true;
  const isSameRun = left.known ? left.known === right.known : left.sent === right.sent;
  if (isSameRun) throw misplaced('origins in wrong order');
  if (isSame(writtenBefore(left), right.id)) return true;
  if (!left.known || !right.known) {
    steps.take(GATE_LIMITS.stepsOfUnproven);
    return false;
  }
  walkBetween(left as Required<Neighbour>, right as Required<Neighbour>, steps);
  return true;
}

type Known = Neighbour & { readonly known: Y.Item };

/** Goes from one to the other along the list. */
export function walkBetween(left: Known, right: Known, steps: Steps): void {
  const after = writtenAfter(right);
  const before = writtenBefore(left);
  if (right.id.clock > right.known.id.clock || (holds(left.known, after) && (after?.clock ?? 0) > left.id.clock)) {
    throw misplaced('origins that were not side by side');
  }
  for (let at = left.known.right; at !== right.known; at = at.right) {
    if (at === null) throw misplaced('origins in wrong order');
    if (holds(at, after) || holds(at, before)) throw misplaced('origins that were not side by side');
    steps.take();
  }
}

/**
 * What Yjs looks through in the document for what else was written in the same spot: all between the two neighbours, or
 * to the end when there is no right one or it came with the update.
 */
export function takeScan(first: Y.Item | null, left: Neighbour | undefined, right: Neighbour | undefined, steps: Steps): void {
  if (left?.known !== undefined && left.known === right?.known) return;
  for (let at = left?.known ? left.known.right : first; at !== null && at !== right?.known; at = at.right) steps.take();
}

/**
 * For the few items whose neighbours came in the same update from several sides, the order is seen by applying the
 * update to a copy. It costs what a copy costs, and only an offline return meets it.
 *
 * @throws Refusal `place`, `too-large`
 */
export function proveOrder(doc: Y.Doc, update: Uint8Array, unproven: readonly Struct[], steps: Steps): void {
  if (unproven.length === 0) return;
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(copy, update);
  const find = (id: Id | undefined): Known | undefined => {
    const known = id && (Y.getItem(copy.store, Y.createID(id.client, id.clock)) as Y.Item | Y.GC);
    return id && known instanceof Y.Item ? { id, known } : undefined;
  };
  for (const { item } of unproven) {
    const left = find(item?.origin);
    const right = find(item?.rightOrigin);
    if (left && right) walkBetween(left, right, steps);
  }
  copy.destroy();
}
