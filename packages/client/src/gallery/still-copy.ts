import { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { DocumentCopy } from '../meeting/document-copy.ts';
import type { RefusedText } from '../meeting/refused.ts';
import type { SaveFacts } from '../meeting/save-state.ts';
import { ServerClock } from '../meeting/server-clock.ts';

export type Facts = Omit<SaveFacts, 'refusedCode'>;

/** Somebody with an open page, and the row they are writing in. */
export interface Present {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly writing: string | undefined;
}

interface StillCopyOptions {
  readonly facts: Facts;
  readonly unsent?: readonly RefusedText[];
  readonly present?: readonly Present[];
  readonly onChange: () => void;
}

/** A copy of a document that no server knows of: what is written in it stays on the page. */
export class StillCopy implements DocumentCopy {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly facts: Facts;
  readonly isLoaded = true;
  readonly #unsent: readonly RefusedText[];

  constructor(doc: Y.Doc, { facts, unsent = [], present = [], onChange }: StillCopyOptions) {
    this.doc = doc;
    this.facts = facts;
    this.awareness = new Awareness(doc);
    for (const [index, { writing, ...user }] of present.entries()) {
      this.awareness.getStates().set(index + 1, { user, writing: writing ?? null });
    }
    this.#unsent = unsent;
    doc.on('update', onChange);
  }

  unsentTexts(): RefusedText[] {
    return [...this.#unsent];
  }

  wake(): void {
    // There is no link to try again.
  }

  close(): void {
    this.awareness.destroy();
  }
}

/** A clock that shows one moment. */
export class StoppedClock extends ServerClock {
  readonly #atMs: number;

  constructor(atMs: number) {
    super();
    this.#atMs = atMs;
  }

  override now(): number {
    return this.#atMs;
  }
}
