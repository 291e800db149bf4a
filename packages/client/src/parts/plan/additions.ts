import { addRow, newRowId, nextOrder } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';

/** What somebody adds to a plan that is locked: dated and signed, it stands beside the plan and changes nothing in it [R151]. */
@customElement('sip-additions')
export class SipAdditions extends Light {
  @state() private text = '';
  readonly #in = new InMeeting(this);

  get #root(): string {
    return `additions/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite(this.#root)) return nothing;
    return html`<details class="fold additions"><summary>${icon('pen')}<span>${say('additions-heading')}</span>${icon('down')}</summary>
      <form @submit=${this.#add}>
        <p class="quiet">${say('additions-means')}</p>
        <label class="field"><span class="lab">${say('additions-text')}</span>
          <textarea class="input" rows="3" lang="sv" .value=${this.text}
            @input=${(event: Event) => {
              this.text = (event.target as HTMLTextAreaElement).value;
            }}></textarea></label>
        <button class="btn" ?disabled=${this.text.trim() === ''}>${say('additions-add')}</button>
      </form></details>`;
  }

  readonly #add = (event: Event): void => {
    event.preventDefault();
    const text = this.text.trim();
    if (text === '') return;
    const { doc, clock } = this.#in.meeting;
    const id = newRowId((bytes) => crypto.getRandomValues(bytes));
    addRow(doc, this.#root, id, { text, at: clock.now(), order: nextOrder(doc.getMap(this.#root)) });
    this.text = '';
    announce(say('additions-added'), 'answer');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-additions': SipAdditions;
  }
}
