import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { PlanStore } from '../plans/plan-store.ts';
import { SeatCookies } from './cookies.ts';
import { hashOf, isSameSecret } from './keys.ts';
import { Sessions } from './sessions.ts';
import type { Identity, Who } from './who.ts';

interface IdentityOptions {
  readonly plans: PlanStore;
  readonly sessions: Sessions;
  readonly cookies: SeatCookies;
  readonly adminKey: string | undefined;
}

/** Tells who a request comes from: by its bearer key, else by the cookie of a seat. */
class Requesters implements Identity {
  readonly #options: IdentityOptions;
  /** A request is asked about several times on its way, and answers the same. */
  readonly #known = new WeakMap<FastifyRequest, Map<string, Promise<Who | undefined>>>();

  constructor(options: IdentityOptions) {
    this.#options = options;
  }

  who(request: FastifyRequest, planId = ''): Promise<Who | undefined> {
    const known = this.#known.get(request) ?? new Map<string, Promise<Who | undefined>>();
    this.#known.set(request, known);
    const found = known.get(planId) ?? this.#find(request, planId);
    known.set(planId, found);
    return found;
  }

  async #find(request: FastifyRequest, planId: string): Promise<Who | undefined> {
    const bearer = bearerOf(request);
    // Whoever shows a key means it: a wrong one is not made good by a cookie.
    if (bearer !== undefined) return this.#byKey(bearer);
    const seat = await this.#bySession(request, planId);
    return seat && { is: 'seat', seat };
  }

  async #byKey(key: string): Promise<Who | undefined> {
    const { adminKey, plans } = this.#options;
    if (adminKey !== undefined && isSameSecret(key, adminKey)) return { is: 'admin' };
    const seat = await plans.seatByKey(hashOf(key));
    return seat && seat.revokedAtMs === null ? { is: 'seat', seat } : undefined;
  }

  async #bySession(request: FastifyRequest, planId: string) {
    const held = this.#options.cookies.read(request.cookies);
    const chosen = chosenSeat(request);
    if (chosen !== undefined) {
      const token = held.get(chosen);
      const seat = token === undefined ? undefined : await this.#options.sessions.seatOf(token);
      return seat?.id === chosen ? seat : undefined;
    }
    const seats = await Promise.all([...held].map(([, token]) => this.#options.sessions.seatOf(token)));
    const valid = seats.filter((seat) => seat !== undefined);
    return valid.find((seat) => seat.planId === planId) ?? valid[0];
  }
}

/** The key in `Authorization: Bearer <key>`. */
export const bearerOf = (request: FastifyRequest): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '')?.[1];

/** Which of several seats in one browser is meant: `?seat=` or the header `x-seat`. */
export function chosenSeat(request: FastifyRequest): string | undefined {
  const { seat } = request.query as { seat?: unknown };
  if (typeof seat === 'string') return seat;
  const header = request.headers['x-seat'];
  return typeof header === 'string' ? header : undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly sessions: Sessions;
    readonly seatCookies: SeatCookies;
  }
}

/** Who is asking. Needs the store, the clock and cookies. */
async function identity(app: FastifyInstance): Promise<void> {
  const sessions = new Sessions(app.store.plans, app.now);
  const cookies = new SeatCookies(app.config.publicUrl);
  app.decorate('sessions', sessions);
  app.decorate('seatCookies', cookies);
  const { plans } = app.store;
  app.decorate('identity', new Requesters({ plans, sessions, cookies, adminKey: app.config.adminKey }));
}

export default fp(identity, { name: 'identity', dependencies: ['@fastify/cookie'] });
