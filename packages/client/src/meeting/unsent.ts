import * as Y from 'yjs';

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
  keep(doc: Y.Doc, confirmed: Uint8Array | undefined): boolean {
    const bytes = Y.encodeStateAsUpdate(doc, confirmed);
    try {
      this.#storage.setItem(this.#key, toBase64(bytes));
      return true;
    } catch {
      // A full or forbidden storage: the text is still on screen, and leaving the page asks first.
      return false;
    }
  }

  /** Puts kept work back into a document. */
  restore(doc: Y.Doc): boolean {
    const kept = this.#storage.getItem(this.#key);
    if (kept === null) return false;
    try {
      Y.applyUpdate(doc, fromBase64(kept), 'unsent');
      return true;
    } catch {
      this.forget();
      return false;
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
