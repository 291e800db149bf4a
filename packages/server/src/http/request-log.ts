import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/**
 * One line for each answer: which route, how it went and how long it took. The route as it is registered, not the
 * address that was asked for: people paste keys into addresses.
 */
async function requestLog(app: FastifyInstance): Promise<void> {
  app.addHook('onResponse', async (request, reply) => {
    const { planId } = (request.params ?? {}) as { planId?: string };
    const route = request.is404 ? 'unknown' : request.routeOptions.url;
    const level = reply.statusCode >= 500 ? 'error' : isQuiet(route) ? 'debug' : 'info';
    const plan = request.is404 || reply.statusCode === 404 ? undefined : planId;
    request.log[level]({ method: request.method, route, plan, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
}

/** Asked for every few seconds by whatever watches the server. */
const isQuiet = (route: string | undefined): boolean => route === '/healthz' || route === '/readyz';

export default fp(requestLog, { name: 'request-log' });
