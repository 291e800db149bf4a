import { type Consent, needsIsLongest, Refusal, totalMinutes } from '@samsyn/model';
import type { NewPlan } from './bodies.ts';

/** Years a meeting can be booked in: a slip of the pen is caught, a plan that is moved here from elsewhere is not. */
const YEARS = { first: 2000, last: 2100 } as const;

/**
 * What a schema cannot say about a new plan.
 *
 * @throws Refusal naming the field
 */
export function checkPlan({ startsAt, plannedMinutes, minutes, consent, participants, subject }: NewPlan): void {
  const year = new Date(startsAt).getUTCFullYear();
  if (!(year >= YEARS.first && year <= YEARS.last)) throw invalid('startsAt', 'is not a date a meeting can have');

  if (minutes) {
    if (totalMinutes(minutes) !== plannedMinutes) throw new Refusal('minutes-not-planned', { field: 'minutes' });
    if (!needsIsLongest(minutes)) throw new Refusal('needs-not-longest', { field: 'minutes/needs' });
  }

  checkConsent(consent, 'consent/');

  const { fromMinute, toMinute } = subject ?? {};
  if (fromMinute !== undefined && toMinute !== undefined && toMinute <= fromMinute) {
    throw invalid('subject/toMinute', 'comes before it begins');
  }

  const chairs = participants.flatMap(({ role }, index) => (role === 'chair' ? [index] : []));
  const [, second] = chairs;
  if (second !== undefined) throw invalid(`participants/${second}/role`, 'is a second chair; a plan has one');
}

/**
 * Consent that is given has a form and a day, without which nobody can show that it was (OSL), and does not end before
 * it begins.
 *
 * @param at what stands before the fields' names in the body
 * @throws Refusal naming the field
 */
export function checkConsent(consent: Consent, at = ''): void {
  if (consent.status !== 'given') return;
  for (const field of ['form', 'givenOn'] as const) {
    if (consent[field] === undefined) throw invalid(`${at}${field}`, 'is missing');
  }
  const { givenOn = '', validUntil } = consent;
  if (validUntil !== undefined && validUntil < givenOn) throw invalid(`${at}validUntil`, 'comes before it was given');
}

/** A field that is wrong, and what is wrong with it. */
export const invalid = (field: string, what: string): Refusal =>
  new Refusal('body-invalid', { field, detail: `${field} ${what}.` });
