import { type Fields, fieldsOf, listOf, numberOf, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { asWallClock, wallClock } from '../../words/swedish-time.ts';
import { atRest } from '../frame/at-rest.ts';
import './date-field.ts';
import { modeTicks } from './mode-ticks.ts';
import './plan-text.ts';
import { Light } from '../frame/light.ts';

/** When the plan is followed up, or why it need not be. */
@customElement('sip-follow-up')
export class SipFollowUp extends Light {
  readonly #in = new InMeeting(this);

  get #value(): Fields {
    const value = fieldsOf(this.#in.meeting.plan, 'plan')['followUp'];
    return typeof value === 'object' && value !== null ? (value as Fields) : {};
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const isOpen = this.#in.meeting.mayWrite('plan');
    const isNeeded = this.#value['needed'] !== false;
    const choice = (needed: boolean) => html`<label class="choice"><input type="radio" name="follow-up" ?disabled=${!isOpen}
      .checked=${live(isNeeded === needed)} @change=${() => this.#write({ needed })}><span>${say(needed ? 'shared-follow-up-needed' : 'shared-follow-up-not-needed')}</span></label>`;
    return html`<fieldset class="choices"><legend class="sr">${say('shared-follow-up')}</legend>${choice(true)}${choice(false)}</fieldset>
      ${isNeeded ? this.#booking(isOpen) : this.#text('reason', 'followUpReason', isOpen)}`;
  }

  #booking(isOpen: boolean) {
    const value = this.#value;
    return html`<div class="item__fields">
        <sip-date-field with-time .label=${say('shared-follow-up-at')} .value=${asWallClock(textOf(value, 'at'))} .closed=${!isOpen}
          .later=${wallClock(this.#in.meeting.clock.now())} problem="shared-follow-up-past"
          .write=${(at: string) => this.#write({ needed: true, at })}></sip-date-field>
        <label class="field"><span class="lab">${say('shared-follow-up-place')}</span>
          <input class="input" type="text" maxlength="200" autocomplete="off" ?readonly=${!isOpen} .value=${atRest(textOf(value, 'place'))}
            @input=${(event: Event) => this.#write({ place: (event.target as HTMLInputElement).value })}></label>
        <label class="field"><span class="lab">${say('shared-follow-up-minutes')}</span>
          <input class="input" type="number" min="5" max="480" step="5" inputmode="numeric" ?readonly=${!isOpen} .value=${atRest(String(numberOf(value, 'minutes') ?? ''))}
            @change=${(event: Event) => this.#minutes(event.target as HTMLInputElement)}></label>
        ${modeTicks(listOf(value, 'modes'), isOpen, (modes) => this.#write({ modes }))}
      </div>
      ${this.#text('question', 'followUpQuestion', isOpen)}`;
  }

  /** The question or the reason. A plan made elsewhere may have it inside the booking; else it is a text of its own. */
  #text(inside: 'question' | 'reason', own: string, isOpen: boolean) {
    const value = textOf(this.#value, inside);
    if (value === '') return html`<sip-plan-text name=${own}></sip-plan-text>`;
    return html`<label class="field"><span class="lab">${say(`shared-plan-${own}`)}</span>
      <textarea class="input" rows="2" lang="sv" ?readonly=${!isOpen} .value=${atRest(value)}
        @input=${(event: Event) => this.#write({ [inside]: (event.target as HTMLTextAreaElement).value })}></textarea></label>`;
  }

  #minutes(input: HTMLInputElement): void {
    const minutes = Number(input.value);
    if (input.value !== '' && input.validity.valid && minutes > 0) this.#write({ minutes });
    else input.value = String(numberOf(this.#value, 'minutes') ?? '');
  }

  #write(change: Fields): void {
    this.#in.meeting.doc.getMap('plan').set('followUp', { needed: true, ...this.#value, ...change });
  }
}
