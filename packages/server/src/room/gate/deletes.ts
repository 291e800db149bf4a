import { Refusal } from '@samsyn/model';
import * as Y from 'yjs';
import type { Containers, Place } from './containers.ts';
import { type Block, blockStructAt, type DecodedUpdate, type Range } from './decode.ts';
import { cutsCharacter, Gap } from './places.ts';

/** What deleting something comes to: it is done, it is refused, or it is a reader's editor tidying and is left out. */
export type DeleteRight = 'allowed' | 'tidying';

export interface JudgedDeletes {
  /** What is left to delete, of what is still there. */
  readonly kept: readonly Range[];
  /** Whether that differs from what the update said. */
  readonly isChanged: boolean;
}

/**
 * Deletions are judged like writes: each thing that is still there by where it stands. What is deleted already may be
 * deleted again; every copy of the document says so when it comes back.
 *
 * @param mayDelete decides for one place; throws the refusal itself
 * @throws Gap when something is deleted that nobody has written yet: it would wait, and hit whatever comes there
 * @throws Refusal
 */
export function judgeDeletes(
  update: DecodedUpdate,
  containers: Containers,
  mayDelete: (place: Place) => DeleteRight,
): JudgedDeletes {
  const { store } = containers.doc;
  const ends = new Map(update.blocks.map((block) => [block.client, block]));
  const kept: Range[] = [];
  let isChanged = false;
  for (const range of update.deletes) {
    const known = Y.getState(store, range.client);
    const block = ends.get(range.client);
    const end = range.clock + range.length;
    if (end > Math.max(known, block?.end ?? 0)) throw new Gap();
    if (range.clock < known && !keepAlive(range, Math.min(end, known), containers, mayDelete, kept)) isChanged = true;
    if (end > known && block) {
      const from = Math.max(range.clock, known);
      checkCut(block, from);
      checkCut(block, end);
      kept.push({ client: range.client, clock: from, length: end - from });
    }
  }
  return { kept, isChanged };
}

/** What is deleted is cut out of what stands there, when it is applied. */
function checkCut(block: Block, at: number): void {
  const struct = blockStructAt(block, at);
  const content = struct?.item?.content;
  if (struct && content?.is === 'string' && cutsCharacter(content.text, at - struct.clock)) {
    throw new Refusal('place', { detail: 'inside a character' });
  }
}

/** Adds what is still there between a range's start and `end` to `kept`. Returns whether that was all of it. */
function keepAlive(
  range: Range,
  end: number,
  containers: Containers,
  mayDelete: (place: Place) => DeleteRight,
  kept: Range[],
): boolean {
  const structs = containers.doc.store.clients.get(range.client) ?? [];
  let isWhole = true;
  let last: { client: number; clock: number; length: number } | undefined;
  for (let index = Y.findIndexSS(structs, range.clock); index < structs.length; index += 1) {
    const struct = structs[index] as Y.Item | Y.GC;
    if (struct.id.clock >= end) break;
    const from = Math.max(struct.id.clock, range.clock);
    const to = Math.min(struct.id.clock + struct.length, end);
    if (struct.deleted || !(struct instanceof Y.Item) || mayDelete(placeOf(struct, containers)) === 'tidying') {
      isWhole = false;
      continue;
    }
    if (struct.content instanceof Y.ContentString) {
      const { str } = struct.content;
      if (cutsCharacter(str, from - struct.id.clock) || cutsCharacter(str, to - struct.id.clock)) {
        throw new Refusal('place', { detail: 'inside a character' });
      }
    }
    if (last && last.clock + last.length === from) last.length = to - last.clock;
    else {
      last = { client: range.client, clock: from, length: to - from };
      kept.push(last);
    }
  }
  return isWhole;
}

const placeOf = (item: Y.Item, containers: Containers): Place => ({
  container: containers.of(item.parent as Y.AbstractType<unknown>),
  key: item.parentSub ?? undefined,
});
