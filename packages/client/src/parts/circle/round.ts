import { fieldsOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import { Light } from '../frame/light.ts';

/** Room for what was forgotten; the document takes no more. */
const FORGOTTEN_ROOM = 500;

const OPENING = ['heardSecrecy', 'understandsWhy'] as const;

/**
 * What everyone is asked once, by one press: in the opening whether they have heard about secrecy and know why all
 * meet, in the summary whether anything is forgotten [R124]. Whoever leads sees how many have answered.
 */
@customElement('sip-round')
export class SipRound extends Light {
  readonly #in = new InMeeting(this);

  get #root(): string {
    return `voice/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite(this.#root, 'heardSecrecy')) return nothing;
    const voice = fieldsOf(this.#in.meeting.plan, this.#root);
    if (this.#in.meeting.phase === 'opening') {
      return html`<div class="acts" role="group" aria-label=${say('round-opening')}>${OPENING.map((field) =>
        this.#press(`round-${field}`, voice[field] === true, () => this.#set(field, voice[field] !== true)),
      )}</div>`;
    }
    return this.#forgotten(voice['forgottenNothing']);
  }

  /** `true` when nothing is forgotten, else the words for what is. */
  #forgotten(said: unknown): TemplateResult {
    const isMissing = typeof said === 'string';
    return html`<div role="group" aria-label=${say('round-forgotten')}><p class="lab">${say('round-forgotten')}</p>
      <div class="acts">${this.#press('round-forgotten-no', said === true, () => this.#set('forgottenNothing', said !== true))}
      ${this.#press('round-forgotten-yes', isMissing, () => this.#set('forgottenNothing', isMissing ? false : ''))}</div>
      ${
        isMissing
          ? html`<label class="field"><span class="lab">${say('round-forgotten-what')}</span>
            <textarea class="input" rows="2" lang="sv" maxlength=${FORGOTTEN_ROOM} .value=${atRest(said)}
              @input=${(event: Event) => this.#set('forgottenNothing', (event.target as HTMLTextAreaElement).value)}></textarea></label>
            <p class="hint">${say('round-forgotten-seen')}</p>`
          : nothing
      }</div>`;
  }

  #press(words: string, isOn: boolean, press: () => void): TemplateResult {
    return html`<button type="button" class="btn" aria-pressed=${isOn ? 'true' : 'false'} @click=${press}>${say(words)}</button>`;
  }

  #set(field: string, value: boolean | string): void {
    this.#in.meeting.doc.getMap(this.#root).set(field, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-round': SipRound;
  }
}
