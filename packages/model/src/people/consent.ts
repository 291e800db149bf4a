import type * as Y from 'yjs';
import { type Fields, textOf } from '../plan/plan-json.ts';

/** Consent to share between those who are called (plan template 1; OSL). The board is locked until it is `given`. */
export interface Consent {
  readonly status: 'given' | 'refused' | 'withdrawn' | 'none';
  readonly form?: 'skriftligt' | 'muntligt-dokumenterat' | undefined;
  readonly givenOn?: string | undefined;
  readonly givenBy?: readonly { readonly name: string; readonly on: string }[] | undefined;
  /** Agencies that it holds for, by their names. */
  readonly agencies?: readonly string[] | undefined;
  /** What may not be shared, in one sentence each; shown to everyone. */
  readonly exceptions?: readonly string[] | undefined;
  readonly purpose?: string | undefined;
  /** The last day on which it holds. */
  readonly validUntil?: string | undefined;
  readonly childAsked?: string | undefined;
  readonly revokedOn?: string | undefined;
  readonly revokedBy?: string | undefined;
}

export const CONSENT_STATUSES = ['given', 'refused', 'withdrawn', 'none'] as const;
export const CONSENT_FORMS = ['skriftligt', 'muntligt-dokumenterat'] as const;

/** What a plan keeps of a consent, in the order of the template. */
const CONSENT_FIELDS = [
  'status',
  'form',
  'givenOn',
  'givenBy',
  'agencies',
  'exceptions',
  'purpose',
  'validUntil',
  'childAsked',
  'revokedOn',
  'revokedBy',
] as const satisfies readonly (keyof Consent)[];

/** A consent as it became, when, and which seat said so; no seat when another system did. Kept for ever [R010]. */
export interface ConsentNote extends Consent {
  readonly atMs: number;
  readonly seat: string | null;
}

/** How many changes a document keeps. The log of updates has them all. */
const MOST_NOTES = 100;

/** The day it is in Sweden, `YYYY-MM-DD`. */
const swedishDay = (ms: number): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(ms);

/** What a consent is worth on a day: one that was given holds until its last day has passed. */
export function consentOn(consent: Fields, nowMs: number): Consent['status'] | 'expired' {
  const status = CONSENT_STATUSES.find((one) => one === consent['status']) ?? 'none';
  const last = textOf(consent, 'validUntil');
  return status === 'given' && last !== '' && swedishDay(nowMs) > last ? 'expired' : status;
}

/** The consent that stands in a plan. */
export function consentIn(doc: Y.Doc): Consent {
  const map = doc.getMap('consent');
  const kept = CONSENT_FIELDS.filter((field) => map.has(field)).map((field) => [field, map.get(field)]);
  return { status: 'none', ...Object.fromEntries(kept) } as Consent;
}

/**
 * Writes a consent into a plan, with a note of it beside it. What it does not say is taken away. Only the server calls
 * this, inside a transaction.
 *
 * @returns whether anything changed
 */
export function writeConsent(doc: Y.Doc, consent: Consent, by: Pick<ConsentNote, 'atMs' | 'seat'>): boolean {
  const map = doc.getMap('consent');
  const only = onlyKnown(consent);
  let isChanged = false;
  for (const field of CONSENT_FIELDS) {
    const value = only[field];
    if (JSON.stringify(value) === JSON.stringify(map.get(field))) continue;
    isChanged = true;
    if (value === undefined) map.delete(field);
    else map.set(field, value);
  }
  if (isChanged) {
    const notes = map.get('notes');
    map.set('notes', [...(Array.isArray(notes) ? (notes as ConsentNote[]) : []), { ...by, ...only }].slice(-MOST_NOTES));
  }
  return isChanged;
}

/** Writes the consent that a plan begins with. */
export function seedConsent(doc: Y.Doc, consent: Consent): void {
  const map = doc.getMap('consent');
  for (const [field, value] of Object.entries(onlyKnown(consent))) map.set(field, value);
}

/** A consent without what was sent beside its fields. */
function onlyKnown(consent: Consent): Consent {
  const known = { ...consent, givenBy: consent.givenBy?.map(({ name, on }) => ({ name, on })) };
  return Object.fromEntries(
    CONSENT_FIELDS.flatMap((field) => (known[field] === undefined ? [] : [[field, known[field]]])),
  ) as unknown as Consent;
}
