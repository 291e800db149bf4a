import { isPart } from '../meeting/phases.ts';
import { LEADERS } from '../people/roles.ts';
import { Refusal } from '../wire/errors.ts';
import type { Decision, Seat, Table } from './command.ts';
import { leads, seatOf } from './seats.ts';

/* Who leads, and the way back from what they did by mistake. */

/** A cochair takes over when the chair is gone; the chair takes the role back whenever they like [R033, R046]. */
export function takeChair(table: Table, _command: unknown, actor: Seat): Decision {
  const holder = table.seats.find((seat) => seat.id === table.meeting.leader);
  if (actor.role !== 'chair' && holder !== undefined && holder.here && holder.id !== actor.id) throw new Refusal('chair-present');
  return { meeting: { leader: actor.id } };
}

/** The chair lets another leader hold the meeting. */
export function handOver(table: Table, { to }: { to: string }): Decision {
  if (!LEADERS.includes(seatOf(table, to).role)) throw new Refusal('forbidden', { do: 'handOver' });
  return { meeting: { leader: to } };
}

/** The person leads a part of their own meeting: when that was prepared, or when the chair offers it. */
export function leadPart(table: Table, { seat }: { seat?: string | null | undefined }, actor: Seat): Decision {
  if (!isPart(table.meeting.phase)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'leadPart' });
  const isOwnWish =
    actor.role === 'subject' && table.subjectLeadsParts && (seat === undefined || seat === null || seat === actor.id);
  if (!leads(actor) && !isOwnWish) throw new Refusal('forbidden', { do: 'leadPart' });
  const chosen = seat === undefined ? actor.id : seat;
  if (chosen !== null && seatOf(table, chosen).role !== 'subject') throw new Refusal('forbidden', { do: 'leadPart' });
  return { meeting: { partLeader: chosen } };
}

/** For how long a chair's action may be undone, in ms (ux, principle 7), with grace for the way there. */
export const UNDO_MS = 10_000;
const UNDO_GRACE_MS = 2_000;

/** Puts the meeting back as it was before the last command; what people have written since stays. */
export function undo(table: Table, { of }: { of: string }, _actor: Seat, nowMs: number): Decision {
  const { before } = table;
  if (before === undefined || before.command !== of || nowMs - before.atMs > UNDO_MS + UNDO_GRACE_MS) {
    throw new Refusal('undo-too-late');
  }
  return { meeting: before.meeting };
}
