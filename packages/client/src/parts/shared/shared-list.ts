import { type Row, rowsOf, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import * as Y from 'yjs';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { UndoRemove } from '../fields/undo-remove.ts';
import { WritingNotice } from '../fields/writing-notice.ts';
import { meetingDay } from '../frame/days.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { field } from './fields.ts';
import { type ListName, type ListSpec, specOf } from './list-specs.ts';
import { newRow } from './new-row.ts';
import { moveRowBy } from './row-order.ts';

/**
 * One of the plan's shared lists: its rows with their fields, live, open exactly when the server would take the
 * change. Rows are added, moved and removed by buttons; a removed one may be had back for a while.
 */
@customElement('sip-shared-list')
export class SipSharedList extends Light {
  @property() list: ListName = 'questions';

  readonly #in = new InMeeting(this);
  readonly #removed = new UndoRemove(this);
  readonly #writing = new WritingNotice((row) => this.#in.meeting.announceWriting(row));

  override disconnectedCallback(): void {
    this.#writing.stop();
    super.disconnectedCallback();
  }

  get #spec(): ListSpec {
    return specOf(this.list);
  }

  get #rows(): Y.Map<unknown> {
    return this.#in.meeting.doc.getMap(this.list);
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const isOpen = meeting.mayWrite(this.list);
    const rows = rowsOf(meeting.plan, this.list);
    const { usual, most } = this.#spec;
    const isFull = most !== undefined && rows.length >= most;
    return html`
      ${rows.length === 0 ? html`<p class="quiet list__none">${say(`shared-${this.list}-none`)}</p>` : nothing}
      <ol class="list">${repeat(
        rows,
        (row) => row.id,
        (row, index) => this.#row(row, index, rows, isOpen),
      )}</ol>
      ${usual !== undefined && rows.length > usual ? html`<p class="hint">${say('shared-many-rows', { usual })}</p>` : nothing}
      ${
        this.#removed.isOffered
          ? html`<div class="banner banner--undo" role="status"><p>${say('shared-removed')}</p>
            <button type="button" class="btn" @click=${this.#putBack}>${icon('undo')}${say('undo')}</button></div>`
          : nothing
      }
      ${isOpen && isFull ? html`<p class="hint">${say('shared-full', { most })}</p>` : nothing}
      ${isOpen && !isFull ? html`<button type="button" class="btn list__add" @click=${this.#add}>${icon('plus')}${say(`shared-${this.list}-add`)}</button>` : nothing}`;
  }

  #row(row: Row, index: number, rows: readonly Row[], isOpen: boolean) {
    const map = this.#rows.get(row.id);
    if (!(map instanceof Y.Map)) return nothing;
    const { meeting } = this.#in;
    const [first, ...rest] = this.#spec.fields;
    const place = {
      plan: meeting.plan,
      words: `shared-${this.list}`,
      row,
      map,
      isOpen,
      meetingDay: meetingDay(meeting.state.startsAt),
    };
    const key = `${this.list}/${row.id}`;
    const writer = meeting.writing.get(key);
    const name = say('shared-row', { list: say(`shared-${this.list}-one`), number: index + 1 });
    return html`<li><div class="item" id=${`row-${this.list}-${row.id}`} tabindex="-1" role="group" aria-label=${name}
      @input=${() => this.#writing.touch(key)} @focusout=${() => this.#writing.stop()}>
      <div class="item__head">
        <span class="item__number num" aria-hidden="true">${index + 1}</span>
        ${first ? field(first, place) : nothing}
      </div>
      ${writer ? html`<p class="row__mark">${icon('pen')}${say('shared-writes', { name: meeting.roster.get(writer)?.name ?? '' })}</p>` : nothing}
      <div class="item__fields">${rest.map((spec) => field(spec, place))}</div>
      ${this.#spec.extra?.(row, meeting)}
      ${isOpen ? this.#tools(row, index, rows, name) : nothing}
    </div></li>`;
  }

  #tools(row: Row, index: number, rows: readonly Row[], name: string) {
    const ids = rows.map((one) => one.id);
    return html`<div class="item__tools">
      <button type="button" class="btn btn--bare" ?disabled=${index === 0} aria-label=${say('shared-move-up', { row: name })}
        @click=${() => this.#move(ids, row.id, -1)}>${icon('down')}<span class="item__up">${say('shared-up')}</span></button>
      <button type="button" class="btn btn--bare" ?disabled=${index === rows.length - 1} aria-label=${say('shared-move-down', { row: name })}
        @click=${() => this.#move(ids, row.id, 1)}>${icon('down')}<span>${say('shared-down')}</span></button>
      <button type="button" class="btn btn--bare" aria-label=${say('shared-remove', { row: name })}
        @click=${() => this.#remove(row)}><span>${say('remove')}</span></button>
    </div>`;
  }

  readonly #add = async (): Promise<void> => {
    const id = newRow(this.#in.meeting.doc, this.list, this.#spec.starts);
    this.requestUpdate();
    await this.updateComplete;
    // The row's own fields are drawn one step later.
    requestAnimationFrame(() => this.#focusRow(id));
  };

  readonly #putBack = (): void => {
    const id = this.#removed.undo();
    this.requestUpdate();
    if (id !== undefined) requestAnimationFrame(() => this.#focusRow(id));
  };

  #focusRow(id: string): void {
    this.querySelector<HTMLElement>(`#${CSS.escape(`row-${this.list}-${id}`)} :is(textarea, input)`)?.focus();
  }

  #move(ids: readonly string[], id: string, step: -1 | 1): void {
    moveRowBy(this.#rows, ids, id, step);
    announce(say('shared-moved', { place: ids.indexOf(id) + step + 1 }), 'answer');
  }

  #remove(row: Row): void {
    const text = this.#spec.fields[0] ? textOf(row, this.#spec.fields[0].name) : '';
    this.#removed.remove(this.#rows, row.id);
    announce(say('shared-removed-row', { text }), 'answer');
    // A list that was full has its button again.
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.list__add')?.focus());
  }
}
