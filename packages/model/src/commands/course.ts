import { partElapsedMs } from '../meeting/elapsed.ts';
import { isClosed, type MeetingState } from '../meeting/meeting.ts';
import {
  isPart,
  isPhase,
  needsIsLongest,
  PARTS,
  type Part,
  type PartMinutes,
  type Phase,
  partMinutes,
  totalMinutes,
} from '../meeting/phases.ts';
import { Refusal } from '../wire/errors.ts';
import type { Decision, Seat, Table } from './command.ts';
import { talkedUntil } from './floor.ts';

/* How a meeting goes through its parts, and what it does with its time. */

/** The meeting begins with the opening. */
export function start(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  if (table.meeting.phase !== 'waiting') throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'opening' });
  return { meeting: { startedAt: nowMs, ...entering(table.meeting, 'opening', nowMs) } };
}

/** To any part, also back [R048]. What is over does not begin again, and the lock has a command of its own. */
export function setPhase(table: Table, { phase }: { phase: Phase }, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (!isPhase(phase) || !isPart(phase) || !isPart(meeting.phase)) {
    throw new Refusal('phase-forbidden', { from: meeting.phase, to: phase });
  }
  if (phase === meeting.phase) return {};
  return {
    meeting: { ...leaving(meeting, nowMs), ...entering(meeting, phase, nowMs), ...unpaused },
    ...talkedUntil(meeting, nowMs),
  };
}

/** A meeting that is not in a pause. */
export const unpaused = { pausedAt: null, pauseUntil: null } as const;

/** What leaving a part keeps: the time that was spent in it. */
export function leaving(meeting: MeetingState, nowMs: number): Partial<MeetingState> {
  if (!isPart(meeting.phase)) return {};
  return { spentMs: { ...meeting.spentMs, [meeting.phase]: partElapsedMs(meeting, nowMs) } };
}

/** A part begins: nobody has been heard in it yet. */
export function entering(meeting: MeetingState, phase: Part, nowMs: number): Partial<MeetingState> {
  const visited = meeting.visited.includes(phase) ? meeting.visited : [...meeting.visited, phase];
  return {
    phase,
    phaseStartedAt: nowMs,
    phasePausedMs: 0,
    visited,
    heard: [],
    partLeader: null,
    floor: null,
    floorSince: null,
    floorPausedMs: 0,
  };
}

/** Pauses that a chair may ask for, in minutes [R103]. */
export const PAUSE_MINUTES = { min: 1, max: 60 } as const;

/** A pause in a part, with or without an end. */
export function pause(table: Table, { minutes }: { minutes?: number | undefined }, _actor: Seat, nowMs: number): Decision {
  if (!isPart(table.meeting.phase)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'pause' });
  if (table.meeting.pausedAt !== null) throw new Refusal('meeting-paused');
  return { meeting: { pausedAt: nowMs, pauseUntil: minutes === undefined ? null : nowMs + minutes * 60_000 } };
}

/** The pause is over, and counts neither for the part nor for whoever has the floor. */
export function resume(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (meeting.pausedAt === null) throw new Refusal('meeting-not-paused');
  const pausedMs = Math.max(0, nowMs - meeting.pausedAt);
  return {
    meeting: {
      ...unpaused,
      phasePausedMs: meeting.phasePausedMs + pausedMs,
      floorPausedMs: meeting.floor === null ? 0 : meeting.floorPausedMs + pausedMs,
    },
  };
}

/** New lengths of the parts; Behov stays the longest [R071]. */
export function setMinutes(table: Table, { minutes }: { minutes: PartMinutes }): Decision {
  if (isClosed(table.meeting)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'minutes' });
  if (!PARTS.every((part) => Number.isInteger(minutes[part]) && minutes[part] >= 1)) throw new Refusal('minutes-not-planned');
  if (!needsIsLongest(minutes)) throw new Refusal('needs-not-longest');
  const only = partMinutes(minutes);
  return { meeting: { minutes: only, plannedMinutes: totalMinutes(only) } };
}
