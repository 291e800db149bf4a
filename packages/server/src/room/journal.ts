import type { Entry, UpdateLog } from '../updates/update-log.ts';

/** Entries that are stored all or none. */
export interface Keeping {
  readonly entries: readonly Entry[];
  /** Stores them together with something else, instead of the log alone. */
  readonly store?: ((entries: readonly Entry[]) => Promise<void>) | undefined;
  /** Told when they will never be stored, because something before them was not. */
  readonly abandoned?: ((reason: unknown) => void) | undefined;
}

interface Waiting {
  /** How many keepings must be durable first. */
  readonly after: number;
  readonly run: () => void;
  readonly fail: (reason: unknown) => void;
}

export interface JournalOptions {
  readonly log: UpdateLog;
  /** Number and count of what the log holds already. */
  readonly last: number;
  readonly tail: number;
  /** Something could not be stored; nothing more will be. */
  readonly onFailure: (reason: unknown) => void;
  /** Nothing is on its way to disk any more. */
  readonly onIdle: () => void;
}

/**
 * One document's way to disk, in order: one append in flight while the next gathers, and what waits for durability
 * waits here. Whatever runs in `afterwards` may show everything that was kept before it, and runs in the order asked.
 */
export class Journal {
  readonly #options: JournalOptions;
  readonly #queue: Keeping[] = [];
  readonly #waiting: Waiting[] = [];
  #asked = 0;
  #durable = 0;
  #running: Promise<void> | undefined;
  #failure: { readonly reason: unknown } | undefined;
  #last: number;
  #tail: number;

  constructor(options: JournalOptions) {
    this.#options = options;
    this.#last = options.last;
    this.#tail = options.tail;
  }

  /** How many entries stand after the last snapshot. */
  get tail(): number {
    return this.#tail;
  }

  get isIdle(): boolean {
    return this.#running === undefined;
  }

  /** Takes entries to be kept after those before them. */
  keep(keeping: Keeping): void {
    if (this.#failure) {
      keeping.abandoned?.(this.#failure.reason);
      return;
    }
    this.#asked += 1;
    this.#queue.push(keeping);
    this.#running ??= this.#run();
  }

  /** Runs something when everything kept until now is durable: at once when it is already. */
  afterwards(run: () => void, fail: (reason: unknown) => void = () => {}): void {
    if (this.#failure) fail(this.#failure.reason);
    else if (this.#asked === this.#durable && this.#waiting.length === 0) run();
    else this.#waiting.push({ after: this.#asked, run, fail });
  }

  /** Resolves when everything kept until now is durable; rejects when it never will be. */
  durable(): Promise<void> {
    return new Promise((resolve, reject) => this.afterwards(resolve, reject));
  }

  /** Resolves when nothing is on its way to disk, stored or not. */
  async drained(): Promise<void> {
    while (this.#running) await this.#running;
  }

  /**
   * Replaces what the log holds by a snapshot. Does nothing while something is on its way: the snapshot would hold it,
   * and hide it should it fail.
   *
   * @throws StoreError when the log did not take it
   */
  async shorten(document: string, snapshot: () => Uint8Array): Promise<void> {
    const tail = this.#tail;
    if (!this.isIdle || this.#failure || tail === 0) return;
    this.#tail = 0;
    try {
      await this.#options.log.compact(document, snapshot(), this.#last);
    } catch (reason) {
      this.#tail += tail;
      throw reason;
    }
  }

  async #run(): Promise<void> {
    // What else arrives in this turn goes to disk in the same append.
    await Promise.resolve();
    try {
      while (this.#queue.length > 0) {
        const taken = this.#take();
        await this.#store(taken);
        this.#durable += taken.length;
        this.#release();
      }
    } catch (reason) {
      this.#fail(reason);
    }
    this.#running = undefined;
    this.#options.onIdle();
  }

  /** The next that go to disk together: one that has its own way of storing, or all up to it. */
  #take(): Keeping[] {
    const own = this.#queue.findIndex(({ store }) => store !== undefined);
    return this.#queue.splice(0, own === 0 ? 1 : own === -1 ? this.#queue.length : own);
  }

  async #store(taken: readonly Keeping[]): Promise<void> {
    const entries = taken.flatMap((keeping) => keeping.entries);
    const [first] = taken;
    try {
      if (first?.store) await first.store(entries);
      else if (entries.length > 0) await this.#options.log.append(entries);
      this.#last += entries.length;
      this.#tail += entries.length;
    } catch (reason) {
      for (const { abandoned } of taken) abandoned?.(reason);
      throw reason;
    }
  }

  /** One at a time: what a release asks for itself comes after those that asked before. */
  #release(): void {
    for (let [next] = this.#waiting; next && next.after <= this.#durable; [next] = this.#waiting) {
      this.#waiting.shift();
      next.run();
    }
  }

  #fail(reason: unknown): void {
    this.#failure = { reason };
    for (const { abandoned } of this.#queue.splice(0)) abandoned?.(reason);
    for (const { fail } of this.#waiting.splice(0)) fail(reason);
    this.#options.onFailure(reason);
  }
}
