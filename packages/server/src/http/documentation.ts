import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';

/** Describes every route that says what it takes: `/api/openapi.json`, and the same to read at `/api/docs`. */
async function documentation(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Samsyn',
        description:
          'Plans, seats and commands of a SIP meeting. Errors are application/problem+json (RFC 9457) with a stable `code`. ' +
          'Fields that are not described are ignored.',
        version: '1',
      },
      servers: [{ url: app.config.publicUrl }],
      components: {
        securitySchemes: {
          key: { type: 'http', scheme: 'bearer', description: 'The admin key, or the key of a seat.' },
          session: { type: 'apiKey', in: 'cookie', name: 'samsyn-<seat>', description: 'Set by POST /api/session.' },
        },
      },
    },
    hideUntagged: true,
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  await app.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { deepLinking: false } });
}

export default fp(documentation, { name: 'documentation' });
