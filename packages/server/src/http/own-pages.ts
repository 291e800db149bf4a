import { Refusal } from '@samsyn/model';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';

/** Requests that change nothing. */
const READING: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * What changes something with a cookie, or sets one, is asked for by our own pages alone: a cookie goes with whatever
 * page asks. A program that shows a key has chosen to, and comes from nowhere.
 */
async function ownPages(app: FastifyInstance): Promise<void> {
  const ours = new URL(app.config.publicUrl).origin;
  app.addHook('onRequest', async (request) => {
    if (READING.includes(request.method) || request.headers.authorization !== undefined) return;
    if (isFromElsewhere(request, ours)) throw new Refusal('origin-foreign');
  });
}

function isFromElsewhere({ headers, host }: FastifyRequest, ours: string): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  // What the browser says of the page is surer than its origin, which a page without a referrer does not tell.
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  if (origin === undefined || origin === 'null' || origin === ours) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

export default fp(ownPages, { name: 'own-pages' });
