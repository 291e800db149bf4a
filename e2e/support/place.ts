import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLOSE } from '@samsyn/model';
import { pino } from 'pino';
import { readConfig } from '../../packages/server/dist/config.js';
import type { Stage } from '../../packages/server/dist/demo/clock.js';
import { type Demo, type DemoSeat, seedCase } from '../../packages/server/dist/demo/seed-case.js';
import type {} from '../../packages/server/dist/room/plugin.js';
import { type Running, serve } from '../../packages/server/dist/serve.js';

/** The key that another system makes plans with. */
export const ADMIN_KEY = 'the-admin-key-of-the-scenes';

export type CaseName = 'alma' | 'navid';

export interface PlaceOptions {
  readonly case?: CaseName;
  /** How far the meeting has come when people arrive. */
  readonly upTo?: Stage;
  /** Who lets people in. */
  readonly admission?: 'open' | 'chair';
  /** What time it is on the server when people arrive, ISO; the machine's own time when nothing is said. */
  readonly at?: string;
}

/** What somebody who comes has to know of where a meeting is held. */
export interface Venue {
  readonly url: string;
  /** Somebody of the case, by their id there (`p-alma`), or `board` and `family`. */
  seat(person: string): DemoSeat;
}

/** Where a meeting is held: the real server on a port of its own, with a clock that the scene moves. */
export class Place implements Venue {
  readonly url: string;
  readonly dataDir: string;
  readonly demo: Demo;
  #running: Running;
  readonly #clock: Clock;

  private constructor(url: string, dataDir: string, demo: Demo, running: Running, clock: Clock) {
    this.url = url;
    this.dataDir = dataDir;
    this.demo = demo;
    this.#running = running;
    this.#clock = clock;
  }

  static async open({ case: name = 'alma', upTo = 'waiting', admission = 'open', at }: PlaceOptions = {}): Promise<Place> {
    const dataDir = await mkdtemp(join(tmpdir(), 'samsyn-scene-'));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const clock = new Clock(at === undefined ? 0 : Date.parse(at) - Date.now());
    const running = await start(url, port, dataDir, clock);
    const demo = await seedCase(running.app, name, { upTo, admission });
    return new Place(url, dataDir, demo, running, clock);
  }

  get app(): Running['app'] {
    return this.#running.app;
  }

  get planId(): string {
    return this.demo.planId;
  }

  /** Somebody of the case, by their id there (`p-alma`), or `board` and `family`. */
  seat(person: string): DemoSeat {
    const seat = this.demo.seats.find((one) => one.person === person);
    if (!seat) throw new Error(`nobody called ${person} is in this case`);
    return seat;
  }

  /** What time it is on the server, in ms since 1970. */
  get now(): number {
    return this.#clock.now();
  }

  /** Lets time pass on the server. Nothing waits for it. */
  pass(minutes: number): void {
    this.#clock.pass(minutes);
  }

  /** The plan as a reader sees it over HTTP. */
  async plan(key = ADMIN_KEY): Promise<Record<string, Record<string, unknown>>> {
    const response = await fetch(`${this.url}/api/plans/${this.planId}`, { headers: { authorization: `Bearer ${key}` } });
    if (!response.ok) throw new Error(`the plan answers ${response.status}`);
    return (await response.json()) as Record<string, Record<string, unknown>>;
  }

  /** A command over HTTP, as a seat. */
  command(person: string, command: Record<string, unknown>): Promise<Response> {
    return fetch(`${this.url}/api/plans/${this.planId}/commands`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.seat(person).key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: crypto.randomUUID(), ...command }),
    });
  }

  /** The line to somebody breaks: the sockets they have are gone. Whether they come back is up to their browser. */
  async cut(person: string): Promise<void> {
    const { id } = this.seat(person);
    const room = await this.app.rooms.open({ planId: this.planId, kind: 'plan' });
    for (const member of [...room.attendance.members]) if (member.seat.id === id) member.close(CLOSE.tryLater);
  }

  /** Stops the server and starts it again, on the same address with the same data. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    await this.#running.stop();
  }

  async start(): Promise<void> {
    this.#running = await start(this.url, Number(new URL(this.url).port), this.dataDir, this.#clock);
  }

  async close(): Promise<void> {
    await this.#running.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

class Clock {
  #aheadMs: number;

  constructor(aheadMs: number) {
    this.#aheadMs = aheadMs;
  }

  pass(minutes: number): void {
    this.#aheadMs += minutes * 60_000;
  }

  readonly now = (): number => Date.now() + this.#aheadMs;
}

const start = (url: string, port: number, dataDir: string, clock: Clock): Promise<Running> =>
  serve(readConfig({ PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR: dataDir, ADMIN_KEY }), {
    now: clock.now,
    logger: pino({ level: 'silent' }),
  });

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
