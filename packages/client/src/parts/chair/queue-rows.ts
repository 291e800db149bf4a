import { floorElapsedMs, isPart } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { disc } from '../frame/disc.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { ownerName } from '../rows/row-place.ts';
import type { Lead } from './lead.ts';
import { moveSeat, queueOf, skipSeat, speakers } from './queue.ts';

/** The speaking order: the floor in one click, moved by buttons or Alt with an arrow, passed over. */
@customElement('sip-chair-queue')
export class SipChairQueue extends Light {
  @property({ attribute: false }) lead: Lead | undefined;

  readonly #in = new InMeeting(this, { ticking: true });
  /** Who was moved by keyboard, until the list shows it. */
  #moved: { readonly seat: string; readonly to: number } | undefined;

  protected override render() {
    const { lead } = this;
    if (!this.#in.hasMeeting || !lead) return nothing;
    const { meeting } = this.#in;
    const { state, roster } = meeting;
    const seats = queueOf(state, roster);
    const isOpen = lead.mayAct;
    const floor = state.floor === null ? undefined : roster.get(state.floor);
    return html`${floor ? html`<p class="eyebrow">${say('chair-has-floor', { name: floor.name, time: waitedFloor(meeting) })}</p>` : nothing}
    <ol class="queue" @keydown=${(event: KeyboardEvent) => this.#moveByKey(event, seats, lead)}>${repeat(
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
    }`;
  }

  /** At the end of the list the button that had the focus can go no further. */
  protected override updated(): void {
    if (this.#moved === undefined) return;
    const row = this.querySelector(`[data-seat="${this.#moved.seat}"]`);
    if (row !== row?.parentElement?.children[this.#moved.to]) return;
    this.#moved = undefined;
    row?.querySelector<HTMLElement>('button:not([disabled])')?.focus();
  }

  /** Alt with an arrow moves the seat whose row has the focus, and the focus goes with it. */
  #moveByKey(event: KeyboardEvent, seats: readonly string[], lead: Lead): void {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const seat = (event.target as HTMLElement).closest<HTMLElement>('[data-seat]')?.dataset['seat'];
    if (!event.altKey || step === 0 || seat === undefined || !lead.mayAct) return;
    event.preventDefault();
    const moved = moveSeat(seats, seat, step);
    const to = moved.indexOf(seat);
    void lead.setTurns(moved).then((isDone) => {
      if (!isDone) return;
      this.#moved = { seat, to };
      this.requestUpdate();
      announce(say('chair-moved-to', { place: to + 1 }), 'answer');
    });
  }
}

const waitedFloor = (meeting: Meeting): string =>
  say('minutes-short', { minutes: Math.floor(floorElapsedMs(meeting.state, meeting.clock.now()) / 60_000) });

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
