import { fieldsOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import { Light } from '../frame/light.ts';

/** Room for the reason; the document takes no more. */
const REASON_ROOM = 500;

/** An agency may have nothing to add now. It says so, and why, where everyone sees it [R099]. */
@customElement('sip-nothing-now')
export class SipNothingNow extends Light {
  readonly #in = new InMeeting(this);

  get #root(): string {
    return `voice/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const reason = fieldsOf(meeting.plan, this.#root)['nothingNow'];
    const isOpen = meeting.mayWrite(this.#root, 'nothingNow');
    const isSaid = typeof reason === 'string';
    if (!isOpen && !isSaid) return nothing;
    return html`<div class="nothing">
      <button type="button" class="btn btn--bare" aria-pressed=${isSaid ? 'true' : 'false'} ?disabled=${!isOpen}
        @click=${() => this.#set(isSaid ? null : '')}>${say('nothing-now')}</button>
      ${
        isSaid
          ? html`<label class="field"><span class="lab">${say('nothing-now-why')}</span>
            <textarea class="input" rows="2" lang="sv" maxlength=${REASON_ROOM} ?readonly=${!isOpen} placeholder=${say('nothing-now-example')}
              .value=${atRest(reason)} @input=${(event: Event) => this.#set((event.target as HTMLTextAreaElement).value)}></textarea></label>
            <p class="hint">${say('nothing-now-hint')}</p>`
          : nothing
      }
    </div>`;
  }

  #set(reason: string | null): void {
    const voice = this.#in.meeting.doc.getMap(this.#root);
    if (reason === null) voice.delete('nothingNow');
    else voice.set('nothingNow', reason);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-nothing-now': SipNothingNow;
  }
}
