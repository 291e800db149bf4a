import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { type Config, readConfig } from '../config.ts';
import { createLogger } from '../http/logger.ts';
import type { NewPlan, PlanMade } from '../plans/bodies.ts';
import { type Running, serve } from '../serve.ts';

export interface TestServerOptions {
  /** Server time, ms since 1970. */
  readonly now?: () => number;
  readonly logger?: FastifyBaseLogger;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder that is kept when the server stops. */
  readonly dataDir?: string;
}

/** The real server on a free port of this machine, with a data folder of its own. */
export interface TestServer {
  readonly url: string;
  readonly config: Config;
  readonly app: FastifyInstance;
  readonly adminKey: string;
  /** Stops it and takes its data away. */
  stop(): Promise<void>;
  /** Stops it and starts it again on the same port with the same data. */
  restart(): Promise<void>;
  /** Makes a plan over HTTP, with a chair, two agencies and a person unless told otherwise. */
  createPlan(changes?: Partial<NewPlan>): Promise<PlanMade>;
}

const ADMIN_KEY = 'the-admin-key-of-a-test';

/** A small plan that may be made. */
export const aPlan = (changes: Partial<NewPlan> = {}): NewPlan => ({
  title: 'SIP för Elin',
  startsAt: '2026-12-04T10:00:00+01:00',
  plannedMinutes: 60,
  consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-10' },
  participants: [
    { name: 'Birgitta Åkerlund', role: 'chair' },
    { name: 'Peter Falk', role: 'agency', agency: 'Ekbackens skola', principal: 'kommun' },
    { name: 'Jenny Wallin', role: 'agency', agency: 'Habiliteringen', principal: 'region' },
    { name: 'Elin Sand', role: 'subject' },
  ],
  ...changes,
});

export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'samsyn-')));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: dataDir, ADMIN_KEY, ...options.env };
  const config = readConfig(env);
  const start = (): Promise<Running> =>
    serve(config, { logger: options.logger ?? createLogger('silent'), ...(options.now ? { now: options.now } : {}) });
  let running = await start();
  return {
    url,
    config,
    adminKey: ADMIN_KEY,
    get app() {
      return running.app;
    },
    async stop() {
      await running.stop();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
    async restart() {
      await running.stop();
      running = await start();
    },
    async createPlan(changes) {
      const response = await fetch(`${url}/api/plans`, {
        method: 'POST',
        headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
        body: JSON.stringify(aPlan(changes)),
      });
      if (response.status !== 201) throw new Error(`no plan: ${await response.text()}`);
      return (await response.json()) as PlanMade;
    },
  };
}

/** A port that nothing uses now. Links and the allowed origin name it, so it must be known before the server listens. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
