import * as Y from 'yjs';
import { consentOn } from '../people/consent.ts';
import { missingCode, whatIsMissing } from '../plan/completeness.ts';
import { fieldsOf, meetingOf, type PlanJson, rosterOf } from '../plan/plan-json.ts';
import type { Decision, Introduction, Seat, Table } from './command.ts';

/**
 * What a meeting looks at when it decides, read from the document.
 *
 * @param plan the document as JSON
 * @param here seats with an open socket
 * @param nowMs server time, for what holds until a day
 */
export function tableOf(plan: PlanJson, here: ReadonlySet<string>, nowMs: number, before?: Table['before']): Table {
  const seats: Seat[] = [...rosterOf(plan)]
    .filter(([, row]) => row.revoked !== true)
    .map(([id, row]) => ({ id, role: row.role, presence: row.presence, pen: row.pen, here: here.has(id) }));
  return {
    meeting: meetingOf(plan),
    seats,
    subjectLeadsParts: fieldsOf(plan, 'subject')['participation'] === 'leads-parts',
    consentGiven: consentOn(fieldsOf(plan, 'consent'), nowMs) === 'given',
    missing: whatIsMissing(plan).map(missingCode),
    unconfirmed: Object.keys(fieldsOf(plan, 'unconfirmed')),
    ...(before ? { before } : {}),
  };
}

/** Writes a decision into the plan's document, in one transaction. Only the server calls this. */
export function carryOut(doc: Y.Doc, decision: Decision): void {
  doc.transact(() => {
    const { turns, ...meeting } = decision.meeting ?? {};
    const map = doc.getMap('meeting');
    for (const [key, value] of Object.entries(meeting)) {
      if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
    }
    if (turns) replaceTurns(doc.getArray<string>('meeting/turns'), turns);
    if (decision.pens) rosterRow(doc, decision.pens.seat)?.set('pen', decision.pens.pen);
    if (decision.presence) rosterRow(doc, decision.presence.seat)?.set('presence', decision.presence.presence);
    if (decision.introduced) introduce(rosterRow(doc, decision.introduced.seat), decision.introduced.facts);
    if (decision.admitted) rosterRow(doc, decision.admitted)?.set('admitted', true);
    if (decision.confirmed) doc.getMap('unconfirmed').delete(decision.confirmed);
  });
}

/** What is not said stays as it is; what is said to be nothing goes. */
function introduce(row: Y.Map<unknown> | undefined, facts: Introduction): void {
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    if (value === '') row?.delete(name);
    else row?.set(name, value);
  }
}

function rosterRow(doc: Y.Doc, seat: string): Y.Map<unknown> | undefined {
  const row = doc.getMap('roster').get(seat);
  return row instanceof Y.Map ? row : undefined;
}

function replaceTurns(array: Y.Array<string>, turns: readonly string[]): void {
  if (JSON.stringify(array.toJSON()) === JSON.stringify(turns)) return;
  array.delete(0, array.length);
  array.insert(0, [...turns]);
}

/** Writes a quiet word into the chair's side document. `seat` is null for a word somebody wants explained: who asked is kept nowhere [R107]. */
export function noteSignal(
  chairDoc: Y.Doc,
  signal: { id: string; seat: string | null; kind: string; word?: string; atMs: number },
): void {
  const { id, ...fields } = signal;
  chairDoc.getMap('signals').set(id, fields);
}

/** Marks a quiet word as seen by the chair. The seat that gave it is told so. */
export function markSeen(chairDoc: Y.Doc, id: string, atMs: number): { seat: string; kind: string } | undefined {
  const signals = chairDoc.getMap('signals');
  const found = signals.get(id) as { seat: string; kind: string } | undefined;
  if (found) signals.set(id, { ...found, seenAtMs: atMs });
  return found;
}

/** Adds time to what a seat has talked, in the chair's side document: part → seat → ms. */
export function noteTalk(chairDoc: Y.Doc, talked: { seat: string; ms: number; part: string | null }): void {
  const talk = chairDoc.getMap<number>('talk');
  const key = `${talked.part ?? 'other'}/${talked.seat}`;
  talk.set(key, (talk.get(key) ?? 0) + talked.ms);
}
