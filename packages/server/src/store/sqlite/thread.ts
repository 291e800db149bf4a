import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../../updates/update-log.ts';
import type { Answer, Failure, Job, Order, Outcome, Setup } from './messages.ts';

/** The thread could not open the database. */
export class UnopenedError extends StoreError {
  override readonly name = 'UnopenedError';
  override readonly code: string;

  constructor(failure: Failure) {
    super(failure.message);
    this.code = failure.code;
  }
}

/** Starts the thread. A test keeps hold of what this gives, to end the thread when nobody expects it. */
export type StartWorker = (setup: Setup) => Worker;

export const startWorker: StartWorker = (setup) =>
  new Worker(new URL('./worker.js', import.meta.url), { workerData: setup, name: 'sqlite' });

/** This side of the thread that has the database open. One order at a time. */
export class Thread {
  readonly #worker: Worker;
  #waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;
  #failure: Error | undefined;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: Answer) => this.#waiting?.resolve(answer));
    worker.on('error', (error) => this.#fail(new StoreError('the thread of the store failed', { cause: error })));
    worker.on('exit', () => this.#fail(new StoreError('the thread of the store ended')));
  }

  /** @throws UnopenedError when the database cannot be opened */
  static async open(setup: Setup, start: StartWorker): Promise<Thread> {
    const thread = new Thread(start(setup));
    const answer = await thread.#answer();
    if (answer.is === 'unopened') throw new UnopenedError(answer.failure);
    return thread;
  }

  /** Runs jobs in one transaction; gives the outcome of each when it is on durable storage. */
  async run(jobs: readonly Job[]): Promise<readonly Outcome[]> {
    const bytes = jobs.flatMap((job) => job.flatMap((step) => step.values.filter((value) => value instanceof Uint8Array)));
    const answer = this.#answer();
    this.#send(
      { is: 'run', jobs },
      bytes.map((each) => each.buffer as ArrayBuffer),
    );
    const ran = await answer;
    return ran.is === 'ran' ? ran.outcomes : [];
  }

  async close(): Promise<void> {
    if (this.#failure) return;
    const ended = once(this.#worker, 'exit');
    this.#send({ is: 'close' });
    await ended;
  }

  #send(order: Order, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, transfer);
  }

  #answer(): Promise<Answer> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#waiting?.reject(this.#failure);
  }
}
