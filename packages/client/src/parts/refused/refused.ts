import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { want } from '../frame/later.ts';
import { Light } from '../frame/light.ts';

/** The place for words that the server did not take. Its panel is fetched when there are any: most meetings have none. */
@customElement('sip-refused')
export class SipRefused extends Light {
  readonly #in = new InMeeting(this, { shows: ({ refused }) => [refused !== undefined] });

  protected override render() {
    if (this.#in.meeting.refused === undefined) return nothing;
    void want('refused');
    return html`<sip-refused-panel></sip-refused-panel>`;
  }
}
