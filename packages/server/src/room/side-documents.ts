import { type DocumentName, documentName, encodeFrame, mayRead } from '@samsyn/model';
import type { LimitRecord, SeatRecord } from '../plans/plan-store.ts';
import type { Member } from './member.ts';
import type { Room } from './room.ts';

/** Whether a seat may have its own copy of one of its plan's documents [R016]. */
export function mayOpen(plan: Room, seat: Pick<SeatRecord, 'id' | 'role'>, { kind, slot }: DocumentName): boolean {
  if (!mayRead(seat.role, kind)) return false;
  if (kind !== 'limited') return true;
  const limit = plan.limits.find((one) => one.slot === slot);
  return limit !== undefined && !limit.hiddenFrom.includes(seat.id);
}

export const limitedName = ({ planId, slot }: LimitRecord): DocumentName => ({ planId, kind: 'limited', slot });

/** Tells a socket of the shared document which side documents its seat may open now. */
export function tellDocuments(plan: Room, member: Member): void {
  if (plan.name.kind !== 'plan') return;
  const { planId } = plan.name;
  const all: DocumentName[] = [{ planId, kind: 'chair' }, { planId, kind: 'premeeting' }, ...plan.limits.map(limitedName)];
  const names = all.filter((name) => mayOpen(plan, member.seat, name)).map(documentName);
  member.send(encodeFrame.documents(names));
}
