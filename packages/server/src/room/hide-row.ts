import { randomBytes } from 'node:crypto';
import { type Decision, hasPromise, moveRow, Refusal } from '@samsyn/model';
import type { LimitRecord } from '../plans/plan-store.ts';
import type { Store } from '../store/store.ts';
import type { Done, Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import { limitedName, tellDocuments } from './side-documents.ts';
import { keepTogether, type Part } from './together.ts';

type Hidden = NonNullable<Decision['hidden']>;

/**
 * Moves a row into the limited document that none of these seats gets; a row that was hidden from some already is
 * hidden from those too. Both documents are stored in one transaction.
 *
 * @param from the documents in which the row may stand now
 * @param by the seat that asked, and its command
 * @throws Refusal `row-unknown`
 */
export async function hideRow(
  store: Store,
  rooms: Rooms,
  from: { readonly plan: Room; readonly limited: readonly Room[] },
  { row, from: seats }: Hidden,
  by: { readonly seat: string; readonly done: Done },
): Promise<void> {
  const { plan } = from;
  const source = [plan, ...from.limited].find((room) => hasPromise(room.doc, row));
  if (!source) throw new Refusal('row-unknown', { row });
  const already = plan.limits.find(({ slot }) => source !== plan && slot === source.name.slot)?.hiddenFrom ?? [];
  const hiddenFrom = [...new Set([...seats, ...already])].sort();
  const known = plan.limits.find((limit) => isSameSet(limit.hiddenFrom, hiddenFrom));
  const limit: LimitRecord = known ?? { planId: plan.name.planId, slot: newSlot(), hiddenFrom };
  const target = await rooms.open(limitedName(limit));
  // Its owner may have deleted it meanwhile.
  if (!hasPromise(source.doc, row)) throw new Refusal('row-unknown', { row });

  let taken: Uint8Array = new Uint8Array();
  const added =
    target === source
      ? taken
      : target.change((to) => {
          taken = source.change((doc) => {
            moveRow(doc, to, row);
          });
        });
  const parts: Part[] = [{ room: plan, entry: plan.entry(source === plan ? taken : new Uint8Array(), by.seat, by.done) }];
  if (source !== plan && taken.length > 0) parts.push({ room: source, entry: source.entry(taken, null) });
  if (added.length > 0) parts.push({ room: target, entry: target.entry(added, null) });
  keepTogether(parts, async (entries) => {
    if (known) await store.log.append(entries);
    else await store.plans.addLimit(limit, entries);
  });
  await plan.durable();
  if (known) return;
  plan.limits.push(limit);
  for (const member of plan.attendance.members) if (!hiddenFrom.includes(member.seat.id)) tellDocuments(plan, member);
}

/** Eighty random bits, in the letters that a document's name may have. */
const newSlot = (): string =>
  BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0')
    .slice(-16);

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((seat) => b.includes(seat));
