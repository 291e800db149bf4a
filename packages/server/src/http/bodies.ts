import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/**
 * What a body may be: JSON, and nothing else. A page of another origin may send plain text without asking first, and
 * JSON not. Many programs say that they send JSON also when they delete something and send nothing.
 */
async function bodies(app: FastifyInstance): Promise<void> {
  // A key that would reach a prototype is an error, and not dropped in silence.
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (request.method === 'DELETE' && body === '') done(null, undefined);
    else parse(request, body, done);
  });
}

export default fp(bodies, { name: 'bodies' });
