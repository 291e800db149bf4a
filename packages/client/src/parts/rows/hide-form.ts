import type { RosterRow } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Asking } from '../floor/asking.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { isLimited, shortAgency } from './row-place.ts';

/**
 * Who may see a row. The person, their guardians and the row's owner may keep it from some of the others; what that
 * means is said before it is done, for it cannot be undone from here.
 *
 * @fires done when the row is hidden, or somebody thought better of it
 */
@customElement('sip-hide-form')
export class SipHideForm extends Light {
  @property({ attribute: false }) rowKey = '';
  /** Whom the row can be kept from. */
  @property({ attribute: false }) others: readonly [string, RosterRow][] = [];
  @state() private from: readonly string[] = [];
  readonly #in = new InMeeting(this);
  readonly #asking = new Asking(this, this.#in);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { others } = this;
    const names = others.filter(([seat]) => this.from.includes(seat)).map(([, row]) => row.name);
    return html`
      <p>${isLimited(this.#in.meeting.plan, this.rowKey) ? say('hide-is-limited') : say('hide-everyone')}</p>
      <fieldset class="field ticks"><legend class="lab">${say('hide-from')}</legend>
        ${others.map(
          ([
            seat,
            row,
          ]) => html`<label class="tick"><input type="checkbox" .checked=${this.from.includes(seat)} @change=${() => this.#toggle(seat)}>
            <span>${row.name}${row.agency && row.principal !== 'enskild' ? html` <span class="quiet">${shortAgency(row.agency)}</span>` : nothing}</span></label>`,
        )}
      </fieldset>
      <p class="hint" aria-live="polite">${names.length > 0 ? say('hide-means', { names: listed(names) }) : say('hide-means-none')}</p>
      <div class="acts">
        <button type="button" class="btn" ?disabled=${names.length === 0 || this.#asking.isBusy} @click=${this.#hide}>${say('hide-do')}</button>
        <button type="button" class="btn btn--bare" @click=${this.#close}>${say('cancel')}</button>
      </div>
      ${this.#asking.problem ? html`<p class="hint hint--err" role="alert">${this.#asking.problem}</p>` : nothing}`;
  }

  #toggle(seat: string): void {
    this.from = this.from.includes(seat) ? this.from.filter((one) => one !== seat) : [...this.from, seat];
  }

  readonly #close = (): void => {
    this.dispatchEvent(new CustomEvent('done'));
  };

  readonly #hide = async (): Promise<void> => {
    const isDone = await this.#asking.ask({ do: 'hideRow', row: this.rowKey, from: this.from });
    if (!isDone) return;
    announce(say('hide-done'), 'answer');
    this.#close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-hide-form': SipHideForm;
  }
}
