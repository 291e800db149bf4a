import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import './own-rows.ts';
import { Light } from '../frame/light.ts';
import { rowKindOf } from './row-place.ts';

/** What somebody in the family does themselves, in their own words. */
@customElement('sip-own-actions')
export class SipOwnActions extends Light {
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { session, roster } = this.#in.meeting;
    const kind = rowKindOf(roster.get(session.seat));
    return html`${kind === 'agency' ? nothing : html`<p class="quiet">${say('own-hint')}</p>`}
      <sip-own-rows .seat=${session.seat} .kind=${kind}></sip-own-rows>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-own-actions': SipOwnActions;
  }
}
