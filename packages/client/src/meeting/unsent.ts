import * as Y from 'yjs';
import type { Place } from './touched.ts';

/** What is kept: the changes, and where they were made. */
interface Kept {
  readonly update: string;
  readonly places: readonly Place[];
}

/**
 * Work without a receipt, kept in this tab so that a reload or a crash of the page loses none of it. It is gone when
 * the tab is closed or when the server has confirmed it: a shared tablet keeps nothing.
 */
export class UnsentStore {
  readonly #key: string;
  readonly #storage: Storage;

  constructor(documentName: string, seat: string, storage: Storage) {
    this.#key = `unsent ${documentName} ${seat}`;
    this.#storage = storage;
  }

  /** Keeps what the document has beyond `confirmed`. Returns whether there was room for it. */
  keep(doc: Y.Doc, confirmed: Uint8Array | undefined, places: readonly Place[]): boolean {
    const kept: Kept = { update: toBase64(Y.encodeStateAsUpdate(doc, confirmed)), places };
    try {
      this.#storage.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      // A full or forbidden storage: the text is still on screen, and leaving the page asks first.
      return false;
    }
  }

  /** Puts kept work back into a document. @returns where it was written, or undefined when there is none */
  restore(doc: Y.Doc): readonly Place[] | undefined {
    const kept = this.#storage.getItem(this.#key);
    if (kept === null) return undefined;
    try {
      const { update, places } = JSON.parse(kept) as Kept;
      Y.applyUpdate(doc, fromBase64(update), 'unsent');
      return places;
    } catch {
      // Not ours, or of another version: nothing in it can be read.
      this.forget();
      return undefined;
    }
  }

  forget(): void {
    this.#storage.removeItem(this.#key);
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
