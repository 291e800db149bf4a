import type { Projection } from '@samsyn/model';
import type { Follower } from './follower.ts';

/** What an audience needs from the rest of the house. */
export interface Stage {
  projection(): Promise<Projection>;
  /** Calls back when something durable has changed, until the returned function is called. */
  watch(onChange: () => void): Promise<() => void>;
  /**
   * Who of them may still look. Asked anew each time, never answered from memory.
   *
   * @param thoroughly also whether their sessions still last, which costs a question each
   */
  whoMayLook(followers: readonly Follower[], thoroughly: boolean): Promise<ReadonlySet<Follower>>;
  /** What followers with this key are shown. */
  frame(key: string, projection: Projection): string;
  /** The last thing somebody sees who may no longer look. */
  gone(key: string): string;
  failed(error: unknown): void;
}

/** Changes are shown at once, and then at most this often, in ms: faster than that nobody reads. */
const SHOW_EVERY_MS = 250;
/** A sign of life, in ms. Every other one is the whole page, which keeps its minutes right. */
const PING_EVERY_MS = 15_000;
/** A mark that somebody writes goes away after this long without a new letter, in ms. */
const WRITING_MS = 4_000;

/** Everyone who follows one plan. What they see is made once for all who see the same. */
export class Audience {
  /** Those on their way in: they wait for the plan to open, and it must not close under them. */
  expected = 0;
  readonly #stage: Stage;
  readonly #followers = new Set<Follower>();
  #watching: Promise<() => void> | undefined;
  #pinging: NodeJS.Timeout | undefined;
  #pings = 0;
  #next: NodeJS.Timeout | undefined;
  #shownAtMs = Number.NEGATIVE_INFINITY;
  #isShowing = false;
  #mustShowAgain = false;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get size(): number {
    return this.#followers.size;
  }

  /** Whether the plan is open, or being opened. */
  get isOpen(): boolean {
    return this.#watching !== undefined;
  }

  /** Opens the plan, once. @throws whatever it cannot be opened for */
  async open(): Promise<void> {
    this.#watching ??= this.#stage.watch(() => this.#ask());
    const watching = this.#watching;
    try {
      await watching;
    } catch (error) {
      if (this.#watching === watching) this.#watching = undefined;
      throw error;
    }
  }

  /** Lets somebody follow, and shows them the plan as it is. The plan has been opened. */
  add(follower: Follower): void {
    this.#followers.add(follower);
    this.#pinging ??= setInterval(() => this.#ping(), PING_EVERY_MS);
    this.#ask();
  }

  /** The last one to leave does not close the plan: whoever holds the audience does, by `end`. */
  remove(follower: Follower): void {
    this.#followers.delete(follower);
  }

  /** Closes for all, and lets go of the plan. */
  end(): void {
    for (const follower of this.#followers) follower.end();
    this.#followers.clear();
    clearInterval(this.#pinging);
    clearTimeout(this.#next);
    this.#pinging = undefined;
    this.#next = undefined;
    const watching = this.#watching;
    this.#watching = undefined;
    watching?.then(
      (stop) => stop(),
      () => undefined,
    );
  }

  #ask(after = 0): void {
    if (this.#followers.size === 0) return;
    if (this.#isShowing) {
      this.#mustShowAgain = true;
      return;
    }
    // What is asked for now is sooner than what was put off.
    clearTimeout(this.#next);
    const wait = Math.max(after, this.#shownAtMs + SHOW_EVERY_MS - performance.now());
    if (wait > 0) this.#next = setTimeout(() => this.#show(false), wait);
    else this.#show(false);
  }

  #ping(): void {
    const nowMs = performance.now();
    for (const follower of this.#followers) {
      if (follower.isStuck(nowMs)) {
        follower.drop();
        this.remove(follower);
      } else follower.ping();
    }
    this.#pings += 1;
    if (this.#pings % 2 === 0 && !this.#isShowing) this.#show(true);
  }

  #show(must: boolean): void {
    clearTimeout(this.#next);
    this.#next = undefined;
    this.#isShowing = true;
    this.#shownAtMs = performance.now();
    let isWriting = false;
    this.#showAll(must)
      .then(
        (projection) => {
          isWriting = projection.writing.length > 0;
        },
        (error: unknown) => this.#stage.failed(error),
      )
      .finally(() => {
        this.#isShowing = false;
        if (this.#mustShowAgain) this.#ask();
        else if (isWriting) this.#ask(WRITING_MS);
        this.#mustShowAgain = false;
      });
  }

  async #showAll(must: boolean): Promise<Projection> {
    // Read before those who may look are asked for: whoever is turned away meanwhile is not shown this.
    const projection = await this.#stage.projection();
    await this.#turnAway(must);
    const frames = new Map<string, string>();
    for (const follower of this.#followers) {
      const frame = frames.get(follower.key) ?? this.#stage.frame(follower.key, projection);
      frames.set(follower.key, frame);
      follower.show(frame, must);
    }
    return projection;
  }

  /** Closes for those who may no longer look. */
  async #turnAway(thoroughly: boolean): Promise<void> {
    const asked = [...this.#followers];
    const may = await this.#stage.whoMayLook(asked, thoroughly);
    for (const one of asked) {
      if (may.has(one)) continue;
      one.end(this.#stage.gone(one.key));
      this.remove(one);
    }
  }
}
