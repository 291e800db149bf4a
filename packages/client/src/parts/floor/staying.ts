import { fieldsOf, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { Light } from '../frame/light.ts';
import './introduction.ts';

/** Whether somebody can stay the whole time, or when they must go. `whole`, or `10:45` by the clock on the wall. */
@customElement('sip-staying')
export class SipStaying extends Light {
  /** Says that they must go, and has not yet said when. */
  @state() private mustGo = false;
  readonly #in = new InMeeting(this);

  get #root(): string {
    return `voice/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const until = textOf(fieldsOf(meeting.plan, this.#root), 'staysUntil');
    const isOpen = meeting.mayWrite(this.#root, 'staysUntil');
    const goes = this.mustGo || /^\d{2}:\d{2}$/.test(until);
    return html`<fieldset class="staying" ?disabled=${!isOpen}>
      <legend class="lab">${say('staying-heading')}</legend>
      <label class="choice"><input type="radio" name="staying" .checked=${live(until === 'whole' && !goes)} @change=${() => this.#say('whole')}>
        <span>${say('staying-whole')}</span></label>
      <label class="choice"><input type="radio" name="staying" .checked=${live(goes)} @change=${this.#must}>
        <span>${say('staying-until')}</span></label>
      ${
        goes
          ? html`<label class="field staying__at"><span class="lab">${say('staying-at')}</span>
            <input class="input" type="time" .value=${live(until === 'whole' ? '' : until)}
              @change=${(event: Event) => this.#say((event.target as HTMLInputElement).value)}></label>`
          : nothing
      }
    </fieldset>
    <sip-introduction .seat=${meeting.session.seat}></sip-introduction>`;
  }

  readonly #must = async (): Promise<void> => {
    this.mustGo = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('input[type=time]')?.focus();
  };

  #say(until: string): void {
    this.mustGo = until === '';
    this.#in.meeting.doc.getMap(this.#root).set('staysUntil', until);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-staying': SipStaying;
  }
}
