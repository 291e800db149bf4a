import type { MeetingState } from './meeting.ts';
import { isPart } from './phases.ts';

/** Time in the present part, pauses not counted, in ms. */
export function partElapsedMs(meeting: MeetingState, nowMs: number): number {
  if (!isPart(meeting.phase) || meeting.phaseStartedAt === null) return 0;
  const until = meeting.pausedAt ?? nowMs;
  return Math.max(0, (meeting.spentMs[meeting.phase] ?? 0) + until - meeting.phaseStartedAt - meeting.phasePausedMs);
}

/** How long the floor has been held, pauses not counted, in ms. */
export function floorElapsedMs(meeting: MeetingState, nowMs: number): number {
  if (meeting.floorSince === null) return 0;
  return Math.max(0, (meeting.pausedAt ?? nowMs) - meeting.floorSince - meeting.floorPausedMs);
}
