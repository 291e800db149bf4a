import { type MeetingState, PARTS, type Part, type PartMinutes } from '@samsyn/model';

/** How far a demo has come when it opens. */
export const STAGES = ['waiting', ...PARTS, 'locked'] as const;
export type Stage = (typeof STAGES)[number];

export const isStage = (value: string): value is Stage => STAGES.includes(value as Stage);

const MINUTE_MS = 60_000;
/** How long a demo that opens in a part has been in it, and how long somebody has had the floor. */
const INTO_PART_MS = 9 * MINUTE_MS;
const WITH_FLOOR_MS = 90_000;

interface Course {
  readonly minutes: PartMinutes;
  readonly nowMs: number;
  /** Who speaks in the part that it opens in, in order. Those before the middle have been heard. */
  readonly speakers: readonly string[];
}

/** The state of a meeting that has kept its times and has come to a stage. Turns are written on their own. */
export function stateAt(stage: Exclude<Stage, 'waiting'>, { minutes, nowMs, speakers }: Course): Partial<MeetingState> {
  if (stage === 'locked')
    return { ...through(PARTS, minutes, nowMs), phase: 'locked', phaseStartedAt: nowMs, lockedAt: nowMs, version: 1 };
  const before = PARTS.slice(0, PARTS.indexOf(stage));
  const heard = speakers.slice(0, Math.ceil(speakers.length / 2));
  return {
    ...through(before, minutes, nowMs - INTO_PART_MS),
    phase: stage,
    phaseStartedAt: nowMs - INTO_PART_MS,
    visited: [...before, stage],
    heard,
    floor: heard.at(-1) ?? null,
    floorSince: nowMs - WITH_FLOOR_MS,
  };
}

/** Who is still to speak. */
export const turnsAt = (stage: Exclude<Stage, 'waiting'>, speakers: readonly string[]): readonly string[] =>
  stage === 'locked' ? [] : speakers.slice(Math.ceil(speakers.length / 2));

/** Parts that took just the time they were given, the last of them over at `untilMs`. */
function through(parts: readonly Part[], minutes: PartMinutes, untilMs: number): Partial<MeetingState> {
  const spentMs = Object.fromEntries(parts.map((part) => [part, minutes[part] * MINUTE_MS]));
  const tookMs = Object.values(spentMs).reduce((sum, ms) => sum + ms, 0);
  return { startedAt: untilMs - tookMs, spentMs, visited: [...parts] };
}
