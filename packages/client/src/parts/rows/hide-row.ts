import { LEADERS, type RosterRow } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { elementId } from '../frame/element-id.ts';
import { icon } from '../frame/icon.ts';
import { want } from '../frame/later.ts';
import { Light } from '../frame/light.ts';
import { splitRowKey } from './row-place.ts';

/** Who may see a row: the way to it. What it opens is fetched when somebody is about to. */
@customElement('sip-hide-row')
export class SipHideRow extends Light {
  @property({ attribute: 'row-key' }) rowKey = '';
  @state() private isOpen = false;
  readonly #in = new InMeeting(this);
  readonly #id = elementId('hide');

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const others = this.#others();
    if (others.length === 0) return nothing;
    return html`<button type="button" class="btn btn--bare" aria-expanded=${this.isOpen ? 'true' : 'false'} aria-controls=${this.#id}
        @pointerenter=${fetchForm} @focus=${fetchForm}
        @click=${this.#toggle}>${icon('eye')}${say('hide-open')}</button>
      <div id=${this.#id} class="hide" ?hidden=${!this.isOpen}>${
        this.isOpen
          ? html`<sip-hide-form .rowKey=${this.rowKey} .others=${others} @done=${this.#close}></sip-hide-form>`
          : nothing
      }</div>`;
  }

  /**
   * Nobody is kept from their own row, nor the person from what is said about them, nor those who lead. Those who only
   * follow get no row that is hidden from anyone.
   */
  #others(): [string, RosterRow][] {
    const { seat: owner } = splitRowKey(this.rowKey);
    const { roster, session } = this.#in.meeting;
    return [...roster].filter(
      ([seat, row]) =>
        seat !== owner &&
        seat !== session.seat &&
        row.role !== 'subject' &&
        !LEADERS.includes(row.role) &&
        row.role !== 'viewer' &&
        row.revoked !== true,
    );
  }

  readonly #toggle = async (): Promise<void> => {
    await want('hide');
    this.isOpen = !this.isOpen;
  };

  readonly #close = (): void => {
    this.isOpen = false;
    this.querySelector('button')?.focus();
  };
}

const fetchForm = (): void => void want('hide');

declare global {
  interface HTMLElementTagNameMap {
    'sip-hide-row': SipHideRow;
  }
}
