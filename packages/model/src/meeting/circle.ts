import { partElapsedMs } from './elapsed.ts';
import type { MeetingState } from './meeting.ts';
import { isPart, PARTS, type Part } from './phases.ts';

/**
 * The mötescirkel as geometry: a clock of the booked time, twelve o'clock at the top, clockwise. Angle always means
 * time, never seats. Pure: the client draws it with Lit, the server as text in the family's page and on paper.
 */

/** Unit: the ring's outer radius is 100. */
export const RING = { outer: 100, inner: 72, gap: 5, corner: 5, plate: 57, nowLine: 65.5, ownTime: 114 } as const;

export type SegmentState = 'past' | 'now' | 'coming';

export interface Segment {
  readonly part: Part;
  readonly state: SegmentState;
  /** The whole segment. */
  readonly outline: string;
  /** The part of it that has been used, when it is `now`. */
  readonly spent: string | null;
  /** Where an icon stands: in the wider half of what is left or spent. */
  readonly icon: Point;
  readonly fromMinute: number;
  readonly toMinute: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Circle {
  readonly segments: readonly Segment[];
  /** Degrees of the hand, or null while the meeting has not begun, is over, or runs over its time. */
  readonly handDegrees: number | null;
  /** Whether the present part has used up its minutes. Nothing blinks and nothing turns red: the hand only goes away. */
  readonly isOver: boolean;
  /** Minutes left of the present part and of the meeting; may be negative. */
  readonly partLeftMinutes: number;
  readonly meetingLeftMinutes: number;
}

/**
 * The circle at a moment.
 *
 * @param nowMs server time
 */
export function circleAt(meeting: MeetingState, nowMs: number): Circle {
  const total = PARTS.reduce((sum, part) => sum + meeting.minutes[part], 0);
  const current = isPart(meeting.phase) ? PARTS.indexOf(meeting.phase) : meeting.phase === 'waiting' ? -1 : PARTS.length;
  const elapsed = partElapsedMs(meeting, nowMs) / 60_000;
  let from = 0;
  let hand: number | null = null;
  let isOver = false;
  let partLeft = 0;
  const segments = PARTS.map((part, index): Segment => {
    const to = from + meeting.minutes[part];
    const state: SegmentState = index < current ? 'past' : index === current ? 'now' : 'coming';
    const spentTo = from + Math.min(elapsed, meeting.minutes[part]);
    if (state === 'now') {
      partLeft = meeting.minutes[part] - elapsed;
      isOver = partLeft <= 0;
      hand = isOver ? null : (360 * spentTo) / total;
    }
    const isWide = spentTo - from > (to - from) / 2;
    const iconAt = state !== 'now' ? (from + to) / 2 : isWide ? (from + spentTo) / 2 : (spentTo + to) / 2;
    const segment: Segment = {
      part,
      state,
      outline: ringSegment(from / total, to / total),
      spent: state === 'now' && spentTo - from > total * 0.012 ? ringSegment(from / total, spentTo / total, true) : null,
      icon: pointAt((360 * iconAt) / total, (RING.outer + RING.inner) / 2),
      fromMinute: from,
      toMinute: to,
    };
    from = to;
    return segment;
  });
  const coming = PARTS.slice(current + 1).reduce((sum, part) => sum + meeting.minutes[part], 0);
  return { segments, handDegrees: hand, isOver, partLeftMinutes: partLeft, meetingLeftMinutes: Math.max(partLeft, 0) + coming };
}

/** A point at an angle clockwise from twelve. */
export function pointAt(degrees: number, radius: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/** An arc along the ring, for own time and the line under "now". Fractions of the whole, 0–1. */
export function arc(from: number, to: number, radius: number): string {
  const start = pointAt(360 * from, radius);
  const end = pointAt(360 * to, radius);
  const isLong = to - from > 0.5 ? 1 : 0;
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${isLong} 1 ${end.x} ${end.y}`;
}

/**
 * A segment with parallel gaps to its neighbours and rounded corners. Fractions of the whole, 0–1.
 *
 * @param isOpen leaves the far end straight and without gap: there the hand stands
 */
function ringSegment(from: number, to: number, isOpen = false): string {
  const { outer: R, inner: r, gap, corner } = RING;
  const h = gap / 2;
  const tau = 2 * Math.PI;
  const start = from * tau;
  const end = to * tau;
  const c = Math.min(corner, Math.max(0.5, ((end - start) * r - gap) / 2.4));
  const outerTurn = Math.asin((c + h) / (R - c));
  const innerTurn = Math.asin((c + h) / (r + c));
  const outerSide = Math.sqrt((R - c) ** 2 - (c + h) ** 2);
  const innerSide = Math.sqrt((r + c) ** 2 - (c + h) ** 2);
  // Along a side: `distance` from the centre on the boundary's ray, moved sideways by h.
  const onSide = (angle: number, distance: number, sideways: number): string =>
    xy(distance * Math.sin(angle) + sideways * Math.cos(angle), -distance * Math.cos(angle) + sideways * Math.sin(angle));
  const onArc = (angle: number, radius: number): string => xy(radius * Math.sin(angle), -radius * Math.cos(angle));
  const long = (sweep: number): number => (sweep > Math.PI ? 1 : 0);
  if (isOpen) {
    return [
      `M${onSide(start, innerSide, h)}L${onSide(start, outerSide, h)}`,
      `A${c} ${c} 0 0 1 ${onArc(start + outerTurn, R)}`,
      `A${R} ${R} 0 ${long(end - start - outerTurn)} 1 ${onArc(end, R)}L${onArc(end, r)}`,
      `A${r} ${r} 0 ${long(end - start - innerTurn)} 0 ${onArc(start + innerTurn, r)}`,
      `A${c} ${c} 0 0 1 ${onSide(start, innerSide, h)}Z`,
    ].join('');
  }
  return [
    `M${onSide(start, innerSide, h)}L${onSide(start, outerSide, h)}`,
    `A${c} ${c} 0 0 1 ${onArc(start + outerTurn, R)}`,
    `A${R} ${R} 0 ${long(end - start - 2 * outerTurn)} 1 ${onArc(end - outerTurn, R)}`,
    `A${c} ${c} 0 0 1 ${onSide(end, outerSide, -h)}L${onSide(end, innerSide, -h)}`,
    `A${c} ${c} 0 0 1 ${onArc(end - innerTurn, r)}`,
    `A${r} ${r} 0 ${long(end - start - 2 * innerTurn)} 0 ${onArc(start + innerTurn, r)}`,
    `A${c} ${c} 0 0 1 ${onSide(start, innerSide, h)}Z`,
  ].join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
const xy = (x: number, y: number): string => `${round(x)} ${round(y)}`;

/**
 * Minutes as people say them: exact for the chair, rounded for the room ("ca 20 min", "snart klart").
 *
 * @returns a whole number of minutes to say, 0 for "soon done", negative for "a little more time"
 */
export function calmMinutes(minutes: number): number {
  if (minutes < 0) return -1;
  if (minutes > 10) return Math.round(minutes / 5) * 5;
  if (minutes > 3.5) return 5;
  return minutes > 1 ? 2 : 0;
}
