import type { FastifyRequest } from 'fastify';
import type { SeatRecord } from '../plans/plan-store.ts';

/** Who is asking: another system with the admin key, or a seat of a plan. */
export type Who = { readonly is: 'admin' } | { readonly is: 'seat'; readonly seat: SeatRecord };

export interface Identity {
  /**
   * Who a request comes from, by bearer key or cookie; undefined when by nobody known, or by a revoked seat.
   *
   * @param planId the plan that is asked for: of several seats in one browser, the one that belongs to it
   */
  who(request: FastifyRequest, planId?: string): Promise<Who | undefined>;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly identity: Identity;
  }
}
