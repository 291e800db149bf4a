import { floorElapsedMs } from '../meeting/elapsed.ts';
import { isClosed, type MeetingState } from '../meeting/meeting.ts';
import { isPart } from '../meeting/phases.ts';
import { SPEAKERS } from '../people/roles.ts';
import { Refusal } from '../wire/errors.ts';
import type { Decision, Seat, Table } from './command.ts';
import { seatOf } from './seats.ts';

/* Who has the floor, and who is to have it. */

/** Who is to speak, in order; each once. */
export function setTurns(table: Table, { seats }: { seats: readonly string[] }): Decision {
  if (isClosed(table.meeting)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'turns' });
  for (const seat of seats) if (!SPEAKERS.includes(seatOf(table, seat).role)) throw new Refusal('seat-cannot-speak', { seat });
  return { meeting: { turns: [...new Set(seats)] } };
}

/** Somebody speaks, or nobody. Whoever is given the floor has been heard. */
export function giveFloor(table: Table, { seat }: { seat: string | null }, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (!isPart(meeting.phase)) throw new Refusal('phase-forbidden', { from: meeting.phase, to: 'floor' });
  if (seat !== null && !SPEAKERS.includes(seatOf(table, seat).role)) throw new Refusal('seat-cannot-speak', { seat });
  if (seat === meeting.floor) return {};
  return {
    meeting: {
      floor: seat,
      floorSince: seat === null ? null : nowMs,
      // A floor given in a pause starts counting when the pause ends.
      floorPausedMs: seat !== null && meeting.pausedAt !== null ? meeting.pausedAt - nowMs : 0,
      turns: meeting.turns.filter((waiting) => waiting !== seat),
      heard: seat === null || meeting.heard.includes(seat) ? meeting.heard : [...meeting.heard, seat],
    },
    ...talkedUntil(meeting, nowMs),
  };
}

/** Whoever had the floor has talked until now. */
export function talkedUntil(meeting: MeetingState, nowMs: number): Pick<Decision, 'talked'> {
  if (meeting.floor === null) return {};
  const part = isPart(meeting.phase) ? meeting.phase : null;
  return { talked: { seat: meeting.floor, ms: floorElapsedMs(meeting, nowMs), part } };
}
