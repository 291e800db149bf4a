import { fieldsOf, numberOf, type Person, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../meeting/meeting.ts';
import { partLeader } from '../parts/circle/part-leader.ts';
import { disc } from '../parts/frame/disc.ts';
import { icon } from '../parts/frame/icon.ts';
import { shortAgency } from '../parts/rows/row-place.ts';
import { clockTime, firstName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { wallTimeOn } from '../words/swedish-time.ts';

/** "Peter från skolan", as one says it to somebody who does not know everyone's titles. */
const called = ({ name, role, agency }: Person): string =>
  role === 'agency' && agency ? say('family-from', { name: firstName(name), agency: shortAgency(agency) }) : firstName(name);

/** Who has the floor and who comes then. The disc of the one who speaks is the only filled one. */
export function speaks(meeting: Meeting): TemplateResult {
  const { projection, session } = meeting;
  const { floor, next } = projection;
  const isYou = floor?.id === session.seat;
  const then = next[0];
  const person = floor && !isYou ? called(floor) : '';
  return html`<div class="speaks ${isYou ? 'own-edge' : ''}" role="status">
    ${floor ? disc(floor, { speaks: true }) : nothing}
    <p>${floor ? say(isYou ? 'family-speaks-you' : 'family-speaks', { person }) : say('family-speaks-nobody')}
      ${then ? html`<small>${then.id === session.seat ? say('family-then-you') : say('family-then', { person: called(then) })}</small>` : nothing}</p>
    ${partLeader(meeting)}
  </div>`;
}

/** When this person goes, if they do not stay: what they have said themselves, else what was prepared with the child. */
export function leavesAt({ plan, session, state }: Meeting): number | undefined {
  const said = wallTimeOn(state.startsAt, textOf(fieldsOf(plan, `voice/${session.seat}`), 'staysUntil'));
  if (said !== undefined || session.role !== 'subject') return said;
  const minutes = numberOf(fieldsOf(plan, 'subject'), 'toMinute');
  if (minutes === null || minutes >= state.plannedMinutes) return undefined;
  return (state.startedAt ?? Date.parse(state.startsAt)) + minutes * 60_000;
}

/** The child's own time, beside the circle that shows it. */
export function leaving(meeting: Meeting): TemplateResult | typeof nothing {
  const at = leavesAt(meeting);
  if (at === undefined || Number.isNaN(at)) return nothing;
  const minutes = Math.ceil((at - meeting.clock.now()) / 60_000);
  const left =
    minutes <= 0
      ? say('family-leaves-now')
      : minutes > 60
        ? say('family-leaves-soon')
        : say('family-leaves-in', { minutes: calm(minutes) });
  return html`<div class="leaves own-edge">${icon('door')}<p>${say('family-leaves', { time: clockTime(at) })}<small>${left}</small></p></div>`;
}

/** Fives, for a child who should not watch a clock run. */
const calm = (minutes: number): number =>
  minutes > 10 ? Math.round(minutes / 5) * 5 : minutes > 5 ? 10 : minutes > 2 ? 5 : minutes;
