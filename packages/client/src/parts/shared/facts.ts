import {
  type Fields,
  fieldsOf,
  isProtected,
  LEADERS,
  listOf,
  numberOf,
  type RosterRow,
  type Row,
  rowsOf,
  shownPhone,
  shownResidence,
  textOf,
} from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { clockTime, listed, presenceName, principalName, roleName, shortDate } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { dayOf } from '../../words/swedish-time.ts';
import '../chair/consent-desk.ts';
import { icon } from '../frame/icon.ts';
import * as words from './fact-words.ts';
import './facts-edit.ts';
import { Light } from '../frame/light.ts';
import { knowBodies } from './sections.ts';

knowBodies({ facts: () => html`<sip-plan-facts></sip-plan-facts>` });

/** What stood before the meeting: consent, the person, the invitation, who takes part. Scribes may put it right. */
@customElement('sip-plan-facts')
export class SipPlanFacts extends Light {
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { plan } = this.#in.meeting;
    return html`
      ${isProtected(plan) ? html`<p class="banner" role="note">${icon('lock')}<span>${say('shared-fact-protected')}</span></p>` : nothing}
      <dl class="facts">${consent(fieldsOf(plan, 'consent'))}${this.#subject()}${this.#invitation()}</dl>
      ${this.#consentNotes()}${this.#consentDesk()}
      <h3>${say('shared-facts-people')}</h3>
      <ul class="facts__list">${[...this.#in.meeting.roster.values()]
        .filter((row) => row.role !== 'viewer' && row.revoked !== true)
        .map((row) => this.#person(row))}</ul>
      ${this.#answers()}
      <sip-facts-edit></sip-facts-edit>`;
  }

  #subject(): unknown[] {
    const { plan } = this.#in.meeting;
    const subject = fieldsOf(plan, 'subject');
    const names = listOf(subject, 'livesWith').map(this.#name);
    return [
      fact('subject', textOf(subject, 'fullName') || textOf(subject, 'displayName')),
      fact('birth', shortDate(textOf(subject, 'birthDate'))),
      fact('language', words.languageName(textOf(subject, 'language'))),
      fact('interpreter', textOf(subject, 'interpreter')),
      fact('support', words.support(subject)),
      fact('communication', textOf(subject, 'communication')),
      fact('participation', words.participation(subject)),
      fact('representative', this.#name(textOf(subject, 'seatOfRepresentative'))),
      fact('prepared', words.joined([this.#name(textOf(subject, 'preparedWith')), shortDate(textOf(subject, 'preparedOn'))])),
      fact('cards', listed(words.cards(subject))),
      fact('lives-with', listed(names.filter((name) => name !== ''))),
      fact('residence', shownResidence(plan)),
    ];
  }

  #invitation(): unknown[] {
    const invitation = fieldsOf(this.#in.meeting.plan, 'invitation');
    const initiator = textOf(invitation, 'initiator');
    return [
      fact('initiator', this.#name(initiator) || initiator),
      fact('sent', words.joined([shortDate(textOf(invitation, 'sentOn')), words.notice(invitation)])),
      fact('place', textOf(invitation, 'place')),
      fact('modes', words.modes(listOf(invitation, 'modes'))),
      fact('preparation', textOf(invitation, 'preparation')),
    ];
  }

  readonly #name = (seat: string): string => this.#in.meeting.roster.get(seat)?.name ?? '';

  #person(row: RosterRow): TemplateResult {
    const { principal } = row;
    const about = words.joined([
      row.title ?? roleName(row.role),
      row.agency ?? '',
      principal !== null && principal !== 'enskild' ? principalName(principal) : '',
      presenceName(row.presence),
      row.mandate === undefined ? '' : say(`shared-mandate-${row.mandate}`),
      shownPhone(this.#in.meeting.plan, row),
    ]);
    return html`<li><b>${row.name}</b>, ${about}${quiet(row.contactWithSubject ?? '')}${
      this.#isUncovered(row) ? html`<br><span class="hint--err">${say('shared-fact-uncovered')}</span>` : nothing
    }</li>`;
  }

  /** What became of the consent, as it was kept: nothing when it is as it was given before the meeting [R010]. */
  #consentNotes() {
    const { notes } = fieldsOf(this.#in.meeting.plan, 'consent') as { readonly notes?: unknown };
    if (!Array.isArray(notes) || notes.length === 0) return nothing;
    return html`<h3>${say('shared-consent-notes')}</h3><ul class="facts__list">${(notes as Fields[]).map((note) => {
      const atMs = numberOf(note, 'atMs') ?? Number.NaN;
      const by = this.#name(textOf(note, 'seat')) || say('shared-consent-note-system');
      return html`<li>${dayOf(atMs)} ${clockTime(atMs)}: ${words.becameOf(note)}. ${say('shared-consent-note-by', { name: by })}</li>`;
    })}</ul>`;
  }

  #consentDesk() {
    if (!LEADERS.includes(this.#in.meeting.session.role)) return nothing;
    return html`<sip-consent-desk></sip-consent-desk>`;
  }

  /** An agency that the consent does not name, where it names any, should not have a link (plan template 1.3). */
  #isUncovered({ agency, role }: RosterRow): boolean {
    const covered = listOf(fieldsOf(this.#in.meeting.plan, 'consent'), 'agencies');
    return role === 'agency' && agency !== null && covered.length > 0 && !covered.includes(agency);
  }

  #answers() {
    const rows = rowsOf(this.#in.meeting.plan, 'responses').filter((row) => textOf(row, 'agency') !== '');
    if (rows.length === 0) return nothing;
    return html`<h3>${say('shared-facts-answers')}</h3><ul class="facts__list">${rows.map(answer)}</ul>`;
  }
}

function answer(row: Row): TemplateResult {
  const mandate = textOf(row, 'mandate');
  const said = words.joined([
    say(`shared-answer-${textOf(row, 'status') || 'no-answer'}`),
    shortDate(textOf(row, 'on')),
    mandate === '' ? '' : say(`shared-mandate-${mandate}`),
  ]);
  return html`<li><b>${textOf(row, 'agency')}</b>: ${said}${quiet(textOf(row, 'contribution'))}${quiet(textOf(row, 'note'))}</li>`;
}

const consent = (given: Fields): unknown[] => [
  fact('consent', words.consent(given)),
  fact('consent-by', listed(words.givers(given))),
  fact('consent-agencies', listed(listOf(given, 'agencies'))),
  fact('consent-purpose', textOf(given, 'purpose')),
  fact('consent-until', shortDate(textOf(given, 'validUntil'))),
  fact('consent-child', textOf(given, 'childAsked')),
  ...listOf(given, 'exceptions').map((exception) => fact('consent-except', exception)),
  listOf(given, 'exceptions').length > 0
    ? html`<div><dt class="sr">${say('shared-fact-consent-except')}</dt><dd class="quiet">${say('shared-fact-except-hides')}</dd></div>`
    : nothing,
];

const fact = (name: string, value: string): TemplateResult | typeof nothing =>
  value.trim() === '' ? nothing : html`<div><dt>${say(`shared-fact-${name}`)}</dt><dd lang="sv">${value}</dd></div>`;

const quiet = (text: string): TemplateResult | typeof nothing =>
  text.trim() === '' ? nothing : html`<br><span class="quiet" lang="sv">${text}</span>`;
