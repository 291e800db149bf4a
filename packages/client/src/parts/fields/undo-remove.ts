import type { LitElement, ReactiveController } from 'lit';
import * as Y from 'yjs';

/** How long a removed row may be had back, in ms (ux, principle 7). */
const UNDO_REMOVE_MS = 10_000;

interface Removed {
  readonly rows: Y.Map<unknown>;
  readonly id: string;
  /** The row as it was, ready to be put back. */
  readonly row: Y.Map<unknown>;
}

/** Removes rows so that the last one may be had back for a while, as it was. */
export class UndoRemove implements ReactiveController {
  readonly #host: LitElement;
  #removed: Removed | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  get isOffered(): boolean {
    return this.#removed !== undefined;
  }

  remove(rows: Y.Map<unknown>, id: string): void {
    const row = rows.get(id);
    if (!(row instanceof Y.Map)) return;
    this.#forget();
    this.#removed = { rows, id, row: row.clone() };
    rows.delete(id);
    this.#timer = setTimeout(() => this.#forget(), UNDO_REMOVE_MS);
  }

  /** @returns the row that is back */
  undo(): string | undefined {
    const removed = this.#removed;
    this.#forget();
    removed?.rows.set(removed.id, removed.row);
    return removed?.id;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#removed = undefined;
    this.#host.requestUpdate();
  }
}
