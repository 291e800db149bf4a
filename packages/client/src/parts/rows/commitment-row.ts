import { type Commitment, FACTS, type Row, readCommitment, saidFacts, textIn } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import * as Y from 'yjs';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Asking } from '../floor/asking.ts';
import { meetingDay } from '../frame/days.ts';
import { decisionFields, goalTicks, statusChoice } from './commitment-choices.ts';
import './commitment-days.ts';
import { FIELDS, type FieldSpec, type RowKind, WHAT } from './commitment-fields.ts';
import './dots.ts';
import { icon } from '../frame/icon.ts';
import { want } from '../frame/later.ts';
import { performersOf, presetsOf } from './presets.ts';
import { isLimited, ownerName, rowAt, splitRowKey, typedBy } from './row-place.ts';
import '../fields/text-field.ts';
import { WritingNotice } from '../fields/writing-notice.ts';
import { Light } from '../frame/light.ts';

/**
 * One row to write in: one's own, or one whose owner has lent the pen. Its fields are open exactly when the server
 * would take the change, and everyone at the table sees the words as they come.
 */
@customElement('sip-commitment-row')
export class SipCommitmentRow extends Light {
  /** `<seat>/<row>` */
  @property({ attribute: 'row-key' }) rowKey = '';
  @property() kind: RowKind = 'agency';
  /** Which of its owner's rows it is, and of how many. */
  @property({ type: Number }) place = 1;
  @property({ type: Number }) count = 1;
  /** What stands beside the row's own buttons: moving it, taking it away. */
  @property({ attribute: false }) more: TemplateResult | typeof nothing = nothing;

  readonly #in = new InMeeting(this);
  readonly #asking = new Asking(this, this.#in);
  /** Decided once: a row must not fold under the hands of whoever has just made it complete. */
  #folds: boolean | undefined;
  readonly #notice = new WritingNotice((row) => this.#in.meeting.announceWriting(row));

  override disconnectedCallback(): void {
    this.#notice.stop();
    super.disconnectedCallback();
  }

  get #isOpen(): boolean {
    return this.#in.meeting.mayWrite(`commitments/${splitRowKey(this.rowKey).seat}`);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const map = rowAt(meeting, this.rowKey);
    const { seat, id } = splitRowKey(this.rowKey);
    const owner = meeting.roster.get(seat);
    if (!map || !owner) return nothing;
    const row = readCommitment(seat, { ...map.toJSON(), id } as Row);
    const isOwn = seat === meeting.session.seat;
    const isOpen = this.#isOpen;
    const name = ownerName(owner);
    this.#folds ??= this.kind === 'agency' && this.count > 1 && innerWidth < 736 && saidFacts(row).length === FACTS.length;
    const rest = html`${this.#grid(map, row, isOpen)} ${this.#choices(map, row, isOpen)}
        ${isOpen && this.kind === 'agency' ? html`<p class="tip">${say('row-tip')}</p>` : nothing}
        ${isOpen ? this.more : nothing}`;
    return html`<section class="mine" aria-label=${this.#label(name, isOwn, isOpen)}
        @focusin=${this.#wrote} @input=${this.#wrote} @focusout=${this.#left}>
      <article class="row ${isOpen ? 'own-edge' : ''}" data-state=${isOpen ? 'own' : 'closed'}>
        <p class="row__mark">${icon(isOpen ? 'pen' : 'lock')} ${this.#mark(owner.name, isOwn, isOpen)}</p>
        ${isLimited(meeting.plan, this.rowKey) ? html`<p class="row__mark">${icon('eye')} ${say('row-limited')}</p>` : nothing}
        ${this.#unconfirmed(isOwn)}
        <div class="mine__head">
          <h3>${this.count > 1 ? say('row-heading-of', { name, place: this.place, count: this.count }) : name}</h3>
          ${this.kind === 'agency' ? html`<sip-dots .row=${row} labels></sip-dots>` : nothing}
        </div>
        ${this.#text(map, WHAT, isOpen, true)}
        ${this.#folds ? html`<details class="fold row__rest"><summary>${say('row-rest')}${icon('down')}</summary>${rest}</details>` : rest}
      </article>
    </section>`;
  }

  #label(name: string, isOwn: boolean, isOpen: boolean): string {
    const place = this.count > 1 ? say('row-label-place', { place: this.place, count: this.count }) : '';
    const id = isOpen ? (isOwn ? 'row-label-own' : 'row-label-pen') : 'row-label-closed';
    return say(id, { name, place });
  }

  #mark(owner: string, isOwn: boolean, isOpen: boolean): string {
    if (isOpen) return isOwn ? say('row-yours') : say('row-for', { name: firstName(owner) });
    const { phase } = this.#in.meeting;
    return say(phase === 'locked' || phase === 'ended' ? 'row-closed-locked' : 'row-closed');
  }

  /** What somebody typed for the owner waits for the owner's word, and keeps the plan from being locked. */
  #unconfirmed(isOwn: boolean): TemplateResult | typeof nothing {
    const { plan, roster } = this.#in.meeting;
    const typist = typedBy(plan, this.rowKey);
    if (typist === undefined) return nothing;
    const by = firstName(roster.get(typist)?.name ?? '');
    if (!isOwn) {
      const owner = firstName(roster.get(splitRowKey(this.rowKey).seat)?.name ?? '');
      return html`<p class="row__wait">${icon('clock')} ${say('row-waits-for', { name: owner })}</p>`;
    }
    return html`<div class="row__confirm" role="group" aria-label=${say('row-typed-by', { name: by })}>
      <p>${say('row-typed-by', { name: by })}</p>
      <button type="button" class="btn btn--main" ?disabled=${this.#asking.isBusy}
        @click=${() => this.#asking.ask({ do: 'confirmRow', row: this.rowKey })}>${icon('check')}${say('row-confirm')}</button>
      ${this.#asking.problem ? html`<p class="hint hint--err" role="alert">${this.#asking.problem}</p>` : nothing}
    </div>`;
  }

  #grid(map: Y.Map<unknown>, row: Commitment, isOpen: boolean): TemplateResult {
    const { before, after } = FIELDS[this.kind];
    return html`<div class="row__grid">
      ${before.map((spec) => this.#text(map, spec, isOpen))}
      <sip-commitment-days shows=${this.kind === 'agency' ? 'span' : 'start'} .dates=${row} .meetingOn=${this.#meetingOn}
        .write=${this.#setter(map)} ?open=${isOpen}></sip-commitment-days>
      ${after.map((spec) => this.#text(map, spec, isOpen))}
    </div>`;
  }

  #choices(map: Y.Map<unknown>, row: Commitment, isOpen: boolean): TemplateResult | typeof nothing {
    const goals = goalTicks(this.#in.meeting.plan, row, isOpen, (goal) => this.#toggleGoal(map, goal));
    if (this.kind !== 'agency') return goals;
    const set = this.#setter(map);
    const days = html`<sip-commitment-days shows="decision" .dates=${row} .meetingOn=${this.#meetingOn} .write=${set} ?open=${isOpen}></sip-commitment-days>`;
    const decider = this.#text(map, { field: 'decisionBy', glyph: 'decision', room: 160 }, isOpen);
    return html`${goals}
      <div class="row__acts">${statusChoice(row, isOpen, set)}</div>
      ${decisionFields(row, isOpen, set, decider, days)} ${isOpen ? this.#order() : nothing}`;
  }

  /** What has to be done first. Hardly any row says it, so it is fetched when somebody opens it. */
  #order(): TemplateResult | typeof nothing {
    if (this.#in.meeting.projection.commitments.length < 2) return nothing;
    const fetch = (): void => void want('row-after');
    return html`<details class="fold" @pointerenter=${fetch} @focusin=${fetch} @toggle=${fetch}><summary>${say('row-order')}${icon('down')}</summary>
      <sip-row-after row-key=${this.rowKey}></sip-row-after></details>`;
  }

  /** From what the row says now, and not from what was drawn: two quick presses are two. */
  #toggleGoal(map: Y.Map<unknown>, goal: string): void {
    const ids = (map.get('goalIds') as readonly string[] | undefined) ?? [];
    this.#setter(map)('goalIds', ids.includes(goal) ? ids.filter((one) => one !== goal) : [...ids, goal]);
  }

  #text(
    map: Y.Map<unknown>,
    { field, glyph, room }: Omit<FieldSpec, 'field'> & { readonly field: string },
    isOpen: boolean,
    isLong = false,
  ): TemplateResult {
    const { seat } = splitRowKey(this.rowKey);
    const value = map.get(field);
    const words = this.kind === 'agency' ? 'row' : 'own';
    return html`<sip-text-field data-field=${field} .text=${value instanceof Y.Text ? value : undefined} .make=${() => textIn(map, field)}
      .label=${say(`${words}-${field}`)} .glyph=${glyph} .example=${isOpen ? say(`${words}-${field}-example`) : ''} .room=${room}
      ?long=${isLong} ?open=${isOpen}
      .suggestions=${field === 'who' ? performersOf(this.#in.meeting.roster, seat) : presetsOf(field)}></sip-text-field>`;
  }

  get #meetingOn(): string {
    return meetingDay(this.#in.meeting.session.startsAt);
  }

  #setter(map: Y.Map<unknown>): (field: string, value: unknown) => void {
    return (field, value) => {
      if (this.#isOpen) map.set(field, value);
    };
  }

  readonly #wrote = (): void => {
    if (this.#isOpen) this.#notice.touch(this.rowKey);
  };

  readonly #left = (event: FocusEvent): void => {
    if (!this.contains(event.relatedTarget as Node | null)) this.#notice.stop();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-commitment-row': SipCommitmentRow;
  }
}
