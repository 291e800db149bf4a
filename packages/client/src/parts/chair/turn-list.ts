import { isPart } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { firstName, listed, presenceName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { handsOf, type RaisedHand } from '../floor/hands.ts';
import { disc } from '../frame/disc.ts';
import { icon } from '../frame/icon.ts';
import { isHere, want } from '../frame/later.ts';
import type { Lead } from './lead.ts';
import { queueOf } from './queue.ts';

const wantQueue = (): void => void want('queue');

/** Hands that are up, the longest wait first. Whoever has the floor is being heard and is not in it. */
export const handsUp = ({ plan, state }: Meeting): RaisedHand[] =>
  handsOf(plan).filter(({ person }) => person.id !== state.floor);

/** "2 min", or "nyss". */
export function waited(sinceMs: number, nowMs: number): string {
  const minutes = Math.floor((nowMs - sinceMs) / 60_000);
  return minutes < 1 ? say('just-now') : say('minutes-short', { minutes });
}

/** The hands, and the speaking order in a line; to change it, it is unfolded. */
export function turnList(meeting: Meeting, lead: Lead): TemplateResult {
  const { state, roster } = meeting;
  const seats = queueOf(state, roster);
  const hands = handsUp(meeting);
  return html`<section class="order" aria-labelledby="chair-turns">
    ${
      hands.length > 0
        ? html`<h3>${icon('hand')}${say('turns-hands')}</h3>
        <ol class="hands">${hands.map((hand) => handRow(hand, meeting, lead))}</ol>`
        : nothing
    }
    <details class="fold order__fold" @pointerenter=${wantQueue} @focusin=${wantQueue} @toggle=${wantQueue}><summary><h2 id="chair-turns">${say('chair-turns')}</h2>
      <span class="eyebrow order__names">${seats.length === 0 ? say('chair-order-empty') : listed(seats.map((seat) => firstName(roster.get(seat)?.name ?? '')))}</span>${icon('down')}</summary>
    ${isHere('queue') ? html`<sip-chair-queue .lead=${lead}></sip-chair-queue>` : nothing}
    </details>
  </section>`;
}

function handRow({ person, sinceMs }: RaisedHand, meeting: Meeting, lead: Lead): TemplateResult {
  return html`<li><div class="who">${disc(person)}<p><b>${person.name}</b><small>${presenceName(person.presence)}</small></p></div>
    <span class="num">${waited(sinceMs, meeting.clock.now())}</span>
    ${
      lead.mayAct && isPart(meeting.phase)
        ? html`<button type="button" class="btn" aria-label=${say('chair-give-floor-to', { name: person.name })} @click=${() => lead.giveFloor(person.id)}>${say('chair-give-floor')}</button>`
        : nothing
    }</li>`;
}
