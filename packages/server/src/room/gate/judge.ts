import { type Actor, type Denial, type DocumentKind, mayWrite, OPEN_PHASES, type Phase, Refusal } from '@samsyn/model';
import * as Y from 'yjs';
import { ContentCheck } from './content.ts';
import { type DecodedUpdate, decodeUpdate, type Struct } from './decode.ts';
import { type DeleteRight, judgeDeletes } from './deletes.ts';
import { withDeletes } from './encode.ts';
import { GATE_LIMITS } from './limits.ts';
import { type Containers, cutsCharacter, Gap, NOTHING, type Place, type Placed, placeItems } from './places.ts';

/** What the gate looks at: one document, and who knocks. */
export interface Bench {
  readonly document: DocumentKind;
  readonly containers: Containers;
  readonly actor: Actor;
  readonly phase: Phase;
  /** Which seat a client id belongs to; undefined when nobody has used it. */
  readonly seatOf: (client: number) => string | undefined;
  /** Size of the document as it is, in bytes. */
  readonly bytes: number;
  /** A step 2 brings all that was written offline; an update is one change. */
  readonly isStep2: boolean;
}

export type Verdict =
  | {
      readonly is: 'accepted';
      /** What may be applied, stored and sent, or null when there is nothing new in it. */
      readonly update: Uint8Array | null;
      /** Client ids that now belong to the seat. */
      readonly binds: readonly number[];
      /** Rooms it writes in. */
      readonly touched: ReadonlySet<string>;
      /** Rows that the seat wrote with somebody else's pen, as `<owner>/<row>`. */
      readonly penned: ReadonlySet<string>;
    }
  /** It starts after something that is not here: the sender is asked for the whole. */
  | { readonly is: 'gap' }
  | { readonly is: 'refused'; readonly denial: Denial };

/**
 * Decides an update before Yjs sees it, without applying it and without copying the document: shape, author, place,
 * authority, size. All or nothing, save that a reader's tidying is left out.
 *
 * @param bytes a V1 update as it came, up to a frame long
 */
export function judge(bench: Bench, bytes: Uint8Array): Verdict {
  try {
    return judgeNew(bench, ...onlyNew(bench, bytes));
  } catch (error) {
    if (error instanceof Gap) return bench.isStep2 ? { is: 'refused', denial: { code: 'gap' } } : { is: 'gap' };
    if (error instanceof Refusal) return { is: 'refused', denial: denialOf(error) };
    throw error;
  }
}

function denialOf({ code, details }: Refusal): Denial {
  const { root, detail } = details;
  return {
    code,
    ...(typeof root === 'string' ? { root } : {}),
    ...(typeof detail === 'string' ? { detail } : {}),
  };
}

/** Cuts off what the document has already: Yjs would split its neighbours before it noticed. */
function onlyNew(bench: Bench, bytes: Uint8Array): [DecodedUpdate, Uint8Array] {
  const { store } = bench.containers.doc;
  const max = bench.isStep2 ? GATE_LIMITS.structsOfStep2 : GATE_LIMITS.structsOfUpdate;
  const decoded = decodeUpdate(bytes, max);
  const known = new Map<number, number>();
  for (const block of decoded.blocks) {
    const state = Y.getState(store, block.client);
    if (block.clock > state) throw new Gap();
    if (block.clock < state) {
      known.set(block.client, state);
      checkCut(block.structs, state);
    }
  }
  if (known.size === 0) return [decoded, bytes];
  const rest = Y.diffUpdate(bytes, Y.encodeStateVector(known));
  return [decodeUpdate(rest, max), rest];
}

function checkCut(structs: readonly Struct[], at: number): void {
  for (const { clock, item } of structs) {
    if (item?.content.is === 'string' && cutsCharacter(item.content.text, at - clock)) {
      throw new Refusal('place', { detail: 'inside a character' });
    }
  }
}

function judgeNew(bench: Bench, update: DecodedUpdate, bytes: Uint8Array): Verdict {
  const binds = authorsOf(bench, update);
  const touched = new Set<string>();
  const penned = new Set<string>();
  const note = ({ container, key }: Place): void => {
    const { root } = container;
    touched.add(root.name);
    const row = container.path[0] ?? key;
    if (
      root.rule.hand === 'owner-or-pen' &&
      root.seat !== undefined &&
      root.seat !== bench.actor.seat &&
      root.rule.type === 'map' &&
      row
    ) {
      penned.add(`${root.seat}/${row}`);
    }
  };

  const placed = placeItems(update, bench.containers, { steps: GATE_LIMITS.orderSteps });
  const content = new ContentCheck();
  for (const [struct, place] of placed.places) {
    if (place === NOTHING || !struct.item) continue;
    checkHand(bench, place);
    content.check(struct, struct.item, place);
    note(place);
  }
  const deletes = judgeDeletes(update, bench.containers, (place): DeleteRight => {
    const isRichText = place.container.root.rule.type === 'fragment';
    if (isRichText && !isOpen(bench, place)) return 'tidying';
    checkHand(bench, place);
    note(place);
    return 'allowed';
  });

  if (update.structCount === 0 && deletes.kept.length === 0) return { is: 'accepted', update: null, binds, touched, penned };
  const accepted = deletes.isChanged ? withDeletes(bytes.subarray(0, update.deletesAt), deletes.kept) : bytes;
  if (bench.bytes + accepted.length > GATE_LIMITS.planBytes) throw new Refusal('too-large', { detail: 'plan' });
  proveOrder(bench, accepted, placed);
  return { is: 'accepted', update: accepted, binds, touched, penned };
}

/** New structs must carry ids of the seat's own; an id that nobody has used becomes the seat's. */
function authorsOf(bench: Bench, update: DecodedUpdate): number[] {
  const binds: number[] = [];
  for (const { client } of update.blocks) {
    const seat = bench.seatOf(client);
    if (seat === undefined && Y.getState(bench.containers.doc.store, client) === 0) binds.push(client);
    else if (seat !== bench.actor.seat) throw new Refusal('author-foreign');
  }
  return binds;
}

const isOpen = ({ actor, phase }: Bench, { container, key }: Place, when: Phase = phase): boolean =>
  mayWrite(actor, container.root.name, when, container.path[0] ?? key);

function checkHand(bench: Bench, place: Place): void {
  if (isOpen(bench, place)) return;
  const wouldBeOpen = !OPEN_PHASES.includes(bench.phase) && isOpen(bench, place, 'needs');
  throw new Refusal(wouldBeOpen ? 'plan-locked' : 'root-foreign', { root: place.container.root.name });
}

/**
 * For the few items whose neighbours came in the same update from several sides, the order is seen by applying the
 * update to a copy. It costs what a copy costs, and only an offline return meets it.
 */
function proveOrder(bench: Bench, accepted: Uint8Array, { unproven }: Placed): void {
  if (unproven.length === 0) return;
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(bench.containers.doc));
  Y.applyUpdate(copy, accepted);
  let steps: number = GATE_LIMITS.orderSteps;
  const stands = (from: Y.Item, to: Y.Item): boolean => {
    for (let at: Y.Item | null = from; at !== null; at = at.right) {
      if (at === to) return true;
      steps -= 1;
      if (steps < 0) throw new Refusal('too-large', { detail: 'order' });
    }
    return false;
  };
  const find = (id: { client: number; clock: number }) => Y.getItem(copy.store, Y.createID(id.client, id.clock)) as Y.Item | Y.GC;
  for (const struct of unproven) {
    const [left, self, right] = [struct.item?.origin, struct, struct.item?.rightOrigin].map((id) => id && find(id));
    const isThere = left instanceof Y.Item && self instanceof Y.Item && right instanceof Y.Item;
    if (isThere && !(stands(left, self) && stands(self, right))) throw new Refusal('place', { detail: 'origins in wrong order' });
  }
  copy.destroy();
}
