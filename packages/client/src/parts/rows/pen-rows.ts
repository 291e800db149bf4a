import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import './own-rows.ts';
import { Light } from '../frame/light.ts';
import { rowKindOf } from './row-place.ts';

/** What this seat writes for others, each in a part of its own. */
@customElement('sip-pen-rows')
export class SipPenRows extends Light {
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const owners = meeting.actor.pens.map((seat) => ({ seat, row: meeting.roster.get(seat) }));
    return html`${owners.map(
      ({ seat, row }) => html`<section class="for" aria-label=${say('row-for', { name: firstName(row?.name ?? '') })}>
        <h2>${say('row-for', { name: firstName(row?.name ?? '') })}</h2>
        <sip-own-rows .seat=${seat} .kind=${rowKindOf(row)}></sip-own-rows>
      </section>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-pen-rows': SipPenRows;
  }
}
