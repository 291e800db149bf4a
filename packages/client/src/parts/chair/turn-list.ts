import { floorElapsedMs, isPart } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { firstName, listed, presenceName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { handsOf, type RaisedHand } from '../floor/hands.ts';
import { disc } from '../frame/disc.ts';
import { icon } from '../frame/icon.ts';
import { announce } from '../heard/announcer.ts';
import { ownerName } from '../rows/row-place.ts';
import type { Lead } from './lead.ts';
import { moveSeat, queueOf, skipSeat, speakers } from './queue.ts';

/** Hands that are up, the longest wait first. Whoever has the floor is being heard and is not in it. */
export const handsUp = ({ plan, state }: Meeting): RaisedHand[] =>
  handsOf(plan).filter(({ person }) => person.id !== state.floor);

/** "2 min", or "nyss". */
export function waited(sinceMs: number, nowMs: number): string {
  const minutes = Math.floor((nowMs - sinceMs) / 60_000);
  return minutes < 1 ? say('just-now') : say('minutes-short', { minutes });
}

/** The speaking order and the hands: the floor in one click, moved by buttons or Alt with an arrow, passed over. */
export function turnList(meeting: Meeting, lead: Lead): TemplateResult {
  const { state, roster } = meeting;
  const seats = queueOf(state, roster);
  const hands = handsUp(meeting);
  const isOpen = lead.mayAct;
  const floor = state.floor === null ? undefined : roster.get(state.floor);
  return html`<section class="order" aria-labelledby="chair-turns">
    ${
      hands.length > 0
        ? html`<h3>${icon('hand')}${say('turns-hands')}</h3>
        <ol class="hands">${hands.map((hand) => handRow(hand, meeting, lead))}</ol>`
        : nothing
    }
    <details class="fold order__fold"><summary><h2 id="chair-turns">${say('chair-turns')}</h2>
      <span class="eyebrow order__names">${seats.length === 0 ? say('chair-order-empty') : listed(seats.map((seat) => firstName(roster.get(seat)?.name ?? '')))}</span>${icon('down')}</summary>
    ${floor ? html`<p class="eyebrow">${say('chair-has-floor', { name: floor.name, time: waitedFloor(meeting) })}</p>` : nothing}
    <ol class="queue" @keydown=${(event: KeyboardEvent) => moveByKey(event, seats, lead)}>${repeat(
      seats,
      (seat) => seat,
      (seat, index) => queueRow(seat, index, seats, meeting, lead),
    )}</ol>
    ${
      isOpen
        ? html`<div class="acts">
          <button type="button" class="btn btn--bare" @click=${() => lead.setTurns(speakers(roster))}>${icon('sync')}${say('chair-new-round')}</button>
          ${floor && isPart(state.phase) ? html`<button type="button" class="btn btn--bare" @click=${() => lead.giveFloor(null)}>${say('chair-take-floor')}</button>` : nothing}
        </div>
        <p class="hint">${say('chair-order-note')}</p>`
        : nothing
    }
    </details>
  </section>`;
}

const waitedFloor = (meeting: Meeting): string =>
  say('minutes-short', { minutes: Math.floor(floorElapsedMs(meeting.state, meeting.clock.now()) / 60_000) });

function handRow({ person, sinceMs }: RaisedHand, meeting: Meeting, lead: Lead): TemplateResult {
  return html`<li><div class="who">${disc(person)}<p><b>${person.name}</b><small>${presenceName(person.presence)}</small></p></div>
    <span class="num">${waited(sinceMs, meeting.clock.now())}</span>
    ${
      lead.mayAct && isPart(meeting.phase)
        ? html`<button type="button" class="btn" aria-label=${say('chair-give-floor-to', { name: person.name })} @click=${() => lead.giveFloor(person.id)}>${say('chair-give-floor')}</button>`
        : nothing
    }</li>`;
}

function queueRow(seat: string, index: number, seats: readonly string[], meeting: Meeting, lead: Lead): TemplateResult {
  const person = meeting.roster.get(seat);
  if (!person) return html``;
  const { name } = person;
  const hasSpoken = meeting.state.heard.includes(seat);
  const move = (step: -1 | 1): void => void lead.setTurns(moveSeat(seats, seat, step));
  return html`<li data-seat=${seat}>
    <span class="queue__place num" aria-hidden="true">${index + 1}</span>
    <div class="who">${disc(person)}<p><b>${name}</b>${ownerName(person) === name ? nothing : html`<small>${ownerName(person)}</small>`}${
      hasSpoken ? html`<small>${say('chair-has-spoken')}</small>` : nothing
    }</p></div>
    ${
      lead.mayAct
        ? html`<div class="queue__acts">
          <button type="button" class="btn btn--bare" ?disabled=${index === 0} aria-label=${say('chair-earlier', { name })} @click=${() => move(-1)}><span class="flip">${icon('down')}</span></button>
          <button type="button" class="btn btn--bare" ?disabled=${index === seats.length - 1} aria-label=${say('chair-later', { name })} @click=${() => move(1)}>${icon('down')}</button>
          <button type="button" class="btn btn--bare" aria-label=${say('chair-skip-name', { name })} @click=${() => lead.setTurns(skipSeat(seats, seat))}>${say('chair-skip')}</button>
          ${isPart(meeting.phase) ? html`<button type="button" class="btn" aria-label=${say('chair-give-floor-to', { name })} @click=${() => lead.giveFloor(seat)}>${say('chair-give-floor')}</button>` : nothing}
        </div>`
        : nothing
    }
  </li>`;
}

/** Alt with an arrow moves the seat whose row has the focus, and the focus goes with it. */
function moveByKey(event: KeyboardEvent, seats: readonly string[], lead: Lead): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  const seat = (event.target as HTMLElement).closest<HTMLElement>('[data-seat]')?.dataset['seat'];
  if (!event.altKey || step === 0 || seat === undefined || !lead.mayAct) return;
  event.preventDefault();
  const moved = moveSeat(seats, seat, step);
  const list = event.currentTarget as HTMLElement;
  void lead.setTurns(moved).then((isDone) => {
    if (!isDone) return;
    announce(say('chair-moved-to', { place: moved.indexOf(seat) + 1 }), 'answer');
    // At the end of the list the button that had the focus can go no further.
    list.querySelector<HTMLElement>(`[data-seat="${seat}"] button:not([disabled])`)?.focus();
  });
}
