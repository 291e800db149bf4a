import { CONFIRMATIONS, fieldsOf, ownsRooms } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { announce } from '../heard/announcer.ts';
import { rowLine } from './decided.ts';
import { type Confirmation, type ConfirmationStatus, confirmationOf, isWhole } from './said-confirmation.ts';
import './who-has-read.ts';
import { Light } from '../frame/light.ts';

/** Room for what somebody has against the plan; the document takes no more. */
const TEXT_ROOM = 4_000;

/**
 * The locked plan is read and answered: to confirm is not to agree, and whoever thinks otherwise says so beside it.
 * Below it what this seat has promised, the paper, and who else has read the plan.
 */
@customElement('sip-confirmation')
export class SipConfirmation extends Light {
  @state() private chosen: ConfirmationStatus | undefined;
  @state() private text: string | undefined;
  @state() private isChanging = false;
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { seat, planId, role } = meeting.session;
    const said = this.#said(seat);
    return html`<aside class="confirm" aria-label=${say('confirm-heading')}>
      ${ownsRooms(role) ? html`<section class="confirm__card">${said && !this.isChanging ? this.#done(said) : this.#form(said)}</section>` : nothing}
      ${this.#yours(seat)}
      <p><a class="btn" href="/live/${planId}/print?seat=${seat}" target="_blank" rel="noopener">${icon('print')}${say('confirm-print')}</a></p>
      <sip-who-has-read></sip-who-has-read>
    </aside>`;
  }

  #said(seat: string): Confirmation | undefined {
    const { plan, state } = this.#in.meeting;
    return confirmationOf(fieldsOf(plan, `voice/${seat}`)['confirmations'], state.version);
  }

  #done(said: Confirmation): TemplateResult {
    return html`<h2>${icon('check-ring')} ${say(`confirm-said-${said.status}`)}</h2>
      ${said.text === '' ? nothing : html`<p class="voice" lang="sv">${said.text}</p>`}
      <p class="quiet">${say('confirm-thanks')}</p>
      <button type="button" class="btn btn--bare" @click=${() => this.#change(said)}>${say('confirm-change')}</button>`;
  }

  #form(said: Confirmation | undefined): TemplateResult {
    const chosen = this.chosen ?? said?.status;
    const text = this.text ?? said?.text ?? '';
    const isOpen = this.#in.meeting.mayWrite(`voice/${this.#in.meeting.session.seat}`, 'confirmations');
    return html`<form @submit=${(event: Event) => this.#confirm(event, chosen, text)}>
      <h2>${say('confirm-heading')}</h2>
      <p class="quiet">${say('confirm-means')}</p>
      <fieldset ?disabled=${!isOpen}><legend class="sr">${say('confirm-answer')}</legend>
        ${CONFIRMATIONS.map(
          (status) => html`<label class="choice"><input type="radio" name="confirmation" .checked=${chosen === status}
            @change=${() => {
              this.chosen = status;
            }}><span>${say(`confirm-${status}`)}</span></label>`,
        )}
      </fieldset>
      ${
        chosen !== undefined && chosen !== 'confirmed'
          ? html`<div class="field"><label for="confirm-text">${say(`confirm-text-${chosen}`)}</label>
            <textarea class="input" id="confirm-text" lang="sv" rows="3" maxlength=${TEXT_ROOM} aria-describedby="confirm-hint" .value=${text}
              @input=${(event: Event) => {
                this.text = (event.target as HTMLTextAreaElement).value;
              }}></textarea>
            <p class="hint" id="confirm-hint">${say('confirm-text-hint')}</p></div>`
          : nothing
      }
      <button class="btn btn--main btn--big" ?disabled=${!isOpen || !isWhole(chosen, text)}>${icon('sign')}${say('confirm')}</button>
    </form>`;
  }

  #change(said: Confirmation): void {
    this.isChanging = true;
    this.chosen = said.status;
    this.text = said.text;
  }

  #confirm(event: Event, status: ConfirmationStatus | undefined, text: string): void {
    event.preventDefault();
    if (status === undefined || !isWhole(status, text)) return;
    const { meeting } = this.#in;
    meeting.doc.getMap(`voice/${meeting.session.seat}`).set('confirmations', {
      status,
      text: status === 'confirmed' ? '' : text.trim(),
      at: meeting.clock.now(),
      version: meeting.state.version,
    });
    this.isChanging = false;
    announce(say(`confirm-said-${status}`), 'answer');
  }

  /** What this seat has promised, so that nobody leaves without knowing [R126]. */
  #yours(seat: string): TemplateResult | typeof nothing {
    const rows = this.#in.meeting.projection.commitments.filter(
      ({ owner, status }) => owner.id === seat && status !== 'none-now',
    );
    if (rows.length === 0) return nothing;
    return html`<section class="own-edge confirm__yours"><h2 class="h3">${say('confirm-yours')}</h2>
      <ul>${rows.map((row) => html`<li>${rowLine(row)}</li>`)}</ul></section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-confirmation': SipConfirmation;
  }
}
