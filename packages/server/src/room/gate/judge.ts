import { type Actor, type Denial, type DocumentKind, mayWrite, OPEN_PHASES, type Phase, Refusal } from '@samsyn/model';
import * as Y from 'yjs';
import type { Containers, Place } from './containers.ts';
import { ContentCheck } from './content.ts';
import { type DecodedUpdate, decodeUpdate, type Struct } from './decode.ts';
import { type DeleteRight, type JudgedDeletes, judgeDeletes } from './deletes.ts';
import { withDeletes, withRights } from './encode.ts';
import { GATE_LIMITS } from './limits.ts';
import { proveOrder, type Rights, Steps } from './order.ts';
import { cutsCharacter, Gap, NOTHING, placeItems } from './places.ts';

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
  const bytesOfRest = Y.diffUpdate(bytes, Y.encodeStateVector(known));
  const rest = decodeUpdate(bytesOfRest, max);
  // What is left may begin after a gap that stood behind what was known.
  if (rest.blocks.some((block) => block.clock !== Y.getState(store, block.client))) throw new Gap();
  return [rest, bytesOfRest];
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

  const steps = new Steps();
  const placed = placeItems(update, bench.containers, steps);
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
  // A plan that is full may still be made shorter.
  const isOver = update.structCount > 0 && bench.bytes + bytes.length > GATE_LIMITS.planBytes;
  if (isOver) throw new Refusal('too-large', { detail: 'plan' });
  const accepted = proveOrder(bench.containers.doc, placed.rights, steps, () => encode(bytes, update, placed.rights, deletes));
  return { is: 'accepted', update: accepted, binds, touched, penned };
}

/** What is applied, stored and sent: the bytes as they came wherever nothing in them was settled otherwise. */
function encode(bytes: Uint8Array, { deletesAt }: DecodedUpdate, { given }: Rights, deletes: JudgedDeletes): Uint8Array {
  if (given.size === 0 && !deletes.isChanged) return bytes;
  const structs = bytes.subarray(0, deletesAt);
  return withDeletes(given.size === 0 ? structs : withRights(structs, given), deletes.kept);
}

/** New structs must carry ids of the seat's own; an id that nobody has used becomes the seat's. */
function authorsOf(bench: Bench, update: DecodedUpdate): number[] {
  const binds: number[] = [];
  for (const { client } of update.blocks) {
    const seat = bench.seatOf(client);
    if (seat === undefined && Y.getState(bench.containers.doc.store, client) === 0) binds.push(client);
    else if (seat !== bench.actor.seat) throw new Refusal('author-foreign');
  }
  if (binds.length > GATE_LIMITS.newClients) throw new Refusal('too-large', { detail: 'client ids' });
  return binds;
}

const isOpen = ({ actor, phase }: Bench, { container, key }: Place, when: Phase = phase): boolean =>
  mayWrite(actor, container.root.name, when, container.path[0] ?? key);

function checkHand(bench: Bench, place: Place): void {
  if (isOpen(bench, place)) return;
  const wouldBeOpen = !OPEN_PHASES.includes(bench.phase) && isOpen(bench, place, 'needs');
  throw new Refusal(wouldBeOpen ? 'plan-locked' : 'root-foreign', { root: place.container.root.name });
}
