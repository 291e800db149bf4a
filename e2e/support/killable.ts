import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PlanJson, snapshot } from '@samsyn/model';
import { pino } from 'pino';
import { readConfig } from '../../packages/server/dist/config.js';
import { type Demo, type DemoSeat, seedCase } from '../../packages/server/dist/demo/seed-case.js';
import { documentFrom } from '../../packages/server/dist/room/load.js';
import { serve } from '../../packages/server/dist/serve.js';
import { openSqliteStore } from '../../packages/server/dist/store/sqlite/open.js';
import { ADMIN_KEY, freePort, type PlaceOptions, type Venue } from './place.ts';

/** What `npm run serve` runs. */
export const MAIN = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));

/** A server as an operator runs it: a process of its own, with nothing but its environment. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly said: { stdout: string; stderr: string };
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

export function runServer(env: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...env }, stdio: 'pipe' });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += String(chunk);
  });
  return { child, said, ended: once(child, 'exit').then(([code]) => code as number | null) };
}

export interface KillableOptions extends PlaceOptions {
  /** What links start with, when people come through something that stands in between. */
  readonly publicUrl?: string;
}

/** A meeting on a server that can be killed in the middle of it, and whose disk can be read while it lies dead. */
export class Killable implements Venue {
  readonly url: string;
  readonly dataDir: string;
  readonly #demo: Demo;
  readonly #env: Readonly<Record<string, string>>;
  #process: ServerProcess | undefined;

  private constructor(url: string, dataDir: string, demo: Demo, env: Readonly<Record<string, string>>) {
    this.url = url;
    this.dataDir = dataDir;
    this.#demo = demo;
    this.#env = env;
  }

  static async open({ case: name = 'alma', upTo = 'waiting', publicUrl }: KillableOptions = {}): Promise<Killable> {
    const dataDir = await mkdtemp(join(tmpdir(), 'samsyn-killed-'));
    const PORT = String(await freePort());
    const url = publicUrl ?? `http://127.0.0.1:${PORT}`;
    const env = { PORT, HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: dataDir, ADMIN_KEY };
    const seeding = await serve(readConfig(env), { logger: pino({ level: 'silent' }) });
    const demo = await seedCase(seeding.app, name, { upTo });
    await seeding.stop();
    const killable = new Killable(url, dataDir, demo, env);
    await killable.start();
    return killable;
  }

  get planId(): string {
    return this.#demo.planId;
  }

  get port(): number {
    return Number(this.#env['PORT']);
  }

  seat(person: string): DemoSeat {
    const seat = this.#demo.seats.find((one) => one.person === person);
    if (!seat) throw new Error(`nobody called ${person} is in this case`);
    return seat;
  }

  async start(): Promise<void> {
    const started = runServer(this.#env);
    this.#process = started;
    await Promise.race([
      answers(`http://127.0.0.1:${this.port}/readyz`),
      started.ended.then((code) => {
        throw new Error(`the server ended with ${code}: ${started.said.stderr}`);
      }),
    ]);
  }

  /** As a power cut does it: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** As an operator does it. @returns the exit code */
  terminate(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const process = this.#process;
    if (!process) return null;
    this.#process = undefined;
    process.child.kill(signal);
    return process.ended;
  }

  /** The plan as it lies on disk. Only while no server runs: two never share a folder. */
  async onDisk(): Promise<PlanJson> {
    if (this.#process) throw new Error('the server still runs');
    const store = await openSqliteStore(this.dataDir);
    try {
      const doc = documentFrom('plan', await store.log.load(this.planId));
      return snapshot(doc, 'plan', [...doc.getMap('roster').keys()]);
    } finally {
      await store.close();
    }
  }

  /** The plan over HTTP, as another system reads it. */
  async plan(): Promise<PlanJson> {
    const response = await this.#ask(`/api/plans/${this.planId}`, ADMIN_KEY, 'GET');
    return (await response.json()) as PlanJson;
  }

  /** A command over HTTP, as somebody of the case. */
  command(person: string, command: Readonly<Record<string, unknown>>): Promise<Response> {
    return this.#ask(`/api/plans/${this.planId}/commands`, this.seat(person).key, 'POST', {
      id: crypto.randomUUID(),
      ...command,
    });
  }

  /** Takes somebody's seat away, as another system does. */
  revoke(person: string): Promise<Response> {
    return this.#ask(`/api/plans/${this.planId}/participants/${this.seat(person).id}`, ADMIN_KEY, 'DELETE');
  }

  #ask(path: string, key: string, method: string, body?: unknown): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async close(): Promise<void> {
    await this.kill();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/** Resolves when an address answers 200. */
async function answers(url: string): Promise<void> {
  for (;;) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
