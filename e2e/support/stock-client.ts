import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { runServer, type ServerProcess } from './killable.ts';
import { ADMIN_KEY, freePort } from './place.ts';

/**
 * What somebody outside this project has: HTTP, WebSockets, Yjs and the contract's page. Nothing of ours is imported
 * here but the command that starts the server.
 */

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
  readonly cookie: string | undefined;
}

/** The built server as `npm run serve` starts it, from environment variables only. */
export class Outside {
  readonly url: string;
  readonly #env: Readonly<Record<string, string>>;
  #process: ServerProcess | undefined;

  private constructor(url: string, env: Readonly<Record<string, string>>) {
    this.url = url;
    this.#env = env;
  }

  static async open(): Promise<Outside> {
    const PORT = String(await freePort());
    const url = `http://127.0.0.1:${PORT}`;
    const DATA_DIR = await mkdtemp(join(tmpdir(), 'samsyn-stock-'));
    const outside = new Outside(url, { PORT, HOST: '127.0.0.1', PUBLIC_URL: url, DATA_DIR, ADMIN_KEY });
    await outside.start();
    return outside;
  }

  async start(): Promise<void> {
    this.#process = runServer(this.#env);
    const isReady = (): Promise<boolean> =>
      fetch(`${this.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const process = this.#process;
    this.#process = undefined;
    process?.child.kill(signal);
    return (await process?.ended) ?? null;
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.#env['DATA_DIR'] ?? '', { recursive: true, force: true });
  }

  async ask(method: string, path: string, key?: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const [cookie] = response.headers.getSetCookie();
    return { status: response.status, type, body: type.includes('json') ? JSON.parse(text) : text, cookie };
  }

  socket(planId: string, headers: Readonly<Record<string, string>>, query = ''): RawSocket {
    return new RawSocket(new WebSocket(`${this.url.replace('http', 'ws')}/sync/${planId}${query}`, { headers }));
  }
}

/** A stock provider with a bearer key: the document, and how it was closed for good. */
export class Stock {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  /** The close code, once the server has closed it for good. */
  readonly closed: Promise<number>;

  constructor(outside: Outside, planId: string, key: string) {
    class WithKey extends WebSocket {
      constructor(url: string | URL) {
        super(url, { headers: { authorization: `Bearer ${key}` } });
      }
    }
    this.provider = new WebsocketProvider(`${outside.url.replace('http', 'ws')}/sync`, planId, this.doc, {
      WebSocketPolyfill: WithKey as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      params: { clientID: String(this.doc.clientID) },
    });
    // What the stock provider does not know, and that it was refused, it says aloud; here it does so in silence.
    for (const message of [2, 102, 103]) {
      this.provider.messageHandlers[message] = (_encoder, decoder) => {
        decoder.pos = decoder.arr.length;
      };
    }
    this.closed = new Promise((resolve) => this.provider.on('closed', ({ code }) => resolve(code)));
  }

  async synced(): Promise<this> {
    if (!this.provider.synced) await new Promise<void>((resolve) => this.provider.once('sync', () => resolve()));
    return this;
  }

  /** Adds a row with one text, as the contract has rows. */
  addRow(root: string, id: string, field: string, words: string): void {
    const row = new Y.Map();
    row.set(field, new Y.Text(words));
    this.doc.getMap(root).set(id, row);
  }

  /** A root as JSON. */
  read(root: string): Record<string, unknown> {
    return this.doc.getMap(root).toJSON();
  }

  leave(): void {
    this.provider.destroy();
  }
}

/** A socket with nothing around it: messages by their first number, and the code it closed with. */
export class RawSocket {
  readonly #socket: WebSocket;
  readonly #messages: Uint8Array[] = [];
  readonly #closed: Promise<number>;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    // A handshake that was refused ends in an error as well; its status is what is asked for.
    socket.on('error', () => undefined);
    socket.on('message', (bytes) => this.#messages.push(new Uint8Array(bytes as Buffer)));
    this.#closed = new Promise((resolve) => socket.once('close', resolve));
  }

  /** The HTTP status that a handshake was refused with. */
  refusedWith(): Promise<number> {
    return once(this.#socket, 'unexpected-response').then(([, response]) => {
      this.#socket.terminate();
      return (response as { statusCode: number }).statusCode;
    });
  }

  closed(): Promise<number> {
    return this.#closed;
  }

  /** What has come of one kind of message so far: each a decoder that stands after the number. */
  got(kind: number): decoding.Decoder[] {
    return this.#messages.flatMap((bytes) => {
      const decoder = decoding.createDecoder(bytes);
      return decoding.readVarUint(decoder) === kind ? [decoder] : [];
    });
  }

  async send(kind: number, write: (encoder: encoding.Encoder) => void): Promise<void> {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, kind);
    write(encoder);
    await this.sendBytes(encoding.toUint8Array(encoder));
  }

  async sendBytes(bytes: Uint8Array): Promise<void> {
    if (this.#socket.readyState === WebSocket.CONNECTING) await once(this.#socket, 'open');
    this.#socket.send(bytes);
  }

  leave(): void {
    this.#socket.close();
  }
}
