import { decodeFrame } from '@samsyn/model';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Place } from './place.ts';

/** How a socket was closed for good. */
export interface Shut {
  readonly code: number;
  /** What the server said of it, if anything. */
  readonly denial: { readonly code?: string; readonly root?: string };
}

/** Messages that this wire has beside the stock protocol; a stock provider complains of them aloud. */
const EXTRA = [101, 102, 103, 104];

/**
 * Somebody at the table with no screen of ours: the stock provider in Node with their key, as any Yjs program would
 * come. It keeps every byte that it was sent.
 */
export class StockSeat {
  readonly doc = new Y.Doc();
  readonly #provider: WebsocketProvider;
  readonly #received: Buffer[] = [];
  #documents: readonly string[] = [];
  #denial: Shut['denial'] = {};
  readonly #shut: Promise<Shut>;

  /** @param document the plan's own, or a side document of it */
  constructor(place: Place, person: string, document = place.planId) {
    const { key } = place.seat(person);
    const heard = (bytes: Buffer): void => this.#hear(bytes);
    class WithKey extends WebSocket {
      constructor(url: string | URL) {
        super(url, { headers: { authorization: `Bearer ${key}` } });
        this.on('message', (bytes) => heard(Buffer.from(bytes as ArrayBuffer)));
      }
    }
    this.#provider = new WebsocketProvider(`${place.url.replace('http', 'ws')}/sync`, document, this.doc, {
      WebSocketPolyfill: WithKey as unknown as typeof globalThis.WebSocket,
      disableBc: true,
      params: { clientID: String(this.doc.clientID) },
    });
    this.#shut = new Promise((resolve) => {
      this.#provider.on('closed', ({ code }) => resolve({ code, denial: this.#denial }));
    });
    // The refusal itself is read in `#hear`.
    for (const message of [...EXTRA, 2]) this.#provider.messageHandlers[message] = (_encoder, decoder) => skip(decoder);
  }

  /** The document has come. */
  async ready(): Promise<this> {
    if (!this.#provider.synced) await new Promise<void>((done) => this.#provider.once('sync', () => done()));
    return this;
  }

  /** The server closed the door, and why. */
  get shut(): Promise<Shut> {
    return this.#shut;
  }

  /** The plan's side documents that the server has told this seat of. */
  get documents(): readonly string[] {
    return this.#documents;
  }

  /** Whether words stand in any of the bytes that came over the wire. */
  hasHeard(words: string): boolean {
    const sought = Buffer.from(words);
    return this.#received.some((bytes) => bytes.includes(sought));
  }

  /** Whether words stand anywhere in the copy, also in what it still holds of what was deleted. */
  holds(words: string): boolean {
    return Buffer.from(Y.encodeStateAsUpdate(this.doc)).includes(Buffer.from(words));
  }

  /** Tells the others which row this seat is writing in, as our own pages do. */
  writesIn(row: string | null, who: { readonly id: string; readonly name: string; readonly role: string }): void {
    this.#provider.awareness.setLocalState({ user: { id: who.id, name: who.name, role: who.role }, writing: row });
  }

  leave(): void {
    this.#provider.destroy();
    this.doc.destroy();
  }

  #hear(bytes: Buffer): void {
    this.#received.push(bytes);
    const frame = decodeFrame(bytes);
    if (frame.kind === 'documents') this.#documents = frame.names;
    if (frame.kind === 'denied') this.#denial = JSON.parse(frame.reason) as Shut['denial'];
  }
}

const skip = (decoder: { pos: number; arr: Uint8Array }): void => {
  decoder.pos = decoder.arr.length;
};
