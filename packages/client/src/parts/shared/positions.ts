import { type Row, rowsOf, SCREEN_LENGTH, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import * as Y from 'yjs';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { Light } from '../frame/light.ts';
import { newRow } from './new-row.ts';
import { textInput } from './text-input.ts';

/**
 * A seat's own positions in what is not agreed on, one field for each open disagreement. They are remarks of the seat
 * itself: nobody else words them, and they stand in the plan beside the others'.
 */
@customElement('sip-positions')
export class SipPositions extends Light {
  /** Whose positions; the seat's own when nothing is said. */
  @property() seat = '';

  readonly #in = new InMeeting(this);

  get #root(): string {
    return `remarks/${this.seat || this.#in.meeting.session.seat}`;
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const topics = rowsOf(meeting.plan, 'disagreements').filter((row) => topicOf(row) !== '');
    if (topics.length === 0) return nothing;
    return html`<section class="positions" aria-labelledby="own-positions">
      <h3 id="own-positions">${say('shared-own-positions')}</h3>
      <p class="hint">${say('shared-own-positions-note')}</p>
      ${repeat(
        topics,
        (row) => row.id,
        (row) => this.#topic(row),
      )}
    </section>`;
  }

  #topic(row: Row) {
    const { meeting } = this.#in;
    const isOpen = meeting.mayWrite(this.#root);
    const remark = rowsOf(meeting.plan, this.#root).find((one) => one['kind'] === 'position' && one['about'] === row.id);
    const map = remark && meeting.doc.getMap(this.#root).get(remark.id);
    if (!(map instanceof Y.Map)) {
      return html`<div class="item"><p lang="sv">${topicOf(row)}</p>
        ${isOpen ? html`<button type="button" class="btn" @click=${() => this.#begin(row)}>${say('shared-position-write')}</button>` : nothing}</div>`;
    }
    return html`<div class="item" id=${`position-${row.id}`}>
      ${textInput(map, 'text', { label: topicOf(row), isOpen, example: say('shared-position-example'), room: SCREEN_LENGTH.answer })}</div>`;
  }

  async #begin(row: Row): Promise<void> {
    const { doc } = this.#in.meeting;
    newRow(doc, this.#root, { kind: 'position', about: row.id });
    this.requestUpdate();
    await this.updateComplete;
    requestAnimationFrame(() => this.querySelector<HTMLElement>(`#${CSS.escape(`position-${row.id}`)} textarea`)?.focus());
  }
}

const topicOf = (row: Row): string => textOf(row, 'topic').trim() || textOf(row, 'text').trim();
