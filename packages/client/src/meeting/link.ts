import { createDocument, type Denial, type DocumentKind, encodeFlush, MESSAGE } from '@samsyn/model';
import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Receipts } from './receipts.ts';
import type { ServerClock } from './server-clock.ts';
import { SignOfLife } from './sign-of-life.ts';
import { TouchedPlaces } from './touched.ts';

export interface LinkOptions {
  /** `<planId>` or `<planId>~chair`. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly seat: string;
  readonly seats: readonly string[];
  /** `ws(s)://host/sync` */
  readonly serverUrl: string;
  readonly clock: ServerClock;
}

/** What a link tells whoever holds it. */
export interface LinkEvents {
  wrote(): void;
  changed(): void;
  synced(): void;
  saved(serverMs: number): void;
  up(isUp: boolean): void;
  documents(names: readonly string[]): void;
  /** The chair has seen this seat's quiet word of that kind. */
  seen(signal: string): void;
  denied(closeCode: number, denial: Denial | undefined): void;
}

/** How long changes gather before a receipt is asked for, in ms. */
const FLUSH_AFTER_MS = 40;

/** How long a server may say nothing when a receipt is owed, and when the page has just woken up, in ms. */
const SILENT_MS = 10_000;
const SILENT_AT_WAKING_MS = 2_000;

/** One document with one stock provider, from its first connection until it is given up. */
export class Link {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly receipts = new Receipts();
  readonly touched = new TouchedPlaces();
  confirmedState: Uint8Array | undefined;
  isLoaded = false;
  readonly #clock: ServerClock;
  readonly #events: LinkEvents;
  readonly #life: SignOfLife;
  #denial: Denial | undefined;
  #flushTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LinkOptions, events: LinkEvents) {
    this.#clock = options.clock;
    this.#events = events;
    this.doc = createDocument(options.kind, options.seats);
    this.provider = new WebsocketProvider(options.serverUrl, options.name, this.doc, {
      connect: false,
      // Between tabs a change would pass by the server's judgement (tech, trap 2).
      disableBc: true,
      // A browser may hold several seats; the address says which one this document is opened for.
      params: { clientID: String(this.doc.clientID), seat: options.seat },
    });
    this.#life = new SignOfLife(this.provider);
    this.#followDocument();
    this.#followConnection();
    this.#readFrames();
    this.provider.connect();
  }

  get isUp(): boolean {
    return this.provider.wsconnected && this.provider.synced;
  }

  /** The page has woken up: a socket that is closed is opened at once, one that looks open has to say something. */
  wake(): void {
    const { wsconnected, wsconnecting } = this.provider;
    this.#flush();
    if (wsconnected || wsconnecting) this.#life.expect(SILENT_AT_WAKING_MS, () => false);
    else this.#life.reconnect();
  }

  close(): void {
    clearTimeout(this.#flushTimer);
    this.#life.stop();
    this.provider.destroy();
  }

  #followDocument(): void {
    const { doc, provider, receipts } = this;
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin !== provider && transaction.changed.size > 0) this.touched.note(transaction);
    });
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === provider) return this.#events.changed();
      receipts.wrote(Date.now());
      this.#flushSoon();
      this.#events.wrote();
    });
  }

  #followConnection(): void {
    const { provider, receipts } = this;
    provider.awareness.on('change', () => this.#events.changed());
    provider.on('sync', (isSynced: boolean) => {
      if (isSynced) {
        this.isLoaded = true;
        this.#events.synced();
      }
      this.#events.up(this.isUp);
    });
    provider.on('status', ({ status }) => {
      if (status === 'disconnected') receipts.distrust();
      this.#events.up(this.isUp);
    });
    provider.on('closed', ({ code }) => this.#events.denied(code, this.#denial));
  }

  #readFrames(): void {
    const { doc, provider, receipts } = this;
    const stockSync = provider.messageHandlers[MESSAGE.sync];
    provider.messageHandlers[MESSAGE.sync] = (encoder, decoder, ...rest) => {
      const isStep1 = decoder.arr[decoder.pos] === 0;
      stockSync?.(encoder, decoder, ...rest);
      if (!isStep1) return;
      // The answer is sent when this handler returns; its receipt is asked for after it.
      receipts.distrust();
      queueMicrotask(() => this.#flush());
    };
    provider.messageHandlers[MESSAGE.auth] = (_encoder, decoder) => {
      decoding.readVarUint(decoder);
      this.#denial = readDenial(decoding.readVarString(decoder));
    };
    provider.messageHandlers[MESSAGE.flushed] = (_encoder, decoder) => {
      if (!receipts.received(decoding.readVarUint(decoder), Date.now())) return;
      this.touched.clear();
      this.confirmedState = Y.encodeStateVector(doc);
      this.#events.saved(this.#clock.now());
    };
    provider.messageHandlers[MESSAGE.clock] = (_encoder, decoder) => {
      this.#clock.heard(decoding.readVarUint(decoder));
      this.#events.changed();
    };
    provider.messageHandlers[MESSAGE.documents] = (_encoder, decoder) => {
      this.#events.documents(readNames(decoding.readVarString(decoder)));
    };
    provider.messageHandlers[MESSAGE.seen] = (_encoder, decoder) => {
      this.#events.seen(decoding.readVarString(decoder));
    };
  }

  #flushSoon(): void {
    this.#flushTimer ??= setTimeout(() => this.#flush(), FLUSH_AFTER_MS);
  }

  #flush(): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = undefined;
    const { ws, wsconnected } = this.provider;
    if (!ws || !wsconnected || ws.readyState !== ws.OPEN) return;
    ws.send(new Uint8Array(encodeFlush(this.receipts.nextFlush())));
    this.#life.expect(SILENT_MS, () => !this.receipts.isClear);
  }
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

function readDenial(reason: string): Denial | undefined {
  const value = parsed(reason);
  return typeof value === 'object' && value !== null && 'code' in value ? (value as Denial) : undefined;
}

function readNames(json: string): string[] {
  const value = parsed(json);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}
