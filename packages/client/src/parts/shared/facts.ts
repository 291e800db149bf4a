import { type Fields, fieldsOf, rowsOf, textOf } from '@samsyn/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { listed, presenceName, principalName, roleName, shortDate } from '../../words/names.ts';
import { canSay, say } from '../../words/say.ts';

/** What stood before the meeting: consent, the person, the invitation, who takes part. To read only. */
@customElement('sip-plan-facts')
export class SipPlanFacts extends LitElement {
  readonly #in = new InMeeting(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { plan, roster } = this.#in.meeting;
    const consent = fieldsOf(plan, 'consent');
    const subject = fieldsOf(plan, 'subject');
    const invitation = fieldsOf(plan, 'invitation');
    const name = (seat: string): string => roster.get(seat)?.name ?? '';
    return html`
      <dl class="facts">
        ${fact('consent', consentWords(consent))}
        ${fact('consent-by', listed(givenBy(consent)))}
        ${exceptions(consent).map((exception) => fact('consent-except', exception))}
        ${fact('subject', textOf(subject, 'fullName') || textOf(subject, 'displayName'))}
        ${fact('birth', shortDate(textOf(subject, 'birthDate')))}
        ${fact('communication', textOf(subject, 'communication'))}
        ${fact('participation', participation(subject))}
        ${fact(
          'lives-with',
          listed(
            seats(subject['livesWith'])
              .map(name)
              .filter((one) => one !== ''),
          ),
        )}
        ${fact('residence', textOf(subject, 'alternateResidence'))}
        ${fact('initiator', name(textOf(invitation, 'initiator')) || textOf(invitation, 'initiator'))}
        ${fact('sent', shortDate(textOf(invitation, 'sentOn')))}
        ${fact('place', textOf(invitation, 'place'))}
        ${fact('preparation', textOf(invitation, 'preparation'))}
      </dl>
      <h3>${say('shared-facts-people')}</h3>
      <ul class="facts__list">${[...roster]
        .filter(([, row]) => row.role !== 'viewer' && row.revoked !== true)
        .map(
          ([, row]) =>
            html`<li><b>${row.name}</b>, ${row.title ?? roleName(row.role)}${row.agency ? html`, ${row.agency}` : nothing}${
              row.principal && row.principal !== 'enskild' ? html` (${principalName(row.principal)})` : nothing
            }, ${presenceName(row.presence)}${
              row.contactWithSubject ? html`<br><span class="quiet" lang="sv">${row.contactWithSubject}</span>` : nothing
            }</li>`,
        )}</ul>
      ${this.#answers()}`;
  }

  #answers() {
    const rows = rowsOf(this.#in.meeting.plan, 'responses').filter((row) => textOf(row, 'agency') !== '');
    if (rows.length === 0) return nothing;
    return html`<h3>${say('shared-facts-answers')}</h3>
      <ul class="facts__list">${rows.map(
        (row) =>
          html`<li><b>${textOf(row, 'agency')}</b>: ${say(`shared-answer-${textOf(row, 'status') || 'no-answer'}`)}${
            textOf(row, 'contribution') ? html`<br><span class="quiet" lang="sv">${textOf(row, 'contribution')}</span>` : nothing
          }</li>`,
      )}</ul>`;
  }
}

const fact = (name: string, value: string): TemplateResult | typeof nothing =>
  value.trim() === '' ? nothing : html`<div><dt>${say(`shared-fact-${name}`)}</dt><dd lang="sv">${value}</dd></div>`;

const consentWords = (consent: Fields): string => {
  const form = textOf(consent, 'form');
  const given = say(`shared-consent-${textOf(consent, 'status') || 'none'}`);
  return [given, form === '' ? '' : say(`shared-consent-form-${form}`), shortDate(textOf(consent, 'givenOn'))]
    .filter((one) => one !== '')
    .join(', ');
};

const participation = (subject: Fields): string => {
  const id = `shared-participation-${textOf(subject, 'participation')}`;
  return canSay(id) ? say(id) : '';
};

const seats = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
const exceptions = (consent: Fields): string[] => seats(consent['exceptions']);
const givenBy = (consent: Fields): string[] => {
  const list = consent['givenBy'];
  return Array.isArray(list) ? list.map((one) => textOf(one as Fields, 'name')).filter((one) => one !== '') : [];
};
