import type { Part, PartMinutes, Phase } from './phases.ts';

/**
 * The state of a meeting, as it stands in the roots `meeting` and `meeting/turns`. Only the server writes it, on a
 * command. All times are ms since 1970 by the server's clock; nothing in it advances by itself.
 */
export interface MeetingState {
  readonly title: string;
  /** RFC 3339, as booked. */
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly minutes: PartMinutes;
  readonly phase: Phase;
  readonly phaseStartedAt: number | null;
  readonly startedAt: number | null;
  /** Set while the meeting is paused. Every clock stands still then, and the pause is charged to no one [R103]. */
  readonly pausedAt: number | null;
  /** When the pause is meant to end, or null when nobody said. */
  readonly pauseUntil: number | null;
  /** Time spent in each part before the present stay in it, pauses not counted, in ms. */
  readonly spentMs: Readonly<Partial<Record<Part, number>>>;
  /** Pauses within the present stay in a part, in ms. */
  readonly phasePausedMs: number;
  /** Who has the floor, since when, and how long of that was pause. */
  readonly floor: string | null;
  readonly floorSince: number | null;
  readonly floorPausedMs: number;
  readonly turns: readonly string[];
  /** Seats that have had the floor in the present part. */
  readonly heard: readonly string[];
  /** Parts that the meeting has been in, in the order they were first entered [R048]. */
  readonly visited: readonly Part[];
  /** Which seat leads now. The role belongs to the chair; a cochair may hold it for a while [R033]. */
  readonly leader: string | null;
  /** A young person who leads the present part of their own meeting, with the chair beside them. */
  readonly partLeader: string | null;
  readonly lockedAt: number | null;
  readonly version: number;
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

/** The state of a meeting that is booked and has not begun. */
export function bookedMeeting(booking: {
  title: string;
  startsAt: string;
  plannedMinutes: number;
  minutes: PartMinutes;
  leader: string | null;
}): MeetingState {
  return {
    ...booking,
    phase: 'waiting',
    phaseStartedAt: null,
    startedAt: null,
    pausedAt: null,
    pauseUntil: null,
    spentMs: {},
    phasePausedMs: 0,
    floor: null,
    floorSince: null,
    floorPausedMs: 0,
    turns: [],
    heard: [],
    visited: [],
    partLeader: null,
    lockedAt: null,
    version: 0,
    endedAt: null,
    endReason: null,
  };
}

/** Whether nothing more is led in the meeting: the plan is locked, or all is over. */
export const isClosed = ({ phase }: MeetingState): boolean => phase === 'locked' || phase === 'ended';
