import { allCommitments, type Commitment, type RosterRow, saidFacts, saidIn } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { span } from '../frame/days.ts';
import './dots.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { isForAgency, isLimited, ownerName, typedBy } from './row-place.ts';

/**
 * The rows that belong to others, to read while they come. They cannot be written in; whoever tries is told whom to
 * ask.
 */
@customElement('sip-others-rows')
export class SipOthersRows extends Light {
  /** The row whose owner is being asked about. */
  @state() private asked = '';
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const rows = this.#rows();
    return html`<section class="others" aria-label=${say('others-heading')}>
      ${rows.length === 0 ? html`<p class="quiet">${say('others-none')}</p>` : nothing}
      <ul class="others__list">
        ${repeat(
          rows,
          (row) => `${row.seat}/${row.id}`,
          (row) => html`<li>${this.#card(row)}</li>`,
        )}
      </ul>
      ${this.#nothingNow()}
    </section>`;
  }

  /** Rows with words in them, and those that somebody is writing in. What this seat writes itself stands elsewhere. */
  #rows(): Commitment[] {
    const { plan, writing, actor } = this.#in.meeting;
    const mine = [actor.seat, ...actor.pens];
    return allCommitments(plan).filter(
      (row) =>
        !mine.includes(row.seat) && (row.what.trim() !== '' || saidFacts(row).length > 0 || writing.has(`${row.seat}/${row.id}`)),
    );
  }

  #card(row: Commitment): TemplateResult {
    const { meeting } = this.#in;
    const key = `${row.seat}/${row.id}`;
    const owner = meeting.roster.get(row.seat);
    const writer = meeting.writing.get(key);
    const typist = typedBy(meeting.plan, key);
    const state = writer !== undefined ? 'typing' : typist !== undefined ? 'unconfirmed' : 'closed';
    const isAsked = this.asked === key;
    return html`<article class="row" data-state=${state}>
      ${owner ? this.#whose(key, owner, writer, isAsked) : nothing}
      ${isAsked && owner ? html`<p class="row__ask" role="status">${say('others-ask', { name: firstName(owner.name) })}</p>` : nothing}
      <p class="row__what" lang="sv">${row.what || html`<span class="quiet">${say('others-empty')}</span>`}</p>
      ${this.#facts(row)}
      ${
        typist !== undefined && owner
          ? html`<p class="row__mark">${icon('clock')} ${say('others-typed', {
              by: firstName(meeting.roster.get(typist)?.name ?? ''),
              name: firstName(owner.name),
            })}</p>`
          : nothing
      }
      ${isLimited(meeting.plan, key) ? html`<p class="row__mark">${icon('eye')} ${say('row-limited')}</p>` : nothing}
    </article>`;
  }

  /** Whose row it is. A press on it, where somebody would go to write, says whom to ask instead. */
  #whose(key: string, owner: RosterRow, writer: string | undefined, isAsked: boolean): TemplateResult {
    const by = writer === undefined ? undefined : firstName(this.#in.meeting.roster.get(writer)?.name ?? '');
    const words =
      by === undefined
        ? say('others-written-by', { owner: this.#ownerWords(owner) })
        : key.startsWith(`${writer}/`)
          ? say('others-writes', { name: by })
          : say('others-writes-for', { name: by, owner: firstName(owner.name) });
    return html`<button type="button" class="row__whose" aria-expanded=${isAsked ? 'true' : 'false'}
      @click=${() => {
        this.asked = isAsked ? '' : key;
      }}>${icon(by === undefined ? 'lock' : 'pen')}<span>${words}</span>
      ${by === undefined ? nothing : html`<span class="typing" aria-hidden="true"><i></i><i></i><i></i></span>`}</button>`;
  }

  #ownerWords(owner: RosterRow): string {
    const name = ownerName(owner);
    return name === owner.name ? name : say('others-owner', { agency: name, name: owner.name });
  }

  #facts(row: Commitment): TemplateResult {
    const owner = this.#in.meeting.roster.get(row.seat);
    const isFamily = owner === undefined || !isForAgency(owner);
    const when = span(row);
    return html`<p class="row__facts">
      ${when ? html`<span>${icon('calendar')}${when}</span>` : nothing}
      ${row.howOften ? html`<span>${icon('often')}<span lang="sv">${row.howOften}</span></span>` : nothing}
      ${row.where ? html`<span>${icon('place')}<span lang="sv">${row.where}</span></span>` : nothing}
      ${row.decisionRequired || row.status === 'needs-decision' ? html`<span>${icon('decision')}${say('status-needs-decision')}</span>` : nothing}
      ${row.status === 'none-now' ? html`<span>${say('status-none-now')}</span>` : nothing}
      ${isFamily ? nothing : html`<sip-dots .row=${row}></sip-dots>`}
    </p>`;
  }

  /** Who has said that they have nothing to add now, and why [R099]. */
  #nothingNow(): TemplateResult | typeof nothing {
    const { plan, session } = this.#in.meeting;
    const said = saidIn(plan, 'nothingNow').filter(({ seat }) => seat !== session.seat);
    if (said.length === 0) return nothing;
    return html`<ul class="others__none">
      ${said.map(({ row, words }) => html`<li><b>${say('others-nothing-now', { owner: this.#ownerWords(row) })}</b> <span lang="sv">${words}</span></li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-others-rows': SipOthersRows;
  }
}
