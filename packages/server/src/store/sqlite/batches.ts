import { StoreError } from '../../updates/update-log.ts';
import type { Job, Outcome, Row } from './messages.ts';
import type { Thread } from './thread.ts';

interface Asked {
  readonly job: Job;
  resolve(rows: readonly (readonly Row[])[]): void;
  reject(error: Error): void;
}

/**
 * Group commit: one transaction is in flight while the next gathers, so that a slow disk is asked once for many.
 * A job that fails does so alone; the others of its transaction stand.
 */
export class Batches {
  readonly #open: () => Promise<Thread>;
  #thread: Thread | undefined;
  #asked: Asked[] = [];
  #running: Promise<void> | undefined;
  #closed = false;
  #transactions = 0;

  constructor(thread: Thread, open: () => Promise<Thread>) {
    this.#thread = thread;
    this.#open = open;
  }

  /** How many transactions there have been. */
  get transactions(): number {
    return this.#transactions;
  }

  /**
   * @returns the rows of each step, when what the job did is on durable storage
   * @throws StoreError when it could not be done; then nothing of it was
   */
  ask(job: Job): Promise<readonly (readonly Row[])[]> {
    if (this.#closed) return Promise.reject(new StoreError('the store is closed'));
    return new Promise((resolve, reject) => {
      this.#asked.push({ job: copied(job), resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Finishes what has been asked, then lets go of the files. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
    await this.#thread?.close();
    this.#thread = undefined;
  }

  async #run(): Promise<void> {
    // What is asked in the same turn of the event loop goes together.
    await Promise.resolve();
    while (this.#asked.length > 0) {
      const batch = this.#asked;
      this.#asked = [];
      await this.#commit(batch);
    }
    this.#running = undefined;
  }

  async #commit(batch: readonly Asked[]): Promise<void> {
    try {
      this.#thread ??= await this.#open();
      const outcomes = await this.#thread.run(batch.map(({ job }) => job));
      this.#transactions += 1;
      batch.forEach((asked, index) => {
        settle(asked, outcomes[index]);
      });
    } catch (error) {
      // The thread is gone, and a transaction may have gone with it. The next request starts a new one.
      this.#thread = undefined;
      for (const { reject } of batch) reject(new StoreError('the store does not answer', { cause: error }));
    }
  }
}

function settle({ resolve, reject }: Asked, outcome: Outcome | undefined): void {
  if (!outcome) reject(new StoreError('the store gave no answer'));
  else if ('rows' in outcome) resolve(outcome.rows);
  else reject(new StoreError(`${outcome.failure.code}: ${outcome.failure.message}`));
}

/** Bytes are handed over to the thread, and the caller's are theirs: often a piece of a much larger frame. */
function copied(job: Job): Job {
  return job.map((step) => ({
    ...step,
    values: step.values.map((value) => (value instanceof Uint8Array ? new Uint8Array(value) : value)),
  }));
}
