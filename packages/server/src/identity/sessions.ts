import type { PlanStore, SeatRecord } from '../plans/plan-store.ts';
import { hashOf, newSecret } from './keys.ts';

/**
 * A session lasts this long from the sign-in and is not prolonged; the link opens a new one. It holds from the evening
 * before a meeting to the day when somebody confirms the plan; a device that somebody walked away from is closed soon.
 */
export const SESSION_MS = 3 * 24 * 60 * 60_000;

/** Signed-in browsers. The token is only ever in the cookie; what is kept is its hash. */
export class Sessions {
  readonly #plans: PlanStore;
  readonly #now: () => number;

  constructor(plans: PlanStore, now: () => number) {
    this.#plans = plans;
    this.#now = now;
  }

  /** Signs a browser in. @returns the token for its cookie */
  async open(seat: SeatRecord): Promise<string> {
    const token = newSecret();
    await this.#plans.addSession({ idHash: hashOf(token), seat: seat.id, expiresAtMs: this.#now() + SESSION_MS });
    return token;
  }

  /** The seat of a session, unless it is over or the seat has been revoked. */
  async seatOf(token: string): Promise<SeatRecord | undefined> {
    const session = await this.#plans.session(hashOf(token));
    if (!session || session.expiresAtMs <= this.#now()) return undefined;
    const seat = await this.#plans.seat(session.seat);
    return seat && seat.revokedAtMs === null ? seat : undefined;
  }

  async end(token: string): Promise<void> {
    await this.#plans.endSession(hashOf(token));
  }
}
