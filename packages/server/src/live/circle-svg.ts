import {
  arc,
  type Circle,
  calmMinutes,
  circleAt,
  isPart,
  PARTS,
  type Phase,
  pointAt,
  RING,
  type Segment,
  totalMinutes,
} from '@samsyn/model';
import type { Words } from '@samsyn/words';
import { icon, type Scene } from './bits.ts';
import { type Html, html } from './html.ts';
import { clock } from './swedish-time.ts';

/** Room around the ring: none but the minute marks, or enough for the names of the parts. */
const BOXES = {
  bare: { x: -113, y: -113, width: 226, height: 226 },
  labels: { x: -124, y: -120, width: 248, height: 238 },
} as const;

const LABEL_AT = { usual: 118, grown: 124 } as const;
/** How far out a part grows that takes more time than it had. */
const GROWN = { from: 102, to: 109 } as const;
const ICON_SCALE = 0.71;
/** Degrees by which the line under "now" keeps clear of its segment's ends. */
const INNER_INSET = 3.2;

/**
 * The mötescirkel, as markup: agenda, clock and place in one. The list of parts stands beside it for those who do not
 * see it, and says the same.
 */
export function circle(scene: Scene, box: keyof typeof BOXES): Html {
  const { meeting } = scene.projection;
  const drawn = circleAt(meeting, scene.nowMs);
  const { x, y, width, height } = BOXES[box];
  const isPaused = meeting.pausedAt !== null;
  return html`<div class="circle circle--${box}"${isPaused && html` data-paused`}>
<svg viewBox="${x} ${y} ${width} ${height}" role="img" aria-label="${inWords(scene, drawn)}">${ticks(totalMinutes(meeting.minutes))}${drawn.segments.map(
    (segment) => drawSegment(scene, drawn, segment, box === 'labels'),
  )}<circle class="plate" r="${RING.plate}"/>${isPaused ? pauseMark(drawn) : hand(drawn)}</svg>
${plate(scene, drawn, box === 'labels')}</div>
${partsList(scene, drawn)}`;
}

/** Marks every five minutes, longer each quarter. */
function ticks(total: number): Html[] {
  return Array.from({ length: Math.ceil(total / 5) }, (_, index) => {
    const degrees = (360 * index * 5) / total;
    const from = pointAt(degrees, 104.5);
    const to = pointAt(degrees, index % 3 === 0 ? 110 : 107.5);
    return html`<line class="tick" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}"/>`;
  });
}

const STATE_CLASS = { past: 'is-past', now: 'is-now', coming: 'is-next' } as const;

function drawSegment({ projection, words }: Scene, drawn: Circle, segment: Segment, hasLabel: boolean): Html {
  const { part, state, outline, spent, icon: at } = segment;
  const total = totalMinutes(projection.meeting.minutes);
  const isOver = state === 'now' && drawn.isOver;
  const from = segment.fromMinute / total;
  const to = segment.toMinute / total;
  const inset = INNER_INSET / 360;
  const label = hasLabel ? pointAt((Math.atan2(at.x, -at.y) * 180) / Math.PI, isOver ? LABEL_AT.grown : LABEL_AT.usual) : null;
  return html`<g class="ph-${part} ${STATE_CLASS[state]}">${isOver && html`<path class="over" d="${grown(from, to)}"/>`}${
    state === 'past' ? html`<path class="past" d="${outline}"/>` : html`<path class="arc" d="${outline}"/>`
  }${state === 'now' && spent !== null && html`<path class="past" d="${isOver ? outline : spent}"/>`}<path class="edge" d="${outline}"/>${
    state === 'now' && to - from > 2 * inset && html`<path class="inner" d="${arc(from + inset, to - inset, RING.nowLine)}"/>`
  }<g class="glyph${standsOnSpent(drawn, segment, total) ? ' on-past' : ''}" transform="translate(${round(at.x - 12 * ICON_SCALE)} ${round(
    at.y - 12 * ICON_SCALE,
  )}) scale(${ICON_SCALE})"><use href="/icons.svg#${part}" width="24" height="24"/></g>${
    label && html`<text x="${label.x}" y="${label.y}" text-anchor="${anchor(label.x)}">${words.say(`phase-${part}`)}</text>`
  }</g>`;
}

/** A part that has taken more time than it had: it grows outwards, pale. Nothing turns red. */
function grown(from: number, to: number): string {
  const [start, end] = [360 * from + 3, 360 * to - 3];
  const { from: inner, to: outer } = GROWN;
  const points = [pointAt(start, inner), pointAt(end, inner), pointAt(end, outer), pointAt(start, outer)] as const;
  const long = end - start > 180 ? 1 : 0;
  const [a, b, c, d] = points;
  return `M${a.x} ${a.y}A${inner} ${inner} 0 ${long} 1 ${b.x} ${b.y}L${c.x} ${c.y}A${outer} ${outer} 0 ${long} 0 ${d.x} ${d.y}Z`;
}

/** Whether a segment's icon lies on the strong colour. */
function standsOnSpent(drawn: Circle, { state, fromMinute, toMinute }: Segment, total: number): boolean {
  if (state !== 'now') return state === 'past';
  if (drawn.handDegrees === null) return drawn.isOver;
  return (drawn.handDegrees / 360) * total - fromMinute > (toMinute - fromMinute) / 2;
}

function hand({ handDegrees }: Circle): Html | null {
  if (handDegrees === null) return null;
  const [a, b, c, d] = [68, 104, 62, 106].map((radius) => pointAt(handDegrees, radius));
  if (!a || !b || !c || !d) return null;
  return html`<line class="hand-halo" x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}"/><line class="hand" x1="${c.x}" y1="${c.y}" x2="${d.x}" y2="${d.y}"/><circle class="knob" cx="${d.x}" cy="${d.y}" r="5.5"/>`;
}

function pauseMark(drawn: Circle): Html {
  const at = drawn.handDegrees === null ? { x: 0, y: -86 } : pointAt(drawn.handDegrees, 86);
  return html`<g class="pausemark" transform="translate(${at.x} ${at.y})"><circle r="11"/><path d="M-2.8 -4.2v8.4M2.8 -4.2v8.4"/></g>`;
}

/** What stands in the middle. The headline of the family's page has the part's name, so there the time comes first. */
function plate({ projection, words, nowMs }: Scene, drawn: Circle, hasName: boolean): Html {
  const { meeting } = projection;
  const [sign, name, below] = plateWords(words, projection.meeting, drawn, hasName, nowMs);
  const size = name.length > 11 ? ' circle__name--long' : name.length > 9 ? ' circle__name--mid' : '';
  return html`<div class="circle__centre ${isPart(meeting.phase) ? `ph-${meeting.phase}` : 'ph-none'}" aria-hidden="true">${icon(
    sign,
  )}<span class="circle__name${size}">${name}</span>${below !== '' && html`<span class="circle__left">${below}</span>`}</div>`;
}

function plateWords(
  words: Words,
  meeting: Scene['projection']['meeting'],
  drawn: Circle,
  hasName: boolean,
  nowMs: number,
): [icon: string, name: string, below: string] {
  const { phase } = meeting;
  if (phase === 'waiting') {
    const startsMs = Date.parse(meeting.startsAt);
    const time = Number.isNaN(startsMs) ? words.say('live-plate-waiting') : clock(words.language, startsMs);
    return ['clock', time, words.say('live-plate-minutes', { minutes: meeting.plannedMinutes })];
  }
  if (meeting.pausedAt !== null) {
    // A pause that has gone on longer than was said has no time to promise.
    const until = meeting.pauseUntil !== null && meeting.pauseUntil > nowMs ? meeting.pauseUntil : null;
    return [
      'pause',
      words.say('live-plate-pause'),
      until === null ? '' : words.say('live-plate-until', { time: clock(words.language, until) }),
    ];
  }
  if (!isPart(phase)) return [phase === 'locked' ? 'lock' : 'check', words.say(`live-plate-${phase}`), ''];
  const minutes = calmMinutes(drawn.partLeftMinutes);
  const kind = minutes < 0 ? 'over' : minutes === 0 ? 'soon' : 'about';
  if (hasName) {
    const below = kind === 'about' ? words.say('live-plate-left-about', { minutes }) : words.say(`live-plate-${kind}-small`);
    return [phase, words.say(`phase-${phase}`), below];
  }
  if (kind !== 'about') return [phase, words.say(`live-plate-${kind}`), ''];
  return [phase, words.say('live-plate-about', { minutes }), words.say('live-plate-left')];
}

/** The circle as one sentence: "Behov, del 3 av 5, ca 20 minuter kvar. Av hela mötet är ca 35 minuter kvar." */
function inWords({ projection, words }: Scene, drawn: Circle): string {
  const { phase, pausedAt } = projection.meeting;
  if (!isPart(phase)) return words.say(phase === 'waiting' ? 'live-circle-waiting' : 'live-circle-over');
  const part = words.say(`phase-${phase}`);
  const number = PARTS.indexOf(phase) + 1;
  if (pausedAt !== null) return words.say('live-circle-paused', { part, number });
  const meetingLeft = calmMinutes(drawn.meetingLeftMinutes);
  const meeting =
    meetingLeft > 0 ? words.say('live-circle-meeting-left', { minutes: meetingLeft }) : words.say('live-circle-meeting-soon');
  return words.say('live-circle-part', { part, number, left: leftInWords(words, drawn.partLeftMinutes), meeting });
}

/** "ca 20 minuter kvar" */
function leftInWords(words: Words, leftMinutes: number): string {
  const minutes = calmMinutes(leftMinutes);
  if (minutes > 0) return words.say('live-left-about', { minutes });
  return words.say(minutes === 0 ? 'live-left-soon' : 'live-left-over');
}

function partsList({ projection, words }: Scene, drawn: Circle): Html {
  const { minutes } = projection.meeting;
  return html`<ol class="sr" aria-label="${words.say('live-parts')}">${drawn.segments.map(
    ({ part, state }) =>
      html`<li${state === 'now' && html` aria-current="step"`}>${words.say(`phase-${part}`)}, ${words.say('live-part-minutes', {
        minutes: minutes[part],
      })}${state !== 'coming' && html`, ${words.say(state === 'now' ? 'live-part-now' : 'live-part-past')}`}</li>`,
  )}</ol>`;
}

/** The ring with numerals, for paper. */
export function numberedRing(scene: Scene): Html {
  const { segments } = circleAt({ ...scene.projection.meeting, phase: 'waiting' }, scene.nowMs);
  return html`<svg class="numring" viewBox="-103 -103 206 206" role="img" aria-label="${scene.words.say('print-circle')}">${segments.map(
    ({ outline, icon: at }, index) =>
      html`<path d="${outline}"/><text x="${at.x}" y="${at.y}" text-anchor="middle" dominant-baseline="central">${index + 1}</text>`,
  )}</svg>`;
}

const anchor = (x: number): string => (x > 12 ? 'start' : x < -12 ? 'end' : 'middle');
const round = (value: number): number => Math.round(value * 100) / 100;

/** The name of a phase, as the catalogue says it. */
export const phaseName = (words: Words, phase: Phase): string => words.say(`phase-${phase}`);
