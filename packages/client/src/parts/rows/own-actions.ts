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
    const { seat, role } = session;
    // A relative who comes for an association promises something, as an agency does.
    if (rowKindOf(roster.get(seat)) === 'agency') {
      return html`<section aria-labelledby="own-actions">
        <h2 id="own-actions">${say('rows-heading')}</h2>
        <sip-own-rows .seat=${seat} kind="agency"></sip-own-rows>
      </section>`;
    }
    return html`<section aria-labelledby="own-actions">
      <h2 id="own-actions">${say(role === 'subject' ? 'own-heading-subject' : 'own-heading')}</h2>
      <p class="quiet">${say('own-hint')}</p>
      <sip-own-rows .seat=${seat} kind="own-action"></sip-own-rows>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-own-actions': SipOwnActions;
  }
}
