import type { AddressInfo } from 'node:net';
import { type Consent, createDocument, divideMinutes, documentName, type RosterRow, seedDocument } from '@samsyn/model';
import Fastify, { type FastifyInstance } from 'fastify';
import fp from 'fastify-plugin';
import { type ClientOptions, WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import errors from '../http/errors.ts';
import type { PlanRecord, SeatRecord } from '../plans/plan-store.ts';
import rooms from '../room/plugin.ts';
import sync from '../room/sync.ts';
import { MemoryStore } from './memory-store.ts';
import { Wire } from './wire.ts';

export const PLAN = 'plan-elin';

/** Who sits at the table of tests. A seat's id is its name here, and its key too. */
const PEOPLE = {
  birgitta: { role: 'chair', principal: 'kommun' },
  carl: { role: 'cochair', principal: 'kommun' },
  omar: { role: 'secretary', principal: 'kommun' },
  peter: { role: 'agency', principal: 'kommun' },
  jenny: { role: 'agency', principal: 'region' },
  elin: { role: 'subject', principal: 'enskild' },
  sara: { role: 'guardian', principal: 'enskild' },
  tolk: { role: 'interpreter', principal: null },
  gast: { role: 'viewer', principal: null },
} as const;

export type Name = keyof typeof PEOPLE;
const NAMES = Object.keys(PEOPLE) as Name[];

export interface TableOptions {
  readonly consent?: Consent;
  readonly admission?: PlanRecord['admission'];
  readonly pens?: Partial<Record<Name, readonly Name[]>>;
  readonly idleMs?: number;
  readonly now?: () => number;
}

/** One meeting with its rooms and sockets, on a store in memory. Who somebody is, is taken from their bearer key alone. */
export interface Table {
  readonly app: FastifyInstance;
  readonly store: MemoryStore;
  readonly url: string;
  seat(name: Name): SeatRecord;
  /** Sits down with the stock provider, as any Yjs program would. */
  join(name: Name, options?: JoinOptions): Person;
  /** Opens a bare socket. */
  wire(name: Name | undefined, options?: WireOptions): Wire;
  /** Stops the server and starts it again on the same port and disk. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

interface JoinOptions {
  readonly doc?: Y.Doc;
  readonly document?: string;
  readonly params?: Record<string, string>;
}

interface WireOptions extends ClientOptions {
  readonly document?: string;
  readonly query?: string;
}

/** Somebody at the table, with a copy of the document. */
interface Person {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  leave(): void;
}

export async function openTable(options: TableOptions = {}): Promise<Table> {
  let store = new MemoryStore();
  await writePlan(store, options);
  let app = await startApp(store, options, 0);
  const { port } = app.server.address() as AddressInfo;
  const open: (() => void)[] = [];
  const stop = async () => {
    store.release();
    store.mend();
    await app.close();
    await store.close();
  };
  return {
    get app() {
      return app;
    },
    get store() {
      return store;
    },
    url: `ws://127.0.0.1:${port}/sync`,
    seat: (name) => seatOf(name, options),
    join(name, { doc = createDocument('plan', NAMES), document = PLAN, params } = {}) {
      const provider = new WebsocketProvider(`ws://127.0.0.1:${port}/sync`, document, doc, {
        WebSocketPolyfill: socketOf(name),
        disableBc: true,
        maxBackoffTime: 100,
        params: params ?? { clientID: String(doc.clientID) },
      });
      // What the wire has beside the stock protocol; a stock provider complains of it aloud.
      for (const message of [101, 102, 103]) provider.messageHandlers[message] = (_encoder, decoder) => skip(decoder);
      const leave = () => provider.destroy();
      open.push(leave);
      return { doc, provider, leave };
    },
    wire(name, { document = PLAN, query = '', headers, ...rest } = {}) {
      const bearer = name === undefined ? {} : { authorization: `Bearer ${name}` };
      const url = `ws://127.0.0.1:${port}/sync/${document}${query}`;
      const wire = new Wire(new WebSocket(url, { ...rest, headers: { ...bearer, ...headers } }));
      open.push(() => wire.socket.terminate());
      return wire;
    },
    async restart() {
      await stop();
      store = new MemoryStore(store.disk);
      app = await startApp(store, options, port);
    },
    async stop() {
      for (const leave of open) leave();
      await stop();
    },
  };
}

const skip = (decoder: { pos: number; arr: Uint8Array }): void => {
  decoder.pos = decoder.arr.length;
};

function socketOf(name: Name): typeof globalThis.WebSocket {
  class WithKey extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers: { authorization: `Bearer ${name}` } });
    }
  }
  return WithKey as unknown as typeof globalThis.WebSocket;
}

function seatOf(name: Name, { admission = 'open' }: TableOptions): SeatRecord {
  const { role, principal } = PEOPLE[name];
  const waits = admission === 'chair' && role !== 'chair' && role !== 'cochair';
  return {
    id: name,
    planId: PLAN,
    name: `${name} efternamn`,
    role,
    agency: null,
    principal,
    keyHash: `hash of ${name}`,
    revokedAtMs: null,
    admittedAtMs: waits ? null : 1,
  };
}

async function writePlan(store: MemoryStore, options: TableOptions): Promise<void> {
  const doc = createDocument('plan', NAMES);
  const row = (name: Name): RosterRow => ({
    name: `${name} efternamn`,
    ...PEOPLE[name],
    agency: null,
    presence: 'room',
    pen: options.pens?.[name] ?? [],
  });
  seedDocument(doc, {
    title: 'SIP för Elin',
    startsAt: '2026-12-04T10:00:00+01:00',
    plannedMinutes: 60,
    minutes: divideMinutes(60),
    consent: options.consent ?? { status: 'given', form: 'skriftligt' },
    seats: new Map(NAMES.map((name) => [name, row(name)])),
  });
  const plan: PlanRecord = {
    id: PLAN,
    title: 'SIP för Elin',
    startsAt: '2026-12-04T10:00:00+01:00',
    plannedMinutes: 60,
    admission: options.admission ?? 'open',
    createdAtMs: 1,
  };
  const document = documentName({ planId: PLAN, kind: 'plan' });
  const entry = { document, update: Y.encodeStateAsUpdate(doc), seat: null, session: null, atMs: 1 };
  await store.plans.create(
    plan,
    NAMES.map((name) => seatOf(name, options)),
    [entry],
  );
}

async function startApp(store: MemoryStore, { idleMs = 60_000, now = Date.now }: TableOptions, port: number) {
  const app = Fastify();
  app.decorate('config', {
    port,
    host: '127.0.0.1',
    publicUrl: 'https://samsyn.example',
    dataDir: '',
    databaseUrl: undefined,
    redisUrl: undefined,
    adminKey: undefined,
  });
  app.decorate('store', store).decorate('now', now);
  app.decorate('identity', {
    async who({ headers }: { headers: { authorization?: string | undefined } }) {
      const name = headers.authorization?.replace('Bearer ', '') ?? '';
      if (name === 'admin') return { is: 'admin' } as const;
      const seat = await store.plans.seat(name);
      return seat && seat.revokedAtMs === null ? ({ is: 'seat', seat } as const) : undefined;
    },
  });
  await app.register(errors);
  // The sockets' part of the server asks for it by name.
  await app.register(fp(async () => {}, { name: 'identity' }));
  await app.register(rooms, { idleMs });
  await app.register(sync);
  await app.listen({ host: '127.0.0.1', port });
  return app;
}
