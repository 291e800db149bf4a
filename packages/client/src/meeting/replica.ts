import { CLOSE, createDocument, type Denial, type DocumentKind, encodeFrame, MESSAGE } from '@samsyn/model';
import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Receipts } from './receipts.ts';
import { type RefusedWork, refusedTexts } from './refused.ts';
import type { SaveFacts } from './save-state.ts';
import type { ServerClock } from './server-clock.ts';
import { TouchedPlaces } from './touched.ts';
import { UnsentStore } from './unsent.ts';

/** Why a replica has stopped for good. */
export interface Ending {
  readonly closeCode: number;
  readonly denial: Denial | undefined;
}

export interface ReplicaOptions {
  /** `<planId>` or `<planId>~chair`. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly seat: string;
  readonly seats: readonly string[];
  /** `ws(s)://host/sync` */
  readonly serverUrl: string;
  readonly clock: ServerClock;
  readonly storage: Storage;
  /** Something that a screen shows may have changed. */
  readonly onChange: () => void;
  /** The server has closed for good: revoked, unknown, or a refusal that a fresh start did not mend. */
  readonly onEnd: (ending: Ending) => void;
  /** Refused words, and the fresh document they may be written in again. */
  readonly onRefused: (work: RefusedWork) => void;
  /** Names of the plan's side documents that this seat may open now. */
  readonly onDocuments?: (names: readonly string[]) => void;
}

/** How long changes gather before a receipt is asked for, in ms. */
const FLUSH_AFTER_MS = 40;

/** Refusals that a fresh start cannot mend: the door is shut. */
const SHUT = new Set(['consent-missing', 'not-admitted', 'key-unknown', 'forbidden', 'author-foreign']);

/**
 * This seat's copy of one document, kept in step with the server through the stock provider. It knows what has a
 * receipt and what has not, and starts over from the server's document when a change was refused.
 */
export class Replica {
  readonly #options: ReplicaOptions;
  readonly #unsent: UnsentStore;
  #link: Link;
  #refused: { kept: Y.Doc; denial: Denial; touched: TouchedPlaces } | undefined;
  #closed = false;
  #downSince: number | null = Date.now();
  #backSince: number | null = null;
  #wasUp = false;
  #savedAt: number | null = null;

  constructor(options: ReplicaOptions) {
    this.#options = options;
    this.#unsent = new UnsentStore(options.name, options.seat, options.storage);
    this.#link = this.#open();
    if (this.#unsent.restore(this.#link.doc)) this.#link.receipts.wrote(Date.now());
  }

  get doc(): Y.Doc {
    return this.#link.doc;
  }

  get awareness(): WebsocketProvider['awareness'] {
    return this.#link.provider.awareness;
  }

  /** Whether the server's document has come at least once. */
  get isLoaded(): boolean {
    return this.#link.isLoaded;
  }

  get facts(): Omit<SaveFacts, 'refusedCode'> {
    return {
      isConnected: this.#link.isUp,
      pendingSince: this.#link.receipts.pendingSince,
      savedAt: this.#savedAt,
      backSince: this.#backSince,
      downSince: this.#downSince,
    };
  }

  /** Tries the link again now, for a phone that wakes up. */
  wake(): void {
    const { provider } = this.#link;
    if (this.#closed || provider.wsconnected || provider.wsconnecting) return;
    provider.disconnect();
    provider.connect();
  }

  close(): void {
    this.#closed = true;
    this.#link.close();
  }

  #open(): Link {
    const link: Link = new Link(this.#options, {
      wrote: () => {
        this.#unsent.keep(link.doc, link.confirmedState);
        this.#options.onChange();
      },
      changed: () => this.#options.onChange(),
      synced: () => this.#synced(link),
      saved: (serverMs) => {
        this.#savedAt = serverMs;
        this.#unsent.forget();
        this.#options.onChange();
      },
      up: (isUp) => this.#linkIs(isUp),
      denied: (code, denial) => this.#denied(code, denial),
    });
    return link;
  }

  #linkIs(isUp: boolean): void {
    const now = Date.now();
    if (isUp) {
      if (this.#wasUp && this.#downSince !== null) this.#backSince = now;
      this.#wasUp = true;
      this.#downSince = null;
    } else this.#downSince ??= now;
    this.#options.onChange();
  }

  /** All or nothing: the refused changes stay in the old document, and the seat goes on with the server's. */
  #denied(closeCode: number, denial: Denial | undefined): void {
    if (this.#closed) return;
    const mayStartOver = closeCode === CLOSE.refused && denial !== undefined && !SHUT.has(denial.code) && this.#link.isLoaded;
    if (!mayStartOver || this.#refused) {
      this.close();
      this.#options.onEnd({ closeCode, denial });
      return;
    }
    const old = this.#link;
    this.#refused = { kept: old.doc, denial, touched: old.touched };
    this.#unsent.forget();
    old.close();
    this.#link = this.#open();
    this.#options.onChange();
  }

  #synced(link: Link): void {
    this.#savedAt ??= this.#options.clock.now();
    const refused = this.#refused;
    this.#refused = undefined;
    if (refused) {
      const texts = refusedTexts(refused.kept, link.doc, refused.touched.list());
      this.#options.onRefused({ denial: refused.denial, texts });
    }
    this.#options.onChange();
  }
}

interface LinkEvents {
  wrote(): void;
  changed(): void;
  synced(): void;
  saved(serverMs: number): void;
  up(isUp: boolean): void;
  denied(closeCode: number, denial: Denial | undefined): void;
}

/** One document with one provider, from its first connection until it is given up. */
class Link {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly receipts = new Receipts();
  readonly touched = new TouchedPlaces();
  confirmedState: Uint8Array | undefined;
  isLoaded = false;
  #denial: Denial | undefined;
  #flushTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ReplicaOptions, events: LinkEvents) {
    this.doc = createDocument(options.kind, options.seats);
    this.provider = new WebsocketProvider(options.serverUrl, options.name, this.doc, {
      connect: false,
      // Between tabs a change would pass by the server's judgement (tech, trap 2).
      disableBc: true,
      params: { clientID: String(this.doc.clientID) },
    });
    this.#listen(options, events);
    this.provider.connect();
  }

  get isUp(): boolean {
    return this.provider.wsconnected && this.provider.synced;
  }

  close(): void {
    clearTimeout(this.#flushTimer);
    this.provider.destroy();
  }

  #listen(options: ReplicaOptions, events: LinkEvents): void {
    const { doc, provider, receipts } = this;
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.origin !== provider && transaction.changed.size > 0) this.touched.note(transaction);
    });
    doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === provider) return events.changed();
      receipts.wrote(Date.now());
      this.#flushSoon();
      events.wrote();
    });
    provider.awareness.on('change', () => events.changed());
    provider.on('sync', (isSynced: boolean) => {
      if (isSynced) {
        this.isLoaded = true;
        events.synced();
      }
      events.up(this.isUp);
    });
    provider.on('status', ({ status }) => {
      if (status === 'disconnected') receipts.distrust();
      events.up(this.isUp);
    });
    provider.on('closed', ({ code }) => events.denied(code, this.#denial));

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
      events.saved(options.clock.now());
    };
    provider.messageHandlers[MESSAGE.documents] = (_encoder, decoder) => {
      options.onDocuments?.(JSON.parse(decoding.readVarString(decoder)) as string[]);
    };
    provider.messageHandlers[MESSAGE.clock] = (_encoder, decoder) => {
      options.clock.heard(decoding.readVarUint(decoder));
      events.changed();
    };
  }

  #flushSoon(): void {
    this.#flushTimer ??= setTimeout(() => this.#flush(), FLUSH_AFTER_MS);
  }

  #flush(): void {
    clearTimeout(this.#flushTimer);
    this.#flushTimer = undefined;
    const { ws, wsconnected } = this.provider;
    if (ws && wsconnected && ws.readyState === ws.OPEN) ws.send(encodeFrame.flush(this.receipts.nextFlush()));
  }
}

function readDenial(reason: string): Denial | undefined {
  try {
    return JSON.parse(reason) as Denial;
  } catch {
    return undefined;
  }
}
