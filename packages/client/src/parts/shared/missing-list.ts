import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { Light } from '../frame/light.ts';
import { type MissingItem, missingItems } from './missing-items.ts';

/** What keeps the plan from being locked, each a way to where it is mended. */
@customElement('sip-missing')
export class SipMissing extends Light {
  @property({ attribute: false }) mend: (item: MissingItem) => void = () => undefined;

  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    return html`<ul class="missing">${missingItems(this.#in.meeting.plan).map(
      (item) => html`<li><button type="button" class="missing__link" @click=${() => this.mend(item)}>${item.words}</button></li>`,
    )}</ul>`;
  }
}
