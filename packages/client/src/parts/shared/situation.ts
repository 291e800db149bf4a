import { situationOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { Light } from '../frame/light.ts';
import { ownerName } from '../rows/row-place.ts';

/** How each of them sees the situation, what works first. Written by each on their own screen; to read here. */
@customElement('sip-situation')
export class SipSituation extends Light {
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const situation = situationOf(this.#in.meeting.plan);
    if (situation.length === 0) return html`<p class="quiet">${say('shared-situation-none')}</p>`;
    return html`<ul class="list">${situation.map(
      ({ by, worksWell, worksLessWell, text }) => html`<li class="said"><p><b>${ownerName(by)}</b>${
        ownerName(by) === by.name ? nothing : html` <span class="quiet">${by.name}</span>`
      }</p>
        <dl class="said__words" lang="sv">
          ${worksWell ? html`<dt>${say('shared-works-well')}</dt><dd>${worksWell}</dd>` : nothing}
          ${worksLessWell ? html`<dt>${say('shared-works-less-well')}</dt><dd>${worksLessWell}</dd>` : nothing}
          ${text ? html`<dt>${say('shared-situation-now')}</dt><dd>${text}</dd>` : nothing}
        </dl></li>`,
    )}</ul>`;
  }
}
