import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type ForgedBlock, type ForgedContent, type ForgedId, type ForgedStruct, forge } from '../../testing/forge.ts';
import { FUZZ_MS, tries } from '../../testing/fuzz.ts';
import type { Editor, SeatId, TestGate } from '../../testing/gate.ts';
import { aWrittenPlan, FORGER } from '../../testing/written-plan.ts';

/**
 * Updates that are well spelled and say anything: any neighbours, parents, keys, contents and deletions that a forger
 * could think of. What the gate accepts of them must be allowed, must leave nothing waiting, and must leave every copy
 * the same, also that of somebody who wrote in the same place meanwhile.
 */

/** Where a forged struct claims to stand, as numbers that are made into ids of what is really there. */
interface Wish {
  readonly as: number;
  readonly origin: number | null;
  readonly right: number | 'next' | null;
  readonly parent: number;
  readonly key: string | undefined;
  readonly content: ForgedContent;
}

const content: fc.Arbitrary<ForgedContent> = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '🐴'), minLength: 1, maxLength: 3 }).map((string) => ({ string })),
  fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }).map((string) => ({ string })),
  fc.constantFrom({ any: ['accepted'] }, { any: [1] }, { any: [1, 2] }, { any: [null] }),
  fc.constantFrom({ type: 1 }, { type: 2 }, { type: 6 }, { type: 3, nodeName: 'paragraph' }),
  fc.integer({ min: 1, max: 3 }).map((deleted) => ({ deleted })),
  fc.constant({ format: ['bold', '{}'] as const }),
);
const spot = fc.option(fc.nat(400), { freq: 3 });
const wish: fc.Arbitrary<Wish> = fc.record({
  as: fc.nat(2),
  origin: spot,
  right: fc.oneof({ weight: 3, arbitrary: fc.constant('next' as const) }, spot),
  parent: fc.nat(200),
  key: fc.option(fc.constantFrom('r1', 'r9', 'what', 'who', 'status', 'order', 'hand'), { nil: undefined }),
  content,
});
const forgery = fc.record({
  seat: fc.constantFrom<SeatId[]>('peter', 'peter', 'peter', 'linnea', 'omar', 'alma'),
  wishes: fc.array(wish, { maxLength: 5 }),
  deletes: fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
  isStep2: fc.boolean(),
});

/** Units that the document has, and one that it has not; those of the seat's own rows first. */
function idsOf({ doc }: TestGate, seat: SeatId): { own: ForgedId[]; all: ForgedId[] } {
  const all: ForgedId[] = [[4_999, 0]];
  const own: ForgedId[] = [];
  for (const [client, structs] of [...doc.store.clients].sort(([a], [b]) => a - b)) {
    for (const struct of structs) {
      const isOwn = struct instanceof Y.Item && rootOf(struct) === doc.share.get(`commitments/${seat}`);
      for (let at = 0; at < struct.length; at += 1) {
        all.push([client, struct.id.clock + at]);
        if (isOwn && (struct as Y.Item).parentSub === null) own.push([client, struct.id.clock + at]);
      }
    }
  }
  return { own, all };
}

function rootOf(item: Y.Item): unknown {
  const parent = item.parent as Y.AbstractType<unknown>;
  return parent._item === null ? parent : rootOf(parent._item);
}

/** What stands right after a unit. */
function nextOf({ doc }: TestGate, [client, clock]: ForgedId): ForgedId | undefined {
  if (clock >= Y.getState(doc.store, client)) return undefined;
  const item: unknown = Y.getItem(doc.store, Y.createID(client, clock));
  if (!(item instanceof Y.Item)) return undefined;
  if (clock < item.id.clock + item.length - 1) return [client, clock + 1];
  return item.right ? [item.right.id.client, item.right.id.clock] : undefined;
}

const ROOMS = [
  'commitments/peter',
  'commitments/linnea',
  'goals',
  'voice/peter',
  'voice/peter/view',
  'text/summary',
  'plan',
  'roster',
];

function bytesOf(
  gate: TestGate,
  seat: SeatId,
  wishes: readonly Wish[],
  deletes: readonly (readonly [number, number])[],
): Uint8Array {
  const { own, all } = idsOf(gate, seat);
  const pick = (at: number): ForgedId => {
    const ids = at % 4 > 0 && own.length > 0 ? own : all;
    return ids[at % ids.length] ?? [4_999, 0];
  };
  const clientOf = (as: number) => FORGER + as + (seat.length + seat.charCodeAt(0)) * 10;
  const blocks = new Map<number, { client: number; clock: number; structs: ForgedStruct[] }>();
  for (const { as, origin, right, parent, key, content } of wishes) {
    const client = clientOf(as);
    const block = blocks.get(client) ?? { client, clock: Y.getState(gate.doc.store, client), structs: [] };
    blocks.set(client, block);
    const left = origin === null ? undefined : pick(origin);
    const after = right === 'next' ? left && nextOf(gate, left) : right === null ? undefined : pick(right);
    block.structs.push({
      ...(left ? { origin: left } : {}),
      ...(after ? { right: after } : {}),
      in: parent < 60 ? (ROOMS[parent % ROOMS.length] ?? 'plan') : pick(parent),
      ...(key === undefined ? {} : { key }),
      content,
    });
  }
  const ranges = new Map<number, (readonly [number, number])[]>();
  for (const [at, length] of deletes) {
    const [client, clock] = pick(at);
    if (!ranges.has(client)) ranges.set(client, [[clock, length]]);
  }
  return forge({ blocks: [...blocks.values()] as ForgedBlock[], deletes: [...ranges] });
}

/** Somebody honest writes in the same texts, without having seen what the forger sends. */
function write(editor: Editor, root: string, words: string): void {
  const row = editor.doc.getMap(root).get('r1');
  if (!(row instanceof Y.Map)) return;
  const text: unknown = row.get('what');
  if (text instanceof Y.Text) text.insert(text.length > 4 ? 4 : 0, words);
}

test(
  'whatever is forged, only what is allowed gets in, and all copies agree',
  () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(forgery, { minLength: 1, maxLength: 6 }), (all) => {
        const { gate } = aWrittenPlan();
        const honest = gate.seat('peter', 3_003);
        const hers = gate.seat('linnea', 3_004);
        for (const one of [honest, hers]) one.goOffline();
        write(honest, 'commitments/peter', 'lugn ');
        for (const { seat, wishes, deletes, isStep2 } of all) {
          const verdict = gate.receive(seat, bytesOf(gate, seat, wishes, deletes), isStep2);
          if (verdict.is === 'accepted' && verdict.update) accepted += 1;
          write(hers, 'commitments/linnea', 'ny ');
        }
        for (const one of [honest, hers]) expect(one.comeBack()).toMatchObject({ is: 'accepted' });
        gate.expectSame();
      }),
      { numRuns: tries(120) },
    );
    // A forger who never gets anything in has shown nothing.
    expect(accepted).toBeGreaterThan(10);
  },
  FUZZ_MS,
);
