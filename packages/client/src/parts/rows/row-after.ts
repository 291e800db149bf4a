import { mayComeAfter, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { Light } from '../frame/light.ts';
import { isLimited, ownerName, rowAt } from './row-place.ts';

/** Which row one comes after, among one's own and the others' [R095]. What would make a circle is not among them. */
@customElement('sip-row-after')
export class SipRowAfter extends Light {
  /** `<seat>/<row>` of the row that waits. */
  @property({ attribute: 'row-key' }) rowKey = '';

  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const map = rowAt(meeting, this.rowKey);
    if (!map) return nothing;
    const chosen = textOf({ after: map.get('afterId') }, 'after');
    // A row that some do not get is not named in one that they do.
    const rows = mayComeAfter(meeting.plan, this.rowKey)
      .map(({ seat, id, what }) => ({ key: `${seat}/${id}`, owner: meeting.roster.get(seat), what }))
      .filter(({ key }) => key === chosen || !isLimited(meeting.plan, key));
    return html`<label class="field"><span class="lab">${say('order-after')}</span>
      <select class="input" @change=${(event: Event) => map.set('afterId', (event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${live(chosen === '')}>${say('order-none')}</option>
        ${rows.map(
          ({ key, owner, what }) =>
            html`<option value=${key} .selected=${live(key === chosen)}>${owner ? `${ownerName(owner)}: ${what}` : what}</option>`,
        )}
      </select></label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-row-after': SipRowAfter;
  }
}
