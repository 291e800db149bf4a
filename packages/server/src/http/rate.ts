import rateLimit from '@fastify/rate-limit';
import { Refusal } from '@samsyn/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

/** Requests a minute. A seat is one person; an address may be a whole town hall. */
const PER_MINUTE = { seat: 1_200, address: 12_000 } as const;

/** Asked by machines that watch, or limited by frames instead. */
const isExempt = (request: FastifyRequest): boolean => /^\/(healthz|readyz|assets\/|sync\/)/.test(request.url);

/** A ceiling that no honest browser meets: by seat where there is one, else by address. */
async function rate(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    timeWindow: 60_000,
    max: (_request, key) => (key.startsWith('seat ') ? PER_MINUTE.seat : PER_MINUTE.address),
    keyGenerator: async (request) => {
      const { planId } = (request.params ?? {}) as { planId?: string };
      const who = await app.identity.who(request, planId);
      return who?.is === 'seat' ? `seat ${who.seat.id}` : `address ${request.ip}`;
    },
    allowList: isExempt,
    errorResponseBuilder: (_request, context) => new Refusal('too-many-requests', { retryAfterMs: context.ttl }),
  });
}

export default fp(rate, { name: 'rate', dependencies: ['identity'] });
