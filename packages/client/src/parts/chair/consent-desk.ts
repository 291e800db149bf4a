import { type Consent, fieldsOf, type RosterRow } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { dayOf } from '../../words/swedish-time.ts';
import { whyNot } from '../floor/asking.ts';
import { icon } from '../frame/icon.ts';
import { announce } from '../heard/announcer.ts';
import { givenFields, yearAfter } from './consent-fields.ts';
import { type ConsentChange, consentIn, sendConsent } from './consent-send.ts';
import './consent-withdraw.ts';
import { Light } from '../frame/light.ts';

/**
 * The consent, for whoever leads: what it says, to be put right, and that it was taken back. It is the server's to write:
 * it decides who may come in, and each change is kept [R010].
 */
@customElement('sip-consent-desk')
export class SipConsentDesk extends Light {
  @state() private problem = '';
  @state() private isBusy = false;
  /** Places for those who gave it. */
  @state() private places = 1;
  /** What is to be saved, while it is asked about: links will die. */
  @state() private asks: { readonly change: ConsentChange; readonly names: readonly string[] } | undefined;
  @query(':scope > dialog') private readonly dialog!: HTMLDialogElement;
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const consent = this.#consent;
    const today = dayOf(this.#in.meeting.clock.now());
    return html`<details class="fold"><summary>${say('consent-change')}${icon('down')}</summary>
        <form class="item__fields consent" @submit=${this.#submit}>
          <p class="hint wide">${say('consent-change-note')}</p>
          ${givenFields(consent, today, this.places)}
          <button type="button" class="btn btn--bare" @click=${this.#onePlaceMore}>${icon('plus')}${say('consent-giver-add')}</button>
          ${this.#agencies(consent)}
          ${area('exceptions', (consent.exceptions ?? []).join('\n'), 4000)}
          <p class="hint wide">${say('consent-exceptions-hide')}</p>
          ${area('purpose', consent.purpose ?? '', 2000)}
          <label class="field"><span class="lab">${say('consent-validUntil')}</span>
            <input class="input" type="date" name="validUntil" .value=${consent.validUntil ?? yearAfter(consent.givenOn ?? today)}></label>
          ${area('childAsked', consent.childAsked ?? '', 1000)}
          ${this.problem ? html`<p class="hint hint--err wide" role="alert">${this.problem}</p>` : nothing}
          <div class="acts wide"><button class="btn btn--main" ?disabled=${this.isBusy}>${say('consent-save')}</button></div>
        </form>
      </details>
      <sip-consent-withdraw></sip-consent-withdraw>
      <dialog aria-labelledby="consent-leave" @close=${this.#forget}>${this.asks ? this.#leaving(this.asks.names) : nothing}</dialog>`;
  }

  get #consent(): Partial<Consent> {
    return fieldsOf(this.#in.meeting.plan, 'consent');
  }

  /** Those that it holds for, and those who have a seat: whoever is ticked off loses it. */
  #agencies({ agencies = [] }: Partial<Consent>) {
    const seated = this.#seated().flatMap(({ agency }) => (agency === null ? [] : [agency]));
    return html`<fieldset class="field ticks"><legend class="lab">${say('consent-agencies')}</legend>
        ${[...new Set([...agencies, ...seated])].map(
          (
            agency,
          ) => html`<label class="tick"><input type="checkbox" name="agencies" value=${agency} .checked=${agencies.includes(agency)}>
            <span lang="sv">${agency}</span></label>`,
        )}</fieldset>
      <label class="field"><span class="lab">${say('consent-agency-more')}</span><input class="input" name="more" maxlength="200" autocomplete="off"></label>`;
  }

  #leaving(names: readonly string[]) {
    return html`<h2 id="consent-leave">${say('consent-leave-title')}</h2>
      <p>${say('consent-leave-note', { names: listed(names) })}</p>
      <div class="acts">
        <button type="button" class="btn" autofocus @click=${() => this.dialog.close()}>${say('cancel')}</button>
        <button type="button" class="btn btn--main" @click=${this.#saveAsked}>${say('consent-leave-do')}</button>
      </div>`;
  }

  #seated(): RosterRow[] {
    return [...this.#in.meeting.roster.values()].filter((row) => row.role === 'agency' && row.revoked !== true);
  }

  readonly #onePlaceMore = async (): Promise<void> => {
    this.places = this.querySelectorAll('.consent__giver').length + 1;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.consent__giver:last-of-type input')?.focus();
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const change = consentIn(new FormData(event.target as HTMLFormElement));
    const { givenOn, validUntil } = change;
    if (givenOn && validUntil && validUntil < givenOn) {
      this.problem = say('consent-until-wrong');
      return;
    }
    const names = this.#whoLeaves(change);
    if (names.length === 0) return this.#save(change);
    this.asks = { change, names };
    await this.updateComplete;
    this.dialog.showModal();
  };

  /** Whose agency it covered until now. */
  #whoLeaves({ agencies }: ConsentChange): string[] {
    const left = (this.#consent.agencies ?? []).filter((agency) => agencies?.length && !agencies.includes(agency));
    return this.#seated().flatMap(({ name, agency }) => (agency !== null && left.includes(agency) ? [name] : []));
  }

  readonly #saveAsked = async (): Promise<void> => {
    const change = this.asks?.change;
    this.dialog.close();
    if (change) await this.#save(change);
  };

  readonly #forget = (): void => {
    this.asks = undefined;
  };

  async #save(change: ConsentChange): Promise<void> {
    this.isBusy = true;
    this.problem = '';
    try {
      await sendConsent(this.#in.meeting.session.planId, change);
      announce(say('consent-saved'), 'answer');
      const fold = this.querySelector('details');
      if (fold) fold.open = false;
      this.querySelector<HTMLElement>('summary')?.focus();
    } catch (error) {
      this.problem = await whyNot(error);
    } finally {
      this.isBusy = false;
    }
  }
}

const area = (
  name: string,
  value: string,
  most: number,
) => html`<label class="field wide"><span class="lab">${say(`consent-${name}`)}</span>
  <textarea class="input" rows="2" lang="sv" name=${name} maxlength=${most} .value=${value}></textarea></label>`;
