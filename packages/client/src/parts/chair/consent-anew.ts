import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Session } from '../../session.ts';
import { say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { dayOf } from '../../words/swedish-time.ts';
import { whyNot } from '../floor/asking.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { givenFields, yearAfter } from './consent-fields.ts';
import { givenIn, sendConsent } from './consent-send.ts';

/**
 * For whoever leads, outside a board that has no consent: to write that there is one. What may not be shared stays as
 * it was said before.
 *
 * @fires again when it is written, and the board may be open
 */
@customElement('sip-consent-anew')
export class SipConsentAnew extends Light {
  @property({ attribute: false }) session: Session | undefined;
  @state() private problem = '';
  @state() private isBusy = false;

  constructor() {
    super();
    new Speaks(this);
  }

  protected override render() {
    if (!this.session) return nothing;
    return html`<details class="fold outside__own"><summary>${icon('check-ring')}${say('consent-anew')}${icon('down')}</summary>
      <form class="item__fields consent" @submit=${this.#submit}>
        <p class="hint wide">${say('consent-anew-note')}</p>
        ${givenFields({}, dayOf(Date.now()), 1)}
        ${this.problem ? html`<p class="hint hint--err wide" role="alert">${this.problem}</p>` : nothing}
        <div class="acts wide"><button class="btn btn--main" ?disabled=${this.isBusy}>${say('consent-anew-do')}</button></div>
      </form></details>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { session } = this;
    if (!session) return;
    const given = givenIn(new FormData(event.target as HTMLFormElement));
    this.isBusy = true;
    this.problem = '';
    try {
      await sendConsent(session.planId, { ...given, status: 'given', validUntil: yearAfter(given.givenOn ?? '') });
      this.dispatchEvent(new CustomEvent('again', { bubbles: true }));
    } catch (error) {
      this.problem = await whyNot(error);
    } finally {
      this.isBusy = false;
    }
  };
}
