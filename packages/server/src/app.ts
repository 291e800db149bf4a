import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Config } from './config.ts';
import health from './health/routes.ts';
import bodies from './http/bodies.ts';
import clientFiles from './http/client-files.ts';
import documentation from './http/documentation.ts';
import errors from './http/errors.ts';
import { createLogger } from './http/logger.ts';
import ownPages from './http/own-pages.ts';
import rate from './http/rate.ts';
import requestLog from './http/request-log.ts';
import security from './http/security.ts';
import identity from './identity/identity.ts';
import session from './identity/routes.ts';
import live from './live/live.ts';
import plans from './plans/routes.ts';
import rooms from './room/plugin.ts';
import sync from './room/sync.ts';
import type { Store } from './store/store.ts';

export interface AppOptions {
  readonly config: Config;
  /** Stays open when the app closes: whoever opened it closes it. */
  readonly store: Store;
  /** Server time, ms since 1970. */
  readonly now?: () => number;
  readonly logger?: FastifyBaseLogger;
  /** Where the built client lies. */
  readonly clientFiles?: string;
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly store: Store;
  }
}

/** The server as a list of its parts. It listens when it is told to. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, store, now = Date.now, logger = createLogger() } = options;
  const app = Fastify({
    loggerInstance: logger,
    // `request-log` says what may be said of a request.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    // What is sent is judged as it stands: nothing is turned into another type or dropped on the way.
    ajv: { customOptions: { discriminator: true, coerceTypes: false, removeAdditional: false } },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.decorate('config', config).decorate('store', store).decorate('now', now);

  await app.register(errors);
  await app.register(requestLog);
  await app.register(security);
  await app.register(ownPages);
  await app.register(bodies);
  await app.register(cookie);
  await app.register(identity);
  await app.register(rate);
  await app.register(documentation);

  await app.register(rooms);
  await app.register(sync);

  await app.register(session);
  await app.register(plans);
  await app.register(live);
  await app.register(health);
  await app.register(clientFiles, options.clientFiles === undefined ? {} : { root: options.clientFiles });
  return app as unknown as FastifyInstance;
}
