import { CLOSE, createDocument, type Denial } from '@samsyn/model';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { CopyOptions, DocumentCopy } from './document-copy.ts';
import { Link } from './link.ts';
import { type RefusedText, refusedTexts } from './refused.ts';
import type { SaveFacts } from './save-state.ts';
import type { TouchedPlaces } from './touched.ts';
import { UnsentStore } from './unsent.ts';

/** Refusals that a fresh start cannot mend: the door is shut. */
const SHUT = new Set(['consent-missing', 'not-admitted', 'key-unknown', 'forbidden', 'author-foreign']);

/**
 * This seat's copy of one document, kept in step with the server through the stock provider. It knows what has a
 * receipt and what has not, and starts over from the server's document when a change was refused.
 */
export class Replica implements DocumentCopy {
  readonly #options: CopyOptions;
  readonly #unsent: UnsentStore;
  #link: Link;
  #refused: { kept: Y.Doc; denial: Denial; touched: TouchedPlaces } | undefined;
  #closed = false;
  #downSince: number | null = Date.now();
  #backSince: number | null = null;
  #wasUp = false;
  #savedAt: number | null = null;

  constructor(options: CopyOptions) {
    this.#options = options;
    this.#unsent = new UnsentStore(options.name, options.seat, options.storage);
    this.#link = this.#open();
    const { doc, receipts, touched } = this.#link;
    const places = this.#unsent.restore(doc);
    if (!places) return;
    // Should the server refuse it, these are the places whose words are shown.
    for (const place of places) touched.add(place);
    receipts.wrote(Date.now());
  }

  get doc(): Y.Doc {
    return this.#link.doc;
  }

  get awareness(): Awareness {
    return this.#link.provider.awareness;
  }

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

  unsentTexts(): RefusedText[] {
    const { kind, seats } = this.#options;
    return refusedTexts(this.#link.doc, createDocument(kind, seats), this.#link.touched.list());
  }

  wake(): void {
    if (!this.#closed) this.#link.wake();
  }

  close(): void {
    this.#closed = true;
    this.#link.close();
  }

  #open(): Link {
    const link: Link = new Link(this.#options, {
      wrote: () => {
        this.#unsent.keep(link.doc, link.confirmedState, link.touched.list());
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
      documents: (names) => this.#options.onDocuments(names),
      seen: (signal) => this.#options.onSeen(signal),
      denied: (code, denial) => this.#denied(code, denial),
    });
    this.#options.onDocument(link.doc);
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
      const unsent = this.unsentTexts();
      this.close();
      // Whoever picks this device up next finds nothing of it.
      this.#unsent.forget();
      this.#options.onEnd({ closeCode, denial, unsent });
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
