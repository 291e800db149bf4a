import { type Circle, calmMinutes, isPart, type MeetingState, PARTS } from '@samsyn/model';
import { clockTime, phaseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** What stands in the middle of the circle: a line to see from afar and a line under it. */
export interface Centre {
  readonly big: string;
  readonly small: string;
  /** The big line is a number of minutes, for who keeps the time. */
  readonly isNumber: boolean;
}

/** What is left of a part, as a calm estimate; a few more minutes are never a reproach. */
export function leftCalm(minutes: number): string {
  const calm = calmMinutes(minutes);
  if (calm < 0) return say('a-little-more');
  return calm === 0 ? say('soon-done') : say('minutes-left-about', { minutes: calm });
}

/** Whole minutes left, and none before the last of them is used up. */
const wholeMinutes = (minutes: number): number => (minutes < 0 ? -Math.floor(-minutes) : Math.ceil(minutes));

/** @param isExact minutes as they are, for the chair; others see a calm estimate */
export function centreOf(meeting: MeetingState, circle: Circle, isExact: boolean): Centre {
  if (meeting.pausedAt !== null) {
    const small = meeting.pauseUntil === null ? '' : say('until-time', { time: clockTime(meeting.pauseUntil) });
    return { big: say('circle-pause'), small, isNumber: false };
  }
  const { phase } = meeting;
  if (phase === 'waiting') return { big: clockTime(Date.parse(meeting.startsAt)), small: '', isNumber: true };
  if (!isPart(phase)) {
    return { big: '', small: say(phase === 'locked' ? 'circle-locked-short' : 'circle-ended-short'), isNumber: false };
  }
  if (!isExact) return { big: phaseName(phase), small: leftCalm(circle.partLeftMinutes), isNumber: false };
  const minutes = wholeMinutes(circle.partLeftMinutes);
  return minutes > 0 || circle.partLeftMinutes > 0
    ? { big: `${minutes}`, small: say('minutes-left-word'), isNumber: true }
    : { big: `${Math.max(1, -minutes)}`, small: say('circle-over-word'), isNumber: true };
}

/** The circle in a sentence, for who hears it, and one more for who leaves before the end. */
export function circleLabel(meeting: MeetingState, circle: Circle, isExact: boolean, ownMinutes: number | null = null): string {
  const whole = wholeLabel(meeting, circle, isExact);
  if (ownMinutes === null) return whole;
  return `${whole} ${say('circle-own-time', { time: clockTime(Date.parse(meeting.startsAt) + ownMinutes * 60_000) })}`;
}

function wholeLabel(meeting: MeetingState, circle: Circle, isExact: boolean): string {
  const { phase } = meeting;
  if (meeting.pausedAt !== null) {
    return say('circle-paused', {
      until: meeting.pauseUntil === null ? '' : say('until-time', { time: clockTime(meeting.pauseUntil) }),
    });
  }
  if (phase === 'waiting') return say('circle-waiting', { minutes: meeting.plannedMinutes });
  if (!isPart(phase)) return say(phase === 'locked' ? 'circle-locked' : 'circle-ended');
  const number = PARTS.indexOf(phase) + 1;
  if (circle.isOver) return say('circle-over', { phase: phaseName(phase), number });
  const calm = calmMinutes(circle.partLeftMinutes);
  const left = isExact
    ? say('circle-left-exact', { minutes: wholeMinutes(circle.partLeftMinutes) })
    : calm > 0
      ? say('circle-left-about', { minutes: calm })
      : say('soon-done');
  const whole = isExact ? Math.ceil(circle.meetingLeftMinutes) : Math.max(5, Math.round(circle.meetingLeftMinutes / 5) * 5);
  return say('circle-now', { phase: phaseName(phase), number, left, meeting: whole });
}
