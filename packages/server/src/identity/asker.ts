import { Refusal } from '@samsyn/model';
import type { FastifyRequest } from 'fastify';
import type { SeatRecord } from '../plans/plan-store.ts';
import { bearerOf } from './identity.ts';
import type { Who } from './who.ts';

/**
 * Who asks, or a refusal.
 *
 * @throws Refusal `key-missing` when nobody said who they are, `key-unknown` when what they said opens nothing
 */
export async function askerOf(request: FastifyRequest, planId?: string): Promise<Who> {
  const who = await request.server.identity.who(request, planId);
  if (who) return who;
  const broughtNothing = bearerOf(request) === undefined && request.server.seatCookies.read(request.cookies).size === 0;
  throw new Refusal(broughtNothing ? 'key-missing' : 'key-unknown');
}

/**
 * Who asks about a plan: another system, or a seat of that plan.
 *
 * @throws Refusal `plan-unknown` both when there is no such plan and when it is somebody else's: the two look alike
 */
export async function askerOfPlan(request: FastifyRequest, planId: string): Promise<Who> {
  const who = await askerOf(request, planId);
  const isTheirs = who.is === 'seat' ? who.seat.planId === planId : (await request.server.store.plans.plan(planId)) !== undefined;
  if (!isTheirs) throw new Refusal('plan-unknown');
  return who;
}

/** A seat of the plan that the chair has let in. @throws Refusal */
export async function seatAtTable(request: FastifyRequest, planId: string): Promise<SeatRecord> {
  const who = await askerOfPlan(request, planId);
  if (who.is !== 'seat') throw new Refusal('forbidden');
  return admitted(who.seat);
}

/** @throws Refusal `not-admitted` while a seat waits for the chair to let it in */
export function admitted(seat: SeatRecord): SeatRecord {
  if (seat.admittedAtMs === null) throw new Refusal('not-admitted');
  return seat;
}
