import type { LimitRecord, PlanRecord, PlanStore, SeatRecord, SessionRecord } from '../../plans/plan-store.ts';
import type { Entry } from '../../updates/update-log.ts';
import type { Batches } from './batches.ts';
import { appending } from './log.ts';
import type { Row, Step, Value } from './messages.ts';

const PLAN = 'id, title, startsAt, plannedMinutes, admission, createdAtMs';
const SEAT = 'id, planId, name, role, agency, principal, keyHash, revokedAtMs, admittedAtMs';
const SESSION = 'idHash, seat, expiresAtMs';

const addingPlan = (plan: PlanRecord): Step => ({
  sql: `INSERT INTO plans (${PLAN}) VALUES (?, ?, ?, ?, ?, ?)`,
  values: [plan.id, plan.title, plan.startsAt, plan.plannedMinutes, plan.admission, plan.createdAtMs],
});

const addingSeat = (seat: SeatRecord): Step => ({
  sql: `INSERT INTO seats (${SEAT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  values: [
    seat.id,
    seat.planId,
    seat.name,
    seat.role,
    seat.agency,
    seat.principal,
    seat.keyHash,
    seat.revokedAtMs,
    seat.admittedAtMs,
  ],
});

/** Plans, seats, limits and sessions in SQLite, in the same transactions as the log. */
export class SqlitePlans implements PlanStore {
  readonly #batches: Batches;

  constructor(batches: Batches) {
    this.#batches = batches;
  }

  async create(plan: PlanRecord, seats: readonly SeatRecord[], entries: readonly Entry[]): Promise<void> {
    await this.#batches.ask([addingPlan(plan), ...seats.map(addingSeat), ...appending(entries)]);
  }

  async plan(planId: string): Promise<PlanRecord | undefined> {
    const [row] = await this.#rows(`SELECT ${PLAN} FROM plans WHERE id = ?`, planId);
    return row as PlanRecord | undefined;
  }

  async seats(planId: string): Promise<readonly SeatRecord[]> {
    const rows = await this.#rows(`SELECT ${SEAT} FROM seats WHERE planId = ? ORDER BY place`, planId);
    return rows as readonly unknown[] as readonly SeatRecord[];
  }

  async seatByKey(keyHash: string): Promise<SeatRecord | undefined> {
    const [row] = await this.#rows(`SELECT ${SEAT} FROM seats WHERE keyHash = ?`, keyHash);
    return row as SeatRecord | undefined;
  }

  async seat(seatId: string): Promise<SeatRecord | undefined> {
    const [row] = await this.#rows(`SELECT ${SEAT} FROM seats WHERE id = ?`, seatId);
    return row as SeatRecord | undefined;
  }

  async addSeat(seat: SeatRecord, entries: readonly Entry[]): Promise<void> {
    await this.#batches.ask([addingSeat(seat), ...appending(entries)]);
  }

  async revokeSeat(seatId: string, atMs: number, entries: readonly Entry[]): Promise<void> {
    await this.#batches.ask([
      {
        sql: 'UPDATE seats SET revokedAtMs = coalesce(revokedAtMs, ?) WHERE id = ?',
        values: [atMs, seatId],
        mustHit: true,
      },
      { sql: 'DELETE FROM sessions WHERE seat = ?', values: [seatId] },
      ...appending(entries),
    ]);
  }

  async admitSeat(seatId: string, atMs: number, entries: readonly Entry[]): Promise<void> {
    await this.#batches.ask([
      {
        sql: 'UPDATE seats SET admittedAtMs = coalesce(admittedAtMs, ?) WHERE id = ?',
        values: [atMs, seatId],
        mustHit: true,
      },
      ...appending(entries),
    ]);
  }

  async limits(planId: string): Promise<readonly LimitRecord[]> {
    const rows = await this.#rows('SELECT slot, hiddenFrom FROM limits WHERE planId = ? ORDER BY slot', planId);
    return rows.map((row) => ({
      planId,
      slot: String(row['slot']),
      hiddenFrom: JSON.parse(String(row['hiddenFrom'])) as string[],
    }));
  }

  async addLimit({ planId, slot, hiddenFrom }: LimitRecord, entries: readonly Entry[]): Promise<void> {
    await this.#batches.ask([
      {
        sql: 'INSERT INTO limits (planId, slot, hiddenFrom) VALUES (?, ?, ?)',
        values: [planId, slot, JSON.stringify(hiddenFrom)],
      },
      ...appending(entries),
    ]);
  }

  async addSession({ idHash, seat, expiresAtMs }: SessionRecord): Promise<void> {
    await this.#batches.ask([
      {
        // A seat that was revoked a moment ago starts no session, whatever its reader saw before.
        sql: `INSERT INTO sessions (${SESSION}) SELECT ?, id, ? FROM seats WHERE id = ? AND revokedAtMs IS NULL`,
        values: [idHash, expiresAtMs, seat],
        mustHit: true,
      },
    ]);
  }

  async session(idHash: string): Promise<SessionRecord | undefined> {
    const [row] = await this.#rows(`SELECT ${SESSION} FROM sessions WHERE idHash = ?`, idHash);
    return row as SessionRecord | undefined;
  }

  async endSession(idHash: string): Promise<void> {
    await this.#batches.ask([{ sql: 'DELETE FROM sessions WHERE idHash = ?', values: [idHash] }]);
  }

  async ping(): Promise<void> {
    await this.#rows('SELECT 1');
  }

  async #rows(sql: string, ...values: Value[]): Promise<readonly Row[]> {
    const [rows = []] = await this.#batches.ask([{ sql, values }]);
    return rows;
  }
}
