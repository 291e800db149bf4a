import { addRow, CLOSE, createDocument, type Denial, decodeFrame, encodeFrame, textIn } from '@samsyn/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import type { Ending } from './document-copy.ts';
import type { RefusedWork } from './refused.ts';
import { Replica } from './replica.ts';
import { ServerClock } from './server-clock.ts';

const SEATS = ['jenny', 'peter'];

/** A server with one document that answers on the spot, and can be told to be down, slow or unwilling. */
class Server {
  readonly doc = createDocument('plan', SEATS);
  readonly sockets = new Set<FakeSocket>();
  readonly addresses: string[] = [];
  isDown = false;
  holdsReceipts = false;
  refusal: Denial | undefined;

  connected(socket: FakeSocket): void {
    this.sockets.add(socket);
    this.addresses.push(socket.url);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== socket) socket.hear(encodeFrame.update(update));
    });
  }

  received(socket: FakeSocket, bytes: Uint8Array): void {
    const frame = decodeFrame(bytes);
    if (frame.kind === 'step1') {
      socket.hear(encodeFrame.step2(Y.encodeStateAsUpdate(this.doc, frame.stateVector)));
      socket.hear(encodeFrame.step1(Y.encodeStateVector(this.doc)));
    } else if (frame.kind === 'update' || (frame.kind === 'step2' && frame.update.length > 2)) {
      if (this.refusal) this.refuse(socket, this.refusal);
      else Y.applyUpdate(this.doc, frame.update, socket);
    } else if (frame.kind === 'flush' && !this.holdsReceipts) socket.hear(encodeFrame.flushed(frame.n));
  }

  refuse(socket: FakeSocket, denial: Denial): void {
    this.refusal = undefined;
    socket.hear(encodeFrame.denied(denial));
    socket.drop(CLOSE.refused);
  }
}

let server: Server;

class FakeSocket {
  static readonly OPEN = 1;
  readonly OPEN = 1;
  readonly url: string;
  readyState = 0;
  binaryType = 'blob';
  onopen: (() => void) | undefined;
  onmessage: ((event: { data: ArrayBuffer }) => void) | undefined;
  onclose: ((event: { code: number }) => void) | undefined;
  onerror: ((event: unknown) => void) | undefined;

  constructor(url: string) {
    this.url = url;
    queueMicrotask(() => {
      if (server.isDown) return this.drop(1006);
      this.readyState = 1;
      server.connected(this);
      this.onopen?.();
    });
  }

  send(bytes: Uint8Array): void {
    if (this.readyState === 1) server.received(this, bytes);
  }

  hear(bytes: Uint8Array): void {
    if (this.readyState === 1) this.onmessage?.({ data: new Uint8Array(bytes).buffer });
  }

  close(): void {
    this.drop(1000);
  }

  drop(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    server.sockets.delete(this);
    this.onclose?.({ code });
  }
}

class Drawer implements Storage {
  readonly #kept = new Map<string, string>();
  get length(): number {
    return this.#kept.size;
  }
  clear = (): void => this.#kept.clear();
  getItem = (key: string): string | null => this.#kept.get(key) ?? null;
  key = (index: number): string | null => [...this.#kept.keys()][index] ?? null;
  removeItem = (key: string): void => void this.#kept.delete(key);
  setItem = (key: string, value: string): void => void this.#kept.set(key, value);
}

interface Jenny {
  readonly replica: Replica;
  readonly refused: RefusedWork[];
  readonly endings: Ending[];
  /** Writes what she will do, in her own row. */
  writes(what: string): void;
}

const open: Replica[] = [];

function jenny(storage: Storage = new Drawer()): Jenny {
  const refused: RefusedWork[] = [];
  const endings: Ending[] = [];
  const replica = new Replica({
    name: 'p1',
    kind: 'plan',
    seat: 'jenny',
    seats: SEATS,
    serverUrl: 'ws://server/sync',
    clock: new ServerClock(),
    storage,
    onChange: () => undefined,
    onDocument: () => undefined,
    onDocuments: () => undefined,
    onSeen: () => undefined,
    onEnd: (ending) => endings.push(ending),
    onRefused: (work) => refused.push(work),
  });
  open.push(replica);
  const writes = (what: string): void => {
    const row = replica.doc.getMap('commitments/jenny').get('r1');
    if (row instanceof Y.Map) textIn(row, 'what').insert(0, what);
    else addRow(replica.doc, 'commitments/jenny', 'r1', { what });
  };
  return { replica, refused, endings, writes };
}

const whatStands = (doc: Y.Doc): string => {
  const row = doc.getMap('commitments/jenny').get('r1');
  return row instanceof Y.Map ? textIn(row, 'what').toString() : '';
};

beforeEach(() => {
  server = new Server();
  vi.stubGlobal('WebSocket', FakeSocket);
});

afterEach(() => {
  for (const replica of open.splice(0)) replica.close();
  vi.unstubAllGlobals();
});

test('nothing is saved until its receipt has come, though the server has it', async () => {
  const { replica, writes } = jenny();
  await vi.waitFor(() => expect(replica.isLoaded).toBe(true));
  server.holdsReceipts = true;
  writes('Samtal varannan vecka');
  await vi.waitFor(() => expect(whatStands(server.doc)).toBe('Samtal varannan vecka'));
  expect(replica.facts.pendingSince).not.toBeNull();
  server.holdsReceipts = false;
  writes('!');
  await vi.waitFor(() => expect(replica.facts.pendingSince).toBeNull());
  expect(replica.facts.savedAt).not.toBeNull();
});

test('the address says which seat and which client id the document is opened for', async () => {
  const { replica } = jenny();
  await vi.waitFor(() => expect(replica.isLoaded).toBe(true));
  const asked = new URL(server.addresses[0] ?? '').searchParams;
  expect([asked.get('seat'), asked.get('clientID')]).toEqual(['jenny', String(replica.doc.clientID)]);
});

test('what was written without a link is sent when there is one', async () => {
  server.isDown = true;
  const { replica, writes } = jenny();
  writes('Skrivet i tunneln');
  expect(replica.facts).toMatchObject({ isConnected: false, savedAt: null });
  server.isDown = false;
  await vi.waitFor(() => {
    replica.wake();
    expect(whatStands(server.doc)).toBe('Skrivet i tunneln');
  });
  await vi.waitFor(() => expect(replica.facts.pendingSince).toBeNull());
});

test('a page that is reloaded before its receipt finds the words again, and the device keeps none afterwards', async () => {
  const drawer = new Drawer();
  server.isDown = true;
  const before = jenny(drawer);
  before.writes('Skrivet före omladdningen');
  before.replica.close();
  expect(drawer.length).toBe(1);
  server.isDown = false;
  const { replica } = jenny(drawer);
  await vi.waitFor(() => expect(whatStands(server.doc)).toBe('Skrivet före omladdningen'));
  await vi.waitFor(() => expect([replica.facts.pendingSince, drawer.length]).toEqual([null, 0]));
});

test('refused words stay on screen, and the seat goes on with the document of the server', async () => {
  const { replica, refused, endings, writes } = jenny();
  await vi.waitFor(() => expect(replica.isLoaded).toBe(true));
  writes('Samtal');
  await vi.waitFor(() => expect(replica.facts.pendingSince).toBeNull());
  server.refusal = { code: 'plan-locked', root: 'commitments/jenny' };
  writes('Två besök. ');
  await vi.waitFor(() => expect(refused).toHaveLength(1));
  expect(refused[0]?.texts).toEqual([
    { place: { root: 'commitments/jenny', path: ['r1', 'what'] }, text: 'Två besök. Samtal', instead: 'Samtal' },
  ]);
  expect([whatStands(replica.doc), endings]).toEqual(['Samtal', []]);
});

test('a seat that was taken away ends, with its own unsaved words in hand and none on the device', async () => {
  const drawer = new Drawer();
  const { replica, endings, writes } = jenny(drawer);
  await vi.waitFor(() => expect(replica.isLoaded).toBe(true));
  server.holdsReceipts = true;
  writes('Hann inte sparas');
  for (const socket of server.sockets) socket.drop(CLOSE.refused);
  await vi.waitFor(() => expect(endings).toHaveLength(1));
  expect(endings[0]).toMatchObject({ closeCode: CLOSE.refused, unsent: [{ text: 'Hann inte sparas' }] });
  expect(drawer.length).toBe(0);
});
