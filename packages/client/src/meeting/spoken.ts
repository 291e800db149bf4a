import { circleAt, isPart, type MeetingState, type Phase } from '@samsyn/model';

/** What a meeting is like for somebody who listens to it. */
export interface Heard {
  readonly phase: Phase;
  readonly isPaused: boolean;
  readonly hasFloor: boolean;
  /** How far the present part has come: time left, five minutes left, none left. */
  readonly time: 'plenty' | 'five' | 'up';
}

/** Something to be said aloud: a message id, and the part it is about. */
export interface Spoken {
  readonly id: string;
  readonly phase: Phase;
}

export function heardOf(meeting: MeetingState, seat: string, nowMs: number): Heard {
  const { phase, floor, pausedAt } = meeting;
  const left = isPart(phase) ? circleAt(meeting, nowMs).partLeftMinutes : Number.POSITIVE_INFINITY;
  // A part of few minutes says nothing of five left when it has just begun.
  const isLong = isPart(phase) && meeting.minutes[phase] > 7;
  return {
    phase,
    isPaused: pausedAt !== null,
    hasFloor: floor === seat,
    time: left <= 0 ? 'up' : left <= 5 && isLong ? 'five' : 'plenty',
  };
}

/** What has changed so much that it is said. The clock speaks only at a new part, five minutes before its end and at it (ux 4.6). */
export function spokenBetween(before: Heard, after: Heard): Spoken[] {
  const { phase } = after;
  const spoken: Spoken[] = [];
  const add = (id: string): void => {
    spoken.push({ id, phase });
  };
  if (after.phase !== before.phase) {
    if (phase === 'locked') add('announce-locked');
    else if (before.phase === 'locked') add('announce-may-write');
    else add('announce-phase');
  } else if (after.time !== before.time) {
    if (after.time === 'five') add('announce-five-left');
    if (after.time === 'up') add('announce-time-up');
  }
  if (after.isPaused && !before.isPaused) add('announce-paused');
  if (!after.isPaused && before.isPaused && after.phase === before.phase) add('announce-resumed');
  if (after.hasFloor && !before.hasFloor) add('announce-turn');
  return spoken;
}
