import type { Principal, Role } from '@samsyn/model';
import type { Entry } from '../updates/update-log.ts';

/** A plan as the server knows it beside the document: what decides who may come in. */
export interface PlanRecord {
  readonly id: string;
  readonly title: string;
  /** RFC 3339, as given. */
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly admission: 'open' | 'chair';
  readonly createdAtMs: number;
}

/** A seat. Its key is never kept, only the key's hash. */
export interface SeatRecord {
  readonly id: string;
  readonly planId: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly principal: Principal | null;
  readonly keyHash: string;
  readonly revokedAtMs: number | null;
  readonly admittedAtMs: number | null;
}

/** A signed-in browser: a cookie for one seat. */
export interface SessionRecord {
  readonly idHash: string;
  readonly seat: string;
  readonly expiresAtMs: number;
}

/** One of a plan's limited documents: rows that a limited consent hides from some seats. */
export interface LimitRecord {
  readonly planId: string;
  /** Tells a plan's limited documents apart, `[a-z0-9]{1,16}`. */
  readonly slot: string;
  /** Seats that never get it. */
  readonly hiddenFrom: readonly string[];
}

/** Plans, seats, keys and sessions. */
export interface PlanStore {
  /** Writes the plan, its seats and the first entries of its document in one transaction. */
  create(plan: PlanRecord, seats: readonly SeatRecord[], entries: readonly Entry[]): Promise<void>;
  plan(planId: string): Promise<PlanRecord | undefined>;
  seats(planId: string): Promise<readonly SeatRecord[]>;
  /** The seat that a key opens, revoked or not. */
  seatByKey(keyHash: string): Promise<SeatRecord | undefined>;
  seat(seatId: string): Promise<SeatRecord | undefined>;
  addSeat(seat: SeatRecord, entries: readonly Entry[]): Promise<void>;
  /** Revokes a seat and ends all its sessions. */
  revokeSeat(seatId: string, atMs: number, entries: readonly Entry[]): Promise<void>;
  admitSeat(seatId: string, atMs: number, entries: readonly Entry[]): Promise<void>;
  limits(planId: string): Promise<readonly LimitRecord[]>;
  /** Adds a limited document together with the entries that move a row into it. */
  addLimit(limit: LimitRecord, entries: readonly Entry[]): Promise<void>;
  addSession(session: SessionRecord): Promise<void>;
  session(idHash: string): Promise<SessionRecord | undefined>;
  endSession(idHash: string): Promise<void>;
  /** Whether the store answers. */
  ping(): Promise<void>;
}
