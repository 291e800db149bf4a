import { addRow, newRowId, nextOrder, placesOf, rowsOf, SCREEN_LENGTH, textIn, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import * as Y from 'yjs';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { isLimited } from '../rows/row-place.ts';
import '../fields/text-field.ts';
import { Light } from '../frame/light.ts';

/**
 * What somebody in the family says is wrong in the plan. It changes nothing in what the others wrote: it stands beside
 * it, and must be noted (SoL 14:6). Nothing for whoever may not write it now.
 */
@customElement('sip-objections')
export class SipObjections extends Light {
  readonly #in = new InMeeting(this);

  get #root(): string {
    return `remarks/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite(this.#root)) return nothing;
    const rows = rowsOf(this.#in.meeting.plan, this.#root).filter((row) => row['kind'] === 'objection');
    return html`<details class="fold"><summary>${icon('hold')}<span>${say('plan-objection')}</span>${icon('down')}</summary>
      <p class="quiet">${say('plan-objection-hint')}</p>
      ${repeat(
        rows,
        (row) => row.id,
        (row, index) => this.#one(row.id, index),
      )}
      <button type="button" class="btn" @click=${this.#add}>${icon('plus')}${say(rows.length === 0 ? 'plan-objection-write' : 'plan-objection-more')}</button>
    </details>`;
  }

  #one(id: string, index: number): TemplateResult | typeof nothing {
    const map = this.#in.meeting.doc.getMap(this.#root).get(id);
    if (!(map instanceof Y.Map)) return nothing;
    const text = map.get('text');
    return html`<div class="objection" id=${`objection-${id}`} role="group" aria-label=${say('plan-objection-number', { number: index + 1 })}>
      ${this.#about(map)}
      <sip-text-field long .text=${text instanceof Y.Text ? text : undefined} .make=${() => textIn(map, 'text')} .label=${say('plan-objection-text')}
        .room=${SCREEN_LENGTH.answer} .open=${true}></sip-text-field>
      <button type="button" class="btn btn--bare" @click=${() => this.#remove(id)}>${say('plan-objection-remove')}</button></div>`;
  }

  /** A row that some do not get is not named: that there is one must not be told. */
  #about(map: Y.Map<unknown>): TemplateResult {
    const { plan } = this.#in.meeting;
    const places = placesOf(plan).filter(({ id }) => !isLimited(plan, id));
    const chosen = textOf({ about: map.get('about') }, 'about');
    const choices = [{ id: '', text: say('plan-objection-whole') }, ...places];
    return html`<label class="field"><span class="lab">${say('plan-objection-where')}</span>
      <select class="input" @change=${(event: Event) => map.set('about', (event.target as HTMLSelectElement).value)}>
        ${choices.map(({ id, text }) => html`<option value=${id} .selected=${live(id === chosen)}>${text}</option>`)}
      </select></label>`;
  }

  readonly #add = async (): Promise<void> => {
    const { doc } = this.#in.meeting;
    const id = newRowId((bytes) => crypto.getRandomValues(bytes));
    addRow(doc, this.#root, id, { kind: 'objection', about: '', order: nextOrder(doc.getMap(this.#root)) });
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#${CSS.escape(`objection-${id}`)} select`)?.focus();
  };

  #remove(id: string): void {
    this.#in.meeting.doc.getMap(this.#root).delete(id);
    this.querySelector<HTMLElement>('summary')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-objections': SipObjections;
  }
}
