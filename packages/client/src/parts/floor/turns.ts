import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { partLeader } from '../circle/part-leader.ts';
import { disc } from '../frame/disc.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { Asking } from './asking.ts';

/** How many of those who wait are named; the rest are a number. */
const NAMED = 4;

/** Who has the floor, who comes then, and whether it is your turn. */
@customElement('sip-turns')
export class SipTurns extends Light {
  @state() private hasSkipped = false;
  readonly #in = new InMeeting(this, {
    ticking: true,
    shows: (meeting) => [
      JSON.stringify([
        meeting.state.floor,
        meeting.state.turns,
        meeting.state.heard,
        meeting.state.partLeader,
        [...meeting.roster.keys()],
      ]),
    ],
  });

  readonly #asking = new Asking(this, this.#in);

  protected override render() {
    const { meeting } = this.#in;
    const isOwn = meeting.state.floor === meeting.session.seat;
    return html`<div class="turns">
      ${isOwn && meeting.session.role !== 'chair' ? this.#ownTurn() : nothing} ${partLeader(meeting)} ${this.#ribbon()}
      ${this.#ownPlace()}
    </div>`;
  }

  #ownTurn() {
    return html`<div class="banner banner--turn">
      ${icon('speak')}
      <p>${say('turns-own')}</p>
      ${
        this.hasSkipped
          ? html`<p class="quiet" role="status">${say('turns-skipped')}</p>`
          : html`<button class="btn" ?disabled=${this.#asking.isBusy} @click=${this.#skip}>${say('turns-skip')}</button>`
      }
      ${this.#asking.problem ? html`<p class="hint hint--err" role="alert">${this.#asking.problem}</p>` : nothing}
    </div>`;
  }

  #ribbon() {
    const { session, projection } = this.#in.meeting;
    const { floor, next } = projection;
    const called = (person: { id: string; name: string }): string =>
      person.id === session.seat ? say('turns-you') : firstName(person.name);
    const rest = next.length - NAMED;
    return html`<div class="ribbon" role="group" aria-label=${say('turns-region')}>
      <div>
        ${
          floor
            ? html`<span class="ribbon__word">${say('turns-now')}</span>${disc(floor, { speaks: true })}<b>${called(floor)}</b>`
            : html`<span class="ribbon__word">${say('turns-nobody')}</span>`
        }
      </div>
      ${
        next.length === 0
          ? nothing
          : html`<div>
              <span class="ribbon__word">${say('turns-next')}</span>
              <ol class="ribbon__next">
                ${next.slice(0, NAMED).map((person, index) => html`<li>${index === 0 ? html`<b>${called(person)}</b>` : called(person)}</li>`)}
                ${rest > 0 ? html`<li class="num">+${rest}</li>` : nothing}
              </ol>
            </div>`
      }
    </div>`;
  }

  /** Where in the order this seat is, when it waits. */
  #ownPlace() {
    const { projection, session } = this.#in.meeting;
    const place = projection.next.findIndex(({ id }) => id === session.seat) + 1;
    if (place === 0) return nothing;
    return html`<p class="quiet">${place === 1 ? say('turns-own-next') : say('turns-own-place', { place })}</p>`;
  }

  readonly #skip = async (): Promise<void> => {
    this.hasSkipped = await this.#asking.ask({ do: 'signal', kind: 'skip' });
  };

  protected override willUpdate(): void {
    if (!this.#in.hasMeeting || this.#in.meeting.state.floor === this.#in.meeting.session.seat) return;
    this.hasSkipped = false;
    this.#asking.problem = '';
  }
}
