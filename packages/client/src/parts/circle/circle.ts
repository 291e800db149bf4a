import { circleAt, fieldsOf, isPart, type MeetingState, numberOf, PARTS, type Phase, type PlanJson, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { phaseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { wallTimeOn } from '../../words/swedish-time.ts';
import { type IconName, icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { type CircleSize, drawCircle } from './circle-drawing.ts';
import { type Centre, centreOf, circleLabel } from './circle-words.ts';

/** The mötescirkel: agenda, clock and place in one. The hand moves once a minute, nothing blinks, nothing turns red. */
@customElement('sip-circle')
export class SipCircle extends Light {
  @property() size: CircleSize = 'side';
  /** Minutes as they are, for who keeps the time. */
  @property({ type: Boolean }) exact = false;
  readonly #in = new InMeeting(this, {
    ticking: true,
    shows: ({ state, clock, plan, session }) => [
      JSON.stringify(state),
      Math.floor(circleAt(state, clock.now()).partLeftMinutes),
      ownMinutes(plan, session.seat),
    ],
  });

  protected override render() {
    const { state, clock, plan, session } = this.#in.meeting;
    return circleTemplate({
      meeting: state,
      nowMs: clock.now(),
      size: this.size,
      isExact: this.exact,
      ownMinutes: ownMinutes(plan, session.seat),
    });
  }
}

export interface CircleOptions {
  readonly meeting: MeetingState;
  readonly nowMs: number;
  readonly size: CircleSize;
  readonly isExact?: boolean;
  readonly ownMinutes?: number | null;
  /** Says something else in the middle. */
  readonly centre?: Centre;
}

/** The circle with what stands in it and the list of its parts, for places without a meeting too. */
export function circleTemplate(options: CircleOptions) {
  const { meeting, nowMs, size, isExact = false, ownMinutes = null } = options;
  const circle = circleAt(meeting, nowMs);
  const isPaused = meeting.pausedAt !== null;
  const label = circleLabel(meeting, circle, isExact, ownMinutes);
  const centre = options.centre ?? centreOf(meeting, circle, isExact);
  const wide = size === 'hero' || ownMinutes !== null;
  return html`<div class="ring ring--${size}">
      <div class="circle circle--${size} ${wide ? 'circle--wide' : ''}" ?data-paused=${isPaused}>
        ${drawCircle({ circle, minutes: meeting.minutes, size, isPaused, ownMinutes, label })}
        ${size === 'chip' ? nothing : centreTemplate(centre, meeting)}
      </div>
    </div>
    ${size === 'chip' ? nothing : partsTemplate(meeting)}`;
}

function centreTemplate({ big, small, isNumber }: Centre, meeting: MeetingState) {
  const name = iconOf(meeting);
  const length = big.length > 11 ? 'circle__name--long' : big.length > 8 ? 'circle__name--mid' : '';
  return html`<div class="circle__centre ph-${meeting.phase}" aria-hidden="true">
    ${isNumber ? nothing : icon(name)}
    ${big === '' ? nothing : html`<span class=${isNumber ? `circle__big ${big.length > 3 ? 'circle__big--wide' : ''}` : `circle__name ${length}`}>${big}</span>`}
    ${small === '' ? nothing : html`<span class="circle__left">${small}</span>`}
  </div>`;
}

function iconOf({ phase, pausedAt }: MeetingState): IconName {
  if (pausedAt !== null) return 'pause';
  if (isPart(phase)) return phase;
  return phase === 'waiting' ? 'clock' : phase === 'locked' ? 'lock' : 'check-ring';
}

/** The parts with their minutes, for who hears the circle instead of seeing it. */
function partsTemplate({ minutes, phase }: MeetingState) {
  return html`<ol class="sr" aria-label=${say('circle-parts')}>
    ${PARTS.map(
      (part) => html`<li aria-current=${isNow(part, phase) ? 'step' : nothing}>
        ${phaseName(part)} ${say('minutes-short', { minutes: minutes[part] })}
      </li>`,
    )}
  </ol>`;
}

const isNow = (part: Phase, phase: Phase): boolean => part === phase;

/** How long a person stays, in minutes from the start: what they have said themselves, else what was prepared for the person the plan is about. */
function ownMinutes(plan: PlanJson, seat: string): number | null {
  const until = textOf(fieldsOf(plan, `voice/${seat}`), 'staysUntil');
  const roster = fieldsOf(fieldsOf(plan, 'roster'), seat);
  const meeting = fieldsOf(plan, 'meeting');
  if (until !== '') return minutesUntil(until, textOf(meeting, 'startsAt'));
  if (roster['role'] !== 'subject') return null;
  const minutes = numberOf(fieldsOf(plan, 'subject'), 'toMinute');
  const planned = numberOf(meeting, 'plannedMinutes') ?? 0;
  return minutes !== null && minutes > 0 && minutes < planned ? minutes : null;
}

/** "10:25" against a start at 10:00 is 25. */
function minutesUntil(time: string, startsAt: string): number | null {
  const until = wallTimeOn(startsAt, time);
  const stay = until === undefined ? 0 : (until - Date.parse(startsAt)) / 60_000;
  return stay > 0 ? stay : null;
}
