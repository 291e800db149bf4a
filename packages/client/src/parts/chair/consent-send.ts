import { CONSENT_FORMS, type Consent } from '@samsyn/model';
import { request } from '../../session.ts';

/** What became of a consent: what is left out stays as it is, null or an empty list takes away. */
export type ConsentChange = { readonly [Field in keyof Consent]?: Consent[Field] | null };

/** @throws ProblemError when the server says no; TypeError when it cannot be reached */
export async function sendConsent(planId: string, change: ConsentChange): Promise<void> {
  await request(`/api/plans/${encodeURIComponent(planId)}/consent`, {
    method: 'PATCH',
    body: JSON.stringify(change),
    headers: { 'content-type': 'application/json' },
  });
}

const textIn = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const linesIn = (form: FormData, name: string): string[] =>
  textIn(form, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** How it was given, when and by whom: without a form and a day nobody can show that it was (OSL). */
export function givenIn(form: FormData): ConsentChange {
  const days = form.getAll('giver-on').map(String);
  const givers = form.getAll('giver').map((name, index) => ({ name: String(name).trim(), on: days[index] ?? '' }));
  const givenOn = textIn(form, 'givenOn');
  return {
    form: CONSENT_FORMS.find((one) => one === textIn(form, 'form')),
    givenOn,
    givenBy: givers.filter(({ name }) => name !== '').map(({ name, on }) => ({ name, on: on || givenOn })),
  };
}

/** All that a consent says, as a form said it. */
export function consentIn(form: FormData): ConsentChange {
  const more = textIn(form, 'more');
  return {
    ...givenIn(form),
    agencies: [...new Set([...form.getAll('agencies').map(String), ...(more === '' ? [] : [more])])],
    exceptions: linesIn(form, 'exceptions'),
    purpose: textIn(form, 'purpose') || null,
    validUntil: textIn(form, 'validUntil') || null,
    childAsked: textIn(form, 'childAsked') || null,
  };
}
