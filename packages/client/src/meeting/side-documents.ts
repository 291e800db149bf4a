import { type DocumentKind, mergeLimited, type PlanJson, parseDocumentName } from '@samsyn/model';
import type * as Y from 'yjs';
import type { DocumentCopy } from './document-copy.ts';
import { PlanCache } from './plan-cache.ts';

/** Opens a copy of a side document. */
export type OpenSide = (name: string, kind: DocumentKind, onDocument: (doc: Y.Doc) => void) => DocumentCopy;

/** Side documents that a meeting's screens show; notes from before the meeting have a screen of their own. */
const SHOWN: readonly DocumentKind[] = ['chair', 'limited'];

interface Side {
  readonly kind: DocumentKind;
  readonly copy: DocumentCopy;
  readonly cache: PlanCache;
}

/**
 * The plan's side documents that this seat may read, as the server names them: the chair's own, and those with rows
 * that a limited consent hides from others. One that is no longer named is closed and its content gone.
 */
export class SideDocuments {
  readonly #open: OpenSide;
  readonly #sides = new Map<string, Side>();

  constructor(open: OpenSide) {
    this.#open = open;
  }

  /** The server has said which documents there are for this seat. Returns whether something opened or closed. */
  set(names: readonly string[]): boolean {
    let changed = false;
    for (const name of [...this.#sides.keys()]) {
      if (names.includes(name)) continue;
      this.drop(name);
      changed = true;
    }
    for (const name of names) {
      const kind = parseDocumentName(name)?.kind;
      if (kind === undefined || !SHOWN.includes(kind) || this.#sides.has(name)) continue;
      const cache = new PlanCache(kind);
      this.#sides.set(name, { kind, cache, copy: this.#open(name, kind, (doc) => cache.follow(doc)) });
      changed = true;
    }
    return changed;
  }

  /** Closes a document, and its content is gone. */
  drop(name: string): void {
    this.#sides.get(name)?.copy.close();
    this.#sides.delete(name);
  }

  get copies(): DocumentCopy[] {
    return [...this.#sides.values()].map(({ copy }) => copy);
  }

  docOf(name: string): Y.Doc | undefined {
    return this.#sides.get(name)?.copy.doc;
  }

  /** The chair's own document, for who leads. */
  get chair(): { readonly doc: Y.Doc; readonly json: PlanJson } | undefined {
    for (const { kind, copy, cache } of this.#sides.values())
      if (kind === 'chair') return { doc: copy.doc, json: cache.read([]) };
    return undefined;
  }

  /** The shared plan together with the hidden rows that this seat may read. */
  merge(plan: PlanJson, seats: readonly string[]): PlanJson {
    const limited = [...this.#sides].filter(([, { kind }]) => kind === 'limited');
    return mergeLimited(plan, new Map(limited.map(([name, { cache }]) => [name, cache.read(seats)])));
  }

  close(): void {
    this.set([]);
  }
}
