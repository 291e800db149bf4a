import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Where `npm run build` leaves the client. */
const CLIENT_FILES = fileURLToPath(new URL('../../../client/dist', import.meta.url));

/** Assets whose name carries a hash of their content never change; `/assets/live.js` and its like may. */
const HASHED = /[\\/]assets[\\/].+-[A-Za-z0-9_-]{8}\.\w+$/;

/** How the name of a compressed copy ends (`client/build/compressed.ts`). */
const COPY = /\.(br|gz)$/;

/**
 * The built client at `/`, compressed for whoever takes that: these files are the same for everyone, so what they weigh
 * says nothing. The page itself is never kept by a browser: an old page would ask for assets that are gone.
 */
async function clientFiles(app: FastifyInstance, options: { readonly root?: string }): Promise<void> {
  const root = options.root ?? CLIENT_FILES;
  if (!existsSync(join(root, 'index.html'))) {
    app.log.warn('The client is not built. Run: npm run build');
    app.get('/', { schema: { hide: true } }, (_request, reply) =>
      reply.code(503).type('text/plain; charset=utf-8').send('The client is not built. Run: npm run build\n'),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root,
    schemaHide: true,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, sent) => {
      const path = sent.replace(COPY, '');
      if (HASHED.test(path)) reply.header('cache-control', 'public, max-age=31536000, immutable');
      else reply.header('cache-control', path.endsWith('.html') ? 'no-store' : 'no-cache');
    },
  });
}

export default fp(clientFiles, { name: 'client-files' });
