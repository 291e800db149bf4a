import type { Person } from '@samsyn/model';
import type { Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { agencyName, isFamilyPerson } from '../names.ts';
import { spoken } from '../swedish-time.ts';

const SIGNS: Readonly<Record<string, string>> = {
  confirmed: 'print-confirmed',
  'with-reservation': 'print-with-reservation',
  dissenting: 'print-dissenting',
};

/** Lines for everyone who sat at the table and has a say in the plan, with what they have confirmed on the board [R143]. */
export function signatures({ projection, words }: Scene): Html {
  const sign = projection.people.filter(
    ({ role, presence }) => presence !== 'absent' && !['secretary', 'interpreter', 'viewer'].includes(role),
  );
  const said = (person: Person): Html | null => {
    const found = projection.confirmations.find(({ by }) => by.id === person.id);
    const id = found && SIGNS[found.status];
    return found && id !== undefined ? html` <small>${words.say(id)}${found.text !== '' && html`: ${found.text}`}</small>` : null;
  };
  return html`<section class="signatures"><h2>${words.say('print-signatures')}</h2><p>${words.say('print-signature-note')}</p><ul class="sign">${sign.map(
    (person) =>
      html`<li><i></i><p class="line"><u></u><span class="on">${words.say('print-date')}</span><u class="short"></u></p><p class="by"><b>${person.name}</b>${agencyName(person) !== '' && html`, ${agencyName(person)}`}${said(
        person,
      )}</p></li>`,
  )}</ul></section>`;
}

/** Who was there and what was consented to: needed on the paper, and not what anybody looks for first. */
export const formalities = (scene: Scene): Html =>
  html`<section class="formalities">${people(scene)}<p>${consent(scene)}</p></section>`;

function people({ projection, words }: Scene): Html {
  const named = (person: Person): string =>
    person.agency && !isFamilyPerson(person) ? `${person.name} (${person.agency})` : person.name;
  const absent = projection.people.filter(({ presence }) => presence === 'absent');
  const came = projection.people.filter(({ presence }) => presence !== 'absent');
  return html`<p>${words.say('print-here', { names: came.map(named).join(', ') })}.${
    absent.length > 0 && html` ${words.say('print-absent', { names: absent.map(named).join(', ') })}.`
  }</p>`;
}

/** Consent in one sentence, with what may not be shared. */
export function consent({ projection, words }: Scene): string {
  const { status, form, givenOn, exceptions } = projection.consent;
  const known = ['given', 'refused', 'withdrawn', 'expired'].includes(status) ? status : 'none';
  const isGiven = known === 'given';
  const sentence = words.say('print-consent', {
    status: words.say(`print-consent-${known}`),
    form: isGiven && form !== '' ? form : 'none',
    on: isGiven && givenOn !== '' ? spoken(words.language, givenOn, 'long') : 'none',
  });
  return [sentence, ...exceptions.map((one) => words.say('print-consent-except', { text: one }))].join(' ');
}
