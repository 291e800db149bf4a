import { CLOSE, consentOn, type Denial, LEADERS, parseDocumentName, Refusal } from '@samsyn/model';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '../identity/who.ts';
import type { PlanStore, SeatRecord } from '../plans/plan-store.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import { mayOpen } from './side-documents.ts';

/** What the door says to whoever knocks. */
export type Welcome =
  | { readonly is: 'open'; readonly room: Room; readonly seat: SeatRecord }
  | { readonly is: 'shut'; readonly code: number; readonly denial?: Denial };

const shut = (code: number, denial?: Denial): Welcome => ({ is: 'shut', code, ...(denial ? { denial } : {}) });

/** The same for what is not there and for what this seat may not know of. */
const NOTHING_HERE = shut(CLOSE.unknownPlan);

/** Sockets that one seat may have open on one document: far more than anybody has pages. */
const MOST_SOCKETS = 50;

/** Who may open a socket on which document. */
export class Door {
  readonly #identity: Identity;
  readonly #plans: PlanStore;
  readonly #rooms: Rooms;
  readonly #now: () => number;

  constructor(identity: Identity, plans: PlanStore, rooms: Rooms, now: () => number) {
    this.#identity = identity;
    this.#plans = plans;
    this.#rooms = rooms;
    this.#now = now;
  }

  /** @throws Refusal, StoreError when it cannot be said just now */
  async knock(request: FastifyRequest, document: string): Promise<Welcome> {
    const name = parseDocumentName(document);
    const who = await this.#identity.who(request, name?.planId);
    if (!who) return shut(CLOSE.noKey);
    if (!name || who.is !== 'seat' || who.seat.planId !== name.planId) return NOTHING_HERE;
    const { seat } = who;
    if (seat.role === 'viewer') return shut(CLOSE.refused, { code: 'forbidden' });
    const plan = await this.#rooms.open({ planId: name.planId, kind: 'plan' });
    const refusal = await entryRefusal(this.#plans, plan, seat, this.#now());
    if (refusal) return shut(CLOSE.refused, { code: refusal.code });
    if (!mayOpen(plan, seat, name)) return NOTHING_HERE;
    const room = name.kind === 'plan' ? plan : await this.#rooms.open(name);
    // Whoever was revoked while the door was being opened does not come in, nor anybody once consent is withdrawn.
    if (room.facts.revoked.has(seat.id)) return shut(CLOSE.noKey);
    if (room.facts.consent['status'] !== 'given') return shut(CLOSE.refused, { code: 'consent-missing' });
    return room.attendance.socketsOf(seat.id) < MOST_SOCKETS ? { is: 'open', room, seat } : shut(CLOSE.tooManyFrames);
  }
}

/** What keeps a seat of a plan from its board: consent that is not given, or the chair who has not let it in. */
export async function entryRefusal(plans: PlanStore, room: Room, seat: SeatRecord, nowMs: number): Promise<Refusal | undefined> {
  const { facts } = room;
  if (facts.revoked.has(seat.id)) return new Refusal('key-unknown');
  if (consentOn(facts.consent, nowMs) !== 'given') return new Refusal('consent-missing');
  const plan = await plans.plan(seat.planId);
  // Whoever lets the others in cannot wait for it.
  const waits = plan?.admission === 'chair' && !LEADERS.includes(seat.role);
  return waits && (await plans.seat(seat.id))?.admittedAtMs == null ? new Refusal('not-admitted') : undefined;
}
