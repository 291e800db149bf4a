import { isPart, LEADERS, PRESENCES, type Presence, type RosterRow } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName, presenceName, roleName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { whyNot } from '../floor/asking.ts';
import { disc } from '../frame/disc.ts';
import { shortAgency } from '../rows/row-place.ts';
import { select } from '../shared/fields.ts';
import { revoke } from './invite.ts';
import '../floor/introduction.ts';
import './late-guest.ts';
import { Light } from '../frame/light.ts';
import type { Lead } from './lead.ts';

/**
 * Everyone who was called: how they take part, who waits to be let in, whose pen the secretary has, and links for those
 * who come late. An access that is ended is ended at once.
 */
@customElement('sip-people-desk')
export class SipPeopleDesk extends Light {
  @property({ attribute: false }) lead: Lead | undefined;
  @state() private leaving: string | undefined;
  @state() private problem = '';

  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting || !this.lead) return nothing;
    const { lead } = this;
    const { meeting } = this.#in;
    const people = [...meeting.roster].filter(([, row]) => row.revoked !== true);
    const waiting = people.filter(([, row]) => row.admitted === false);
    const inside = people.filter(([, row]) => row.admitted !== false);
    return html`<section class="desk" aria-labelledby="chair-people">
      <h2 id="chair-people" tabindex="-1">${say('chair-people')}</h2>
      ${
        waiting.length > 0
          ? html`<h3>${say('chair-waiting')}</h3><ul class="desk__list">${waiting.map(([seat, row]) => this.#waits(seat, row, lead))}</ul>`
          : nothing
      }
      <ul class="desk__list">${repeat(
        inside,
        ([seat]) => seat,
        ([seat, row]) => this.#person(seat, row, lead),
      )}</ul>
      ${this.problem ? html`<p class="hint hint--err" role="alert">${this.problem}</p>` : nothing}
      ${lead.mayAct ? html`<sip-late-guest></sip-late-guest>` : nothing}
      ${this.#leavingDialog()}
    </section>`;
  }

  #waits(seat: string, row: RosterRow, lead: Lead) {
    return html`<li class="desk__person"><div class="who">${disc(row, { isAway: true })}<p><b>${row.name}</b><small>${about(row)}</small></p></div>
      <button type="button" class="btn" ?disabled=${!lead.mayAct} aria-label=${say('chair-admit-name', { name: row.name })}
        @click=${() => lead.ask({ do: 'admit', seat })}>${say('chair-admit')}</button></li>`;
  }

  #person(seat: string, row: RosterRow, lead: Lead) {
    const { meeting } = this.#in;
    const isHere = meeting.here.includes(seat);
    const isMe = seat === meeting.session.seat;
    return html`<li class="desk__person">
      <div class="who">${disc(row, { speaks: meeting.state.floor === seat, isAway: !isHere })}<p><b>${row.name}</b><small>${about(row)} · ${say(isHere ? 'chair-is-here' : 'chair-not-here')}</small></p></div>
      <div class="desk__how">${
        row.role === 'viewer'
          ? nothing
          : select(
              say('chair-presence', { name: firstName(row.name) }),
              { isOpen: lead.mayAct },
              row.presence,
              PRESENCES.map((presence) => ({ value: presence, text: presenceName(presence) })),
              (presence) => void lead.ask({ do: 'setPresence', presence: presence as Presence, seat }),
            )
      }</div>
      <div class="acts desk__acts">
        ${lead.mayAct ? this.#pen(seat, row, lead) : nothing}
        ${lead.mayAct ? this.#leadership(seat, row, lead) : nothing}
        ${
          lead.mayAct && !isMe && row.role !== 'chair'
            ? html`<button type="button" class="btn btn--bare" aria-label=${say('chair-revoke-name', { name: row.name })} @click=${() => this.#askToLeave(seat)}>${say('chair-revoke')}</button>`
            : nothing
        }
      </div>
      ${lead.mayAct && row.role !== 'viewer' ? html`<sip-introduction .seat=${seat}></sip-introduction>` : nothing}
    </li>`;
  }

  /** Whoever takes part by phone alone has no screen to give their pen on: the chair does it, and all can see it. */
  #pen(seat: string, row: RosterRow, lead: Lead): TemplateResult {
    const { roster } = this.#in.meeting;
    const holders = row.pen.map((holder) => ({ holder, name: firstName(roster.get(holder)?.name ?? '') }));
    const secretary = [...roster].find(([, one]) => one.role === 'secretary' && one.revoked !== true);
    const phoneOnly = row.presence === 'phone';
    return html`${holders.map(({ holder, name }) =>
      phoneOnly
        ? html`<button type="button" class="btn" @click=${() => lead.ask({ do: 'takePen', from: holder, of: seat })}>${say('chair-pen-take', { name })}</button>`
        : html`<span class="quiet">${say('chair-pen-held', { name })}</span>`,
    )}
    ${
      phoneOnly && secretary && !row.pen.includes(secretary[0])
        ? html`<button type="button" class="btn" @click=${() => lead.ask({ do: 'givePen', to: secretary[0], of: seat })}>${say('chair-pen-give', { name: firstName(secretary[1].name) })}</button>`
        : nothing
    }`;
  }

  /** The meeting may be handed over to whoever leads it too, and a part of it to the person whose meeting it is. */
  #leadership(seat: string, row: RosterRow, lead: Lead): TemplateResult | typeof nothing {
    const { state: meeting, session } = this.#in.meeting;
    const name = firstName(row.name);
    if (LEADERS.includes(row.role) && seat !== session.seat) {
      return html`<button type="button" class="btn" @click=${() => lead.ask({ do: 'handOver', to: seat })}>${say('chair-hand-over', { name })}</button>`;
    }
    if (row.role !== 'subject' || !isPart(meeting.phase)) return nothing;
    const leads = meeting.partLeader === seat;
    return html`<button type="button" class="btn" @click=${() => lead.ask({ do: 'leadPart', seat: leads ? null : seat })}>${say(
      leads ? 'chair-part-back' : 'chair-part-lend',
      { name },
    )}</button>`;
  }

  #leavingDialog() {
    const row = this.leaving === undefined ? undefined : this.#in.meeting.roster.get(this.leaving);
    return html`<dialog aria-labelledby="leaving-title" @close=${() => {
      this.leaving = undefined;
    }}>${
      row
        ? html`<h2 id="leaving-title">${say('chair-revoke-title', { name: row.name })}</h2>
        <p>${say('chair-revoke-note')}</p>
        <div class="acts">
          <button type="button" class="btn" autofocus @click=${this.#closeDialog}>${say('cancel')}</button>
          <button type="button" class="btn btn--main" @click=${this.#revoke}>${say('chair-revoke-do', { name: firstName(row.name) })}</button>
        </div>`
        : nothing
    }</dialog>`;
  }

  async #askToLeave(seat: string): Promise<void> {
    this.leaving = seat;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
  }

  readonly #closeDialog = (): void => this.querySelector('dialog')?.close();

  readonly #revoke = async (): Promise<void> => {
    const seat = this.leaving;
    this.#closeDialog();
    if (seat === undefined) return;
    this.problem = '';
    try {
      await revoke(this.#in.meeting.session.planId, seat);
      this.querySelector<HTMLElement>('#chair-people')?.focus();
    } catch (error) {
      this.problem = await whyNot(error);
    }
  };
}

const about = (row: RosterRow): string => (row.agency ? shortAgency(row.agency) : roleName(row.role));
