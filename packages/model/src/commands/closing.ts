import { Refusal } from '../wire/errors.ts';
import type { Decision, Seat, Table } from './command.ts';
import { entering, leaving, unpaused } from './course.ts';
import { talkedUntil } from './floor.ts';

/* How a plan is locked and a meeting ends. */

/** The law's four points and the mandatory fields must stand before a plan is locked (SoL 10:8) [R127]. */
export function lock(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (meeting.phase !== 'summary' && meeting.phase !== 'closing') {
    throw new Refusal('phase-forbidden', { from: meeting.phase, to: 'locked' });
  }
  if (table.missing.length > 0) throw new Refusal('plan-incomplete', { missing: table.missing });
  return {
    meeting: {
      ...leaving(meeting, nowMs),
      ...unpaused,
      phase: 'locked',
      phaseStartedAt: nowMs,
      lockedAt: nowMs,
      version: meeting.version + 1,
      floor: null,
      floorSince: null,
    },
    ...talkedUntil(meeting, nowMs),
  };
}

/** Within the meeting a lock may be taken back, for a slip; after it there are only dated additions. */
export function unlock(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  if (table.meeting.phase !== 'locked') throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'closing' });
  return { meeting: { ...entering(table.meeting, 'closing', nowMs), lockedAt: null } };
}

/** A meeting ends after the lock, or earlier with a reason. It does not start again. */
export function end(table: Table, { reason }: { reason?: string | undefined }, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (meeting.phase === 'ended') throw new Refusal('meeting-over');
  if (meeting.phase !== 'locked' && !reason?.trim()) throw new Refusal('reason-missing');
  return {
    meeting: {
      ...leaving(meeting, nowMs),
      ...unpaused,
      phase: 'ended',
      phaseStartedAt: nowMs,
      endedAt: nowMs,
      endReason: reason?.trim() || null,
      floor: null,
      floorSince: null,
      turns: [],
    },
    ...talkedUntil(meeting, nowMs),
  };
}
