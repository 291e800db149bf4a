import { needsIsLongest, Refusal, totalMinutes } from '@samsyn/model';
import type { NewPlan } from './bodies.ts';

/** Years a meeting can be booked in: a slip of the pen is caught, a plan that is moved here from elsewhere is not. */
const YEARS = { first: 2000, last: 2100 } as const;

/**
 * What a schema cannot say about a new plan.
 *
 * @throws Refusal naming the field
 */
export function checkPlan({ startsAt, plannedMinutes, minutes, consent, participants }: NewPlan): void {
  const year = new Date(startsAt).getUTCFullYear();
  if (!(year >= YEARS.first && year <= YEARS.last)) throw invalid('startsAt', 'is not a date a meeting can have');

  if (minutes) {
    if (totalMinutes(minutes) !== plannedMinutes) throw new Refusal('minutes-not-planned', { field: 'minutes' });
    if (!needsIsLongest(minutes)) throw new Refusal('needs-not-longest', { field: 'minutes/needs' });
  }

  // Consent that is given has a form and a day: without them nobody can show that it was (OSL).
  for (const field of ['form', 'givenOn'] as const) {
    if (consent.status === 'given' && consent[field] === undefined) throw invalid(`consent/${field}`, 'is missing');
  }

  const chairs = participants.flatMap(({ role }, index) => (role === 'chair' ? [index] : []));
  const [, second] = chairs;
  if (second !== undefined) throw invalid(`participants/${second}/role`, 'is a second chair; a plan has one');
}

const invalid = (field: string, what: string): Refusal => new Refusal('body-invalid', { field, detail: `${field} ${what}.` });
