import { fieldsOf, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

/** Room for how it was done; the document takes no more. */
const HOW_ROOM = 300;

/**
 * How the person's view was asked for and who wrote it down, for a child who did not type it. It stands in the plan
 * beside the view [R088]. Folded: most write for themselves.
 */
@customElement('sip-view-asked')
export class SipViewAsked extends Light {
  readonly #in = new InMeeting(this);

  get #root(): string {
    return `voice/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite(this.#root, 'viewHow')) return nothing;
    const { meeting } = this.#in;
    const voice = fieldsOf(meeting.plan, this.#root);
    const chosen = textOf(voice, 'viewCollectedBy');
    const others = meeting.projection.people.filter(({ id }) => id !== meeting.session.seat);
    const choices = [{ id: '', name: say('asked-myself') }, ...others];
    return html`<details class="fold"><summary>${icon('pen')}<span>${say('asked-heading')}</span>${icon('down')}</summary>
      <label class="field"><span class="lab">${say('asked-by')}</span>
        <select class="input" @change=${(event: Event) => this.#set('viewCollectedBy', event)}>
          ${choices.map(({ id, name }) => html`<option value=${id} .selected=${live(id === chosen)}>${name}</option>`)}
        </select></label>
      <label class="field"><span class="lab">${say('asked-how')}</span>
        <input class="input" type="text" lang="sv" autocomplete="off" maxlength=${HOW_ROOM} placeholder=${say('asked-how-example')}
          .value=${atRest(textOf(voice, 'viewHow'))} @input=${(event: Event) => this.#set('viewHow', event)}></label>
    </details>`;
  }

  #set(field: 'viewCollectedBy' | 'viewHow', event: Event): void {
    this.#in.meeting.doc.getMap(this.#root).set(field, (event.target as HTMLInputElement | HTMLSelectElement).value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-view-asked': SipViewAsked;
  }
}
