import { addRow, type Commitment, commitmentsOf, LIMITS, newRowId, nextOrder } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { announce } from '../heard/announcer.ts';
import type { RowKind } from './commitment-fields.ts';
import './commitment-row.ts';
import './hide-row.ts';

import { UndoRemove } from '../fields/undo-remove.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import type { SipCommitmentRow } from './commitment-row.ts';
import { rowAt, rowsIn } from './row-place.ts';

/** The rows of one seat, for whoever writes them: the seat itself or a pen. Rows can be added, moved and taken away. */
@customElement('sip-own-rows')
export class SipOwnRows extends Light {
  @property() seat = '';
  @property() kind: RowKind = 'agency';
  readonly #in = new InMeeting(this);
  readonly #removed = new UndoRemove(this);

  get #root(): string {
    return `commitments/${this.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const rows = commitmentsOf(meeting.plan, this.seat);
    const isOpen = meeting.mayWrite(this.#root);
    return html`<div class="rows">
      ${rows.length === 0 ? this.#none(isOpen) : nothing}
      ${repeat(
        rows,
        (row) => row.id,
        (
          row,
          index,
        ) => html`<sip-commitment-row row-key="${this.seat}/${row.id}" .kind=${this.kind} .place=${index + 1} .count=${rows.length}
          .more=${this.#acts(rows, row, index)}></sip-commitment-row>`,
      )}
      ${this.#removed.isOffered ? this.#undo() : nothing}
      ${isOpen && rows.length < LIMITS.rowsOfSeat ? this.#add(rows.length === 0) : nothing}
    </div>`;
  }

  #none(isOpen: boolean): TemplateResult {
    const words = this.kind === 'agency' ? 'rows' : 'own-rows';
    return html`<p class="rows__none">${say(isOpen ? `${words}-none` : `${words}-none-closed`)}</p>`;
  }

  #add(isFirst: boolean): TemplateResult {
    const words = this.kind === 'agency' ? 'rows-add' : 'own-rows-add';
    return html`<button type="button" class="btn ${isFirst ? 'btn--main' : ''}" @click=${this.#addRow}>${icon('plus')}${say(words)}</button>`;
  }

  #acts(rows: readonly Commitment[], row: Commitment, index: number): TemplateResult {
    const { seat } = this;
    return html`<div class="row__acts row__acts--last">
      ${index > 0 ? this.#button('rows-up', () => this.#swap(rows, index, index - 1)) : nothing}
      ${index < rows.length - 1 ? this.#button('rows-down', () => this.#swap(rows, index, index + 1)) : nothing}
      ${this.#button('rows-remove', () => this.#remove(`${seat}/${row.id}`))}
      <sip-hide-row row-key="${seat}/${row.id}"></sip-hide-row>
    </div>`;
  }

  #button(words: string, act: () => void): TemplateResult {
    return html`<button type="button" class="btn btn--bare" @click=${act}>${say(words)}</button>`;
  }

  #undo(): TemplateResult {
    return html`<div class="banner banner--undo">
      <p>${say('rows-removed')}</p>
      <button type="button" class="btn" @click=${this.#putBack}>${icon('undo')}${say('undo')}</button>
    </div>`;
  }

  readonly #addRow = async (): Promise<void> => {
    const { doc } = this.#in.meeting;
    const id = newRowId((bytes) => crypto.getRandomValues(bytes));
    addRow(doc, this.#root, id, { order: nextOrder(doc.getMap(this.#root)), ...this.#firstState() });
    await this.#focus(`${this.seat}/${id}`);
  };

  /** Whoever has no mandate promises nothing: their rows need a decision from the start [R018]. */
  #firstState(): Readonly<Record<string, unknown>> {
    const needsDecision = this.#in.meeting.roster.get(this.seat)?.mandate === 'no';
    return needsDecision ? { status: 'needs-decision', decisionRequired: true } : { status: 'proposed' };
  }

  /** Straight to what the row is about, so that one press and then typing is enough. */
  async #focus(rowKey: string): Promise<void> {
    // The document has the row already; the screen is told of it a frame later.
    this.requestUpdate();
    await this.updateComplete;
    const row = this.querySelector<SipCommitmentRow>(`sip-commitment-row[row-key="${rowKey}"]`);
    await row?.updateComplete;
    await row?.querySelector('sip-text-field')?.updateComplete;
    row?.querySelector<HTMLElement>('.input')?.focus();
  }

  /** Rows that came without an order get one, so that a move is always seen. */
  #swap(rows: readonly Commitment[], from: number, to: number): void {
    const moved = [...rows];
    const [row] = moved.splice(from, 1);
    if (!row) return;
    moved.splice(to, 0, row);
    const { meeting } = this.#in;
    for (const [index, { id, order }] of moved.entries()) {
      if (order !== index + 1) rowAt(meeting, `${this.seat}/${id}`)?.set('order', index + 1);
    }
    announce(say('rows-moved', { place: to + 1, count: rows.length }), 'answer');
  }

  #remove(rowKey: string): void {
    this.#removed.remove(rowsIn(this.#in.meeting.docOf(rowKey), this.seat), rowKey.slice(this.seat.length + 1));
    announce(say('rows-removed'), 'answer');
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.banner--undo .btn')?.focus());
  }

  readonly #putBack = async (): Promise<void> => {
    if (!this.#in.meeting.mayWrite(this.#root)) return;
    const id = this.#removed.undo();
    if (id !== undefined) await this.#focus(`${this.seat}/${id}`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-own-rows': SipOwnRows;
  }
}
