import { type Actor, type Fields, isPhase, type Phase, type Role } from '@samsyn/model';
import * as Y from 'yjs';

/** What judging needs to know of a plan, read once between the server's own changes. */
export interface PlanFacts {
  readonly phase: Phase;
  /** Every seat that has rooms, revoked ones too: what they wrote stands. */
  readonly seats: ReadonlySet<string>;
  readonly revoked: ReadonlySet<string>;
  /** As it stands, `given` or not. Whether it still holds today is asked at the door. */
  readonly consent: Fields;
  /** Whose pens each seat holds. */
  readonly pens: ReadonlyMap<string, readonly string[]>;
}

/** Reads the facts from a plan's shared document. Only the server writes what is read here. */
export function readFacts(doc: Y.Doc): PlanFacts {
  const consent = doc.getMap('consent');
  const phase = doc.getMap('meeting').get('phase');
  const seats = new Set<string>();
  const revoked = new Set<string>();
  const pens = new Map<string, string[]>();
  for (const [seat, row] of doc.getMap('roster').entries()) {
    seats.add(seat);
    if (!(row instanceof Y.Map)) continue;
    if (row.get('revoked') === true) revoked.add(seat);
    const holders: unknown = row.get('pen');
    for (const holder of Array.isArray(holders) ? (holders as string[]) : []) {
      pens.set(holder, [...(pens.get(holder) ?? []), seat]);
    }
  }
  return {
    phase: isPhase(phase) ? phase : 'waiting',
    seats,
    revoked,
    consent: { status: consent.get('status'), validUntil: consent.get('validUntil') },
    pens,
  };
}

/** A seat as the gate sees it now. */
export const actorOf = (facts: PlanFacts, seat: string, role: Role): Actor => ({
  seat,
  role,
  pens: facts.pens.get(seat) ?? [],
});
