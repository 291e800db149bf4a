import { arc, type Circle, type MeetingState, type Part, pointAt, RING, type Segment, totalMinutes } from '@samsyn/model';
import { nothing, svg, type TemplateResult } from 'lit';
import { phaseName } from '../../words/names.ts';
import { iconShape } from '../frame/icon.ts';

/** `hero` has names around it where there is room, `side` only drawings, `chip` only the ring. */
export type CircleSize = 'hero' | 'side' | 'chip';

export interface CircleDrawing {
  readonly circle: Circle;
  readonly minutes: MeetingState['minutes'];
  readonly size: CircleSize;
  readonly isPaused: boolean;
  /** How long this person stays, in minutes from the start; an amber arc outside the ring. */
  readonly ownMinutes: number | null;
  /** What a screen reader says of it. */
  readonly label: string;
}

const GLYPH = 17;
const HAND = { from: 62, to: 106, halo: 64, haloTo: 104, knob: 5.5 } as const;

/** The circle as a drawing: a clock of the booked time. Never mirrored: an angle is a time. */
export function drawCircle(drawing: CircleDrawing): TemplateResult {
  const { circle, size, ownMinutes, label } = drawing;
  const half = size === 'chip' ? 106 : size === 'hero' || ownMinutes !== null ? 124 : 113;
  const total = totalMinutes(drawing.minutes);
  return svg`<svg viewBox="${-half} ${-half} ${2 * half} ${2 * half}" role="img" aria-label=${label}>
    ${size === 'chip' ? nothing : ticks(total)}
    ${circle.segments.map((segment) => drawSegment(segment, drawing, total))}
    ${size === 'chip' ? nothing : svg`<circle class="plate" r=${RING.plate}></circle>`}
    ${circle.handDegrees === null ? nothing : hand(circle.handDegrees)}
    ${ownMinutes === null ? nothing : ownTime(Math.min(1, ownMinutes / total))}
  </svg>`;
}

/** One mark for each five minutes, longer each quarter of an hour. */
function ticks(total: number): TemplateResult[] {
  return Array.from({ length: Math.ceil(total / 5) }, (_, index) => {
    const from = pointAt((360 * index * 5) / total, 104.5);
    const to = pointAt((360 * index * 5) / total, index % 3 === 0 ? 110 : 107.5);
    return svg`<line class="tick" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
  });
}

function drawSegment(segment: Segment, { circle, size, ownMinutes }: CircleDrawing, total: number): TemplateResult {
  const { part, state, outline, spent, fromMinute, toMinute } = segment;
  const isOver = state === 'now' && circle.isOver;
  const isLarge = size !== 'chip';
  return svg`<g class="ph-${part} is-${state}">
    <path class=${state === 'past' || isOver ? 'past' : 'arc'} d=${outline}></path>
    ${spent === null || isOver ? nothing : svg`<path class="past" d=${spent}></path>`}
    ${isOver ? svg`<path class="over" d=${overrun(fromMinute / total, toMinute / total, -circle.partLeftMinutes)}></path>` : nothing}
    <path class="edge" d=${outline}></path>
    ${state === 'now' && isLarge ? svg`<path class="inner" d=${nowLine(fromMinute / total, toMinute / total)}></path>` : nothing}
    ${isLarge ? glyph(segment, circle) : nothing}
    ${size === 'hero' ? segmentName(part, (fromMinute + toMinute) / 2 / total, ownMinutes === null ? 120 : 131) : nothing}
  </g>`;
}

function glyph({ part, state, icon }: Segment, circle: Circle): TemplateResult {
  const angle = (Math.atan2(icon.x, -icon.y) * 180) / Math.PI;
  const isSpent = state === 'now' && (circle.handDegrees === null || (angle + 360) % 360 < circle.handDegrees);
  const corner = `translate(${icon.x - GLYPH / 2} ${icon.y - GLYPH / 2}) scale(${GLYPH / 24})`;
  return svg`<g class="glyph ${state === 'past' || isSpent ? 'on-past' : ''}" transform=${corner}>${iconShape(part, 24)}</g>`;
}

/** A part's name outside the ring, on the side of its own middle. */
function segmentName(part: Part, middle: number, radius: number): TemplateResult {
  const { x, y } = pointAt(360 * middle, radius);
  const anchor = Math.abs(x) < 26 ? 'middle' : x > 0 ? 'start' : 'end';
  return svg`<text x=${x} y=${y} text-anchor=${anchor}>${phaseName(part)}</text>`;
}

const nowLine = (from: number, to: number): string => {
  const inset = Math.min(0.012, (to - from) / 4);
  return arc(from + inset, to - inset, RING.nowLine);
};

/** What has been used beyond the booked minutes grows outwards from the part. */
function overrun(from: number, to: number, overMinutes: number): string {
  const inner = RING.outer + 3;
  const outer = inner + 4 + Math.min(5, overMinutes / 2);
  const inset = Math.min(0.008, (to - from) / 6);
  const [start, end] = [from + inset, to - inset];
  const isLong = end - start > 0.5 ? 1 : 0;
  const turn = (fraction: number, radius: number): string => {
    const { x, y } = pointAt(360 * fraction, radius);
    return `${x} ${y}`;
  };
  return `M${turn(start, outer)}A${outer} ${outer} 0 ${isLong} 1 ${turn(end, outer)}L${turn(end, inner)}A${inner} ${inner} 0 ${isLong} 0 ${turn(start, inner)}Z`;
}

function hand(degrees: number): TemplateResult {
  const [from, to] = [pointAt(degrees, HAND.from), pointAt(degrees, HAND.to)];
  const [halo, haloTo] = [pointAt(degrees, HAND.halo), pointAt(degrees, HAND.haloTo)];
  return svg`<line class="hand-halo" x1=${halo.x} y1=${halo.y} x2=${haloTo.x} y2=${haloTo.y}></line>
    <line class="hand" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>
    <circle class="knob" cx=${to.x} cy=${to.y} r=${HAND.knob}></circle>`;
}

function ownTime(until: number): TemplateResult {
  const end = pointAt(360 * until, RING.ownTime);
  return svg`<path class="mine" d=${arc(0.0055, Math.min(until, 0.999), RING.ownTime)}></path>
    <circle class="mine-end" cx=${end.x} cy=${end.y} r="6"></circle>`;
}
