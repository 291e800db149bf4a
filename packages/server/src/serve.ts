import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { type OpenErrorCode, StoreOpenError } from './store/open-error.ts';
import { openSqliteStore } from './store/sqlite/open.ts';
import type { Store } from './store/store.ts';

/** The server cannot start. The message is one or two plain sentences for the operator: what is wrong, what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** A server that listens. */
export interface Running {
  readonly app: FastifyInstance;
  /** Takes no more requests, finishes what is on its way to disk, and lets go of everything. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  readonly now?: () => number;
  readonly logger?: FastifyBaseLogger;
}

/**
 * Opens the store and listens.
 *
 * @throws StartError when it cannot
 */
export async function serve(config: Config, options: ServeOptions = {}): Promise<Running> {
  refuseWhatIsNotThereYet(config);
  const store = await openStore(config);
  try {
    const app = await buildApp({ config, store, ...options });
    await listen(app, config);
    return { app, stop: () => stop(app, store) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Falling back on the embedded store would put a plan where nobody looks for it. */
function refuseWhatIsNotThereYet({ databaseUrl, redisUrl }: Config): void {
  if (databaseUrl !== undefined) {
    throw new StartError('DATABASE_URL is set, but this version cannot use PostgreSQL. Unset it to keep plans in DATA_DIR.');
  }
  if (redisUrl !== undefined) {
    throw new StartError('REDIS_URL is set, but this version runs as one process only. Unset it and start one server.');
  }
}

const WHAT_TO_DO: Record<OpenErrorCode, string> = {
  'data-dir-unwritable': 'Set DATA_DIR to a folder that this user may write in, or free space on the disk.',
  'data-dir-in-use': 'Stop the other server, or set DATA_DIR to another folder.',
  'database-newer': 'Start the newer version again, or set DATA_DIR to another folder.',
  'database-unreadable': 'Restore it from a backup, or set DATA_DIR to another folder.',
};

async function openStore({ dataDir }: Config): Promise<Store> {
  try {
    return await openSqliteStore(dataDir);
  } catch (cause) {
    if (!(cause instanceof StoreOpenError)) throw cause;
    throw new StartError(`${cause.message} ${WHAT_TO_DO[cause.code]}`, { cause });
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    const sentence = LISTEN_ERRORS[(cause as NodeJS.ErrnoException).code ?? '']?.(host, port);
    throw sentence === undefined ? cause : new StartError(sentence, { cause });
  }
}

const LISTEN_ERRORS: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (_host, port) => `Port ${port} is already in use. Stop what uses it, or set PORT to another number.`,
  EACCES: (_host, port) => `This user may not listen on port ${port}. Set PORT to a number above 1023.`,
  EADDRNOTAVAIL: (host) => `This machine has no address ${host}. Set HOST to one it has, for example 127.0.0.1.`,
  ENOTFOUND: (host) => `No address is called ${host}. Set HOST to one this machine has, for example 127.0.0.1.`,
};

/** How long a page that follows a plan may hold the server up. */
const PATIENCE_MS = 5_000;

async function stop(app: FastifyInstance, store: Store): Promise<void> {
  const impatient = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
  await app.close();
  clearTimeout(impatient);
  await store.close();
}
