import { FAMILY, type RosterRow } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { dayOf } from '../../words/swedish-time.ts';
import { whyNot } from '../floor/asking.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { sendConsent } from './consent-send.ts';

/** Consent that somebody takes back: said what it means before it is done, for the board closes for everyone at once. */
@customElement('sip-consent-withdraw')
export class SipConsentWithdraw extends Light {
  @state() private problem = '';
  @state() private isBusy = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { roster, clock } = this.#in.meeting;
    const family = [...roster.values()].filter(isFamily);
    return html`<button type="button" class="btn" @click=${() => this.dialog.showModal()}>${icon('lock')}${say('consent-withdraw')}</button>
      <dialog aria-labelledby="consent-withdraw"><form class="late" @submit=${this.#submit}>
        <h2 id="consent-withdraw">${say('consent-withdraw-title')}</h2>
        <p>${say('consent-withdraw-note')}</p>
        <label class="field"><span class="lab">${say('consent-revokedBy')}</span>
          <input class="input" name="revokedBy" required maxlength="100" autocomplete="off" list="consent-family">
          <datalist id="consent-family">${family.map(({ name }) => html`<option value=${name}></option>`)}</datalist></label>
        <label class="field"><span class="lab">${say('consent-revokedOn')}</span>
          <input class="input" type="date" name="revokedOn" required .value=${dayOf(clock.now())}></label>
        ${this.problem ? html`<p class="hint hint--err" role="alert">${this.problem}</p>` : nothing}
        <div class="acts">
          <button type="button" class="btn" autofocus @click=${() => this.dialog.close()}>${say('cancel')}</button>
          <button class="btn btn--main" ?disabled=${this.isBusy}>${say('consent-withdraw-do')}</button>
        </div></form></dialog>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.isBusy = true;
    this.problem = '';
    try {
      await sendConsent(this.#in.meeting.session.planId, {
        status: 'withdrawn',
        revokedBy: String(form.get('revokedBy')).trim(),
        revokedOn: String(form.get('revokedOn')),
      });
      this.dialog.close();
    } catch (error) {
      this.problem = await whyNot(error);
    } finally {
      this.isBusy = false;
    }
  };
}

const isFamily = (row: RosterRow): boolean => FAMILY.includes(row.role) && row.revoked !== true;
