import { Refusal } from '@samsyn/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { StoreError } from '../updates/update-log.ts';
import { PROBLEM_TYPE, type Problem, problemOf, toProblem } from './problem.ts';

/** Where sockets may be opened. Anywhere else a handshake is an address that does not exist. */
const SOCKETS = '/sync/';

const send = (reply: FastifyReply, problem: Problem) => reply.code(problem.status).type(PROBLEM_TYPE).send(problem);

/** What can be told of an error without telling what people wrote: messages may quote a body. */
function traceOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: typeof error };
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  const { code } = error as { code?: unknown };
  const cause = error.cause === undefined ? {} : { cause: traceOf(error.cause) };
  // The store speaks of entries and files, never of what stands in them.
  const message = error instanceof StoreError ? { message: error.message } : {};
  return { name: error.name, code, ...message, stack: frames.join('\n'), ...cause };
}

/** Every error leaves as problem+json; what is our fault is logged, without content. */
async function errors(app: FastifyInstance): Promise<void> {
  app.setErrorHandler((error, request: FastifyRequest, reply) => {
    const problem = toProblem(error);
    if (problem.status >= 500) request.log.error({ error: traceOf(error), route: request.routeOptions.url }, problem.code);
    return send(reply, problem);
  });

  app.setNotFoundHandler((_request, reply) => send(reply, problemOf('route-unknown')));

  app.addHook('onRequest', async (request, reply) => {
    const isHandshake = request.headers.upgrade !== undefined && /\bupgrade\b/i.test(request.headers.connection ?? '');
    if (!isHandshake) return;
    // Node has let go of a socket that asks to be upgraded: one that gets an answer instead is ours to close.
    reply.raw.once('finish', () => request.raw.socket.destroySoon());
    if (!request.routeOptions.url?.startsWith(SOCKETS)) throw new Refusal('route-unknown');
  });
}

export default fp(errors, { name: 'errors' });
