import {
  type Consent,
  carryOut,
  consentIn,
  fieldsOf,
  isPart,
  meetingOf,
  type PlanJson,
  rosterOf,
  writeConsent,
} from '@samsyn/model';
import type * as Y from 'yjs';
import type { ConsentChange } from './bodies.ts';
import { checkConsent, invalid } from './check-plan.ts';

/**
 * A consent with a change in it: what is not said stays, null takes away.
 *
 * @throws Refusal naming the field
 */
export function changedConsent(now: Consent, change: ConsentChange): Consent {
  const said = Object.entries({ ...now, ...change }).filter(([, value]) => isSaid(value));
  const { revokedOn, revokedBy, ...next } = Object.fromEntries(said) as unknown as Consent;
  checkConsent(next);
  // Given anew, it is not taken back any more.
  if (next.status !== 'withdrawn') return next;
  if (revokedOn === undefined) throw invalid('revokedOn', 'is missing');
  return { ...next, revokedOn, revokedBy };
}

/** Seats of agencies that the consent does not cover any more: their links are to die (plan template 1.3) [R010]. */
export function uncovered(plan: PlanJson, next: Consent): string[] {
  const covered = next.agencies ?? [];
  if (covered.length === 0) return [];
  const before = (fieldsOf(plan, 'consent') as unknown as Consent).agencies ?? [];
  const left = before.filter((agency) => !covered.includes(agency));
  return [...rosterOf(plan)].flatMap(([seat, { role, agency, revoked }]) =>
    role === 'agency' && agency !== null && left.includes(agency) && revoked !== true ? [seat] : [],
  );
}

/**
 * Writes a change of consent into a plan. Without consent the meeting stands still: nobody is charged for the time.
 * Only the server calls this.
 *
 * @throws Refusal before anything is written
 */
export function changeConsent(
  doc: Y.Doc,
  change: ConsentChange,
  by: { readonly seat: string | null; readonly atMs: number },
): void {
  const next = changedConsent(consentIn(doc), change);
  doc.transact(() => {
    writeConsent(doc, next, by);
    const { phase, pausedAt } = meetingOf({ meeting: doc.getMap('meeting').toJSON() });
    if (next.status !== 'given' && isPart(phase) && pausedAt === null) {
      carryOut(doc, { meeting: { pausedAt: by.atMs, pauseUntil: null } });
    }
  });
}

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
