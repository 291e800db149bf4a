import * as Y from 'yjs';
import { bookedMeeting } from '../meeting/meeting.ts';
import type { PartMinutes } from '../meeting/phases.ts';
import { type Consent, seedConsent } from '../people/consent.ts';
import type { Fields, RosterRow } from '../plan/plan-json.ts';

export interface PlanSeed {
  readonly title: string;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly minutes: PartMinutes;
  readonly consent: Consent;
  readonly seats: ReadonlyMap<string, RosterRow>;
  /** What is known before the meeting, by room: plain values, and words that become shared texts. */
  readonly before?: Readonly<Partial<Record<keyof typeof BEFORE_TEXTS, Fields>>>;
}

/** Version of the document's shape. A document says which one it has; `migrations` brings it up to this. */
export const DOCUMENT_VERSION = 1;

/** Single texts that several people may write in at once: they exist from the start, so that nobody's replaces another's. */
const PLAN_TEXTS = ['purpose', 'ifNotWorking', 'acute', 'changeTrigger', 'followUpQuestion', 'followUpReason'] as const;

/** Texts among what is known before the meeting. */
const BEFORE_TEXTS = { subject: ['communication'], invitation: ['preparation'] } as const;

/** Writes what a plan's document holds before anyone has come: meeting, roster, consent and the empty single texts. */
export function seedDocument(doc: Y.Doc, seed: PlanSeed): void {
  const leader = [...seed.seats].find(([, row]) => row.role === 'chair')?.[0] ?? null;
  const { title, startsAt, plannedMinutes, minutes } = seed;
  const { turns: _none, ...meeting } = bookedMeeting({ title, startsAt, plannedMinutes, minutes, leader });
  doc.transact(() => {
    const roots = { meeting: doc.getMap('meeting'), plan: doc.getMap('plan') };
    for (const [key, value] of Object.entries(meeting)) roots.meeting.set(key, value);
    roots.meeting.set('documentVersion', DOCUMENT_VERSION);
    seedConsent(doc, seed.consent);
    for (const [seat, row] of seed.seats) setRosterRow(doc, seat, row);
    for (const key of PLAN_TEXTS) roots.plan.set(key, new Y.Text());
    for (const [room, fields] of Object.entries(seed.before ?? {})) writeBefore(doc, room as keyof typeof BEFORE_TEXTS, fields);
  });
}

function writeBefore(doc: Y.Doc, room: keyof typeof BEFORE_TEXTS, fields: Fields): void {
  const texts: readonly string[] = BEFORE_TEXTS[room];
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    doc.getMap(room).set(key, texts.includes(key) ? new Y.Text(String(value)) : value);
  }
}

/** Writes or replaces a seat's row in the roster. */
export function setRosterRow(doc: Y.Doc, seat: string, row: RosterRow): void {
  const fields = new Y.Map<unknown>();
  doc.getMap('roster').set(seat, fields);
  for (const [key, value] of Object.entries(row)) if (value !== undefined) fields.set(key, value);
}
