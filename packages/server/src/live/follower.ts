import type { ServerResponse } from 'node:http';

/** One server-sent event. Each line of what is sent is a line of its own; the browser puts them together again. */
export const event = (name: string, data: string): string =>
  `event: ${name}\n${data
    .split(/\r\n|\r|\n/)
    .map((line) => `data: ${line}\n`)
    .join('')}\n`;

/** A comment, which browsers drop: it keeps the connection open through whatever stands between. */
const PING = ': here\n\n';

/** How long a follower may leave what it was sent unread. */
export const SLOWEST_MS = 20_000;

/** A browser that follows a plan. What it is sent is always the whole, so what it missed is never sent later. */
export class Follower {
  /** Followers with one key are shown the same. */
  readonly key: string;
  /** The seat it looks with; null for another system. */
  readonly seat: string | null;
  readonly #response: ServerResponse;
  #shown = '';
  /** The newest that could not be sent yet, since what was sent before has not been read. */
  #waiting: string | undefined;
  #busySinceMs: number | undefined;

  constructor(response: ServerResponse, key: string, seat: string | null) {
    this.#response = response;
    this.key = key;
    this.seat = seat;
    response.on('drain', () => this.#drained());
  }

  /** Shows the plan as it is now; nothing when it is shown already, unless it `must` be, as a sign of life. */
  show(frame: string, must = false): void {
    if (frame === this.#shown && !must) return;
    if (this.#busySinceMs !== undefined) {
      this.#waiting = frame;
      return;
    }
    this.#shown = frame;
    this.#write(frame);
  }

  ping(): void {
    if (this.#busySinceMs === undefined) this.#write(PING);
  }

  /** Whether it has stopped reading. It is then let go: a browser that wakes up comes back by itself. */
  isStuck(nowMs: number): boolean {
    return this.#busySinceMs !== undefined && nowMs - this.#busySinceMs > SLOWEST_MS;
  }

  /** Says one last thing and closes. */
  end(last = ''): void {
    if (this.#busySinceMs === undefined && last !== '') this.#response.end(last);
    // What lies unread may hold what this reader may no longer see.
    else if (this.#busySinceMs !== undefined) this.#response.destroy();
    else this.#response.end();
  }

  drop(): void {
    this.#response.destroy();
  }

  #write(frame: string): void {
    if (!this.#response.write(frame)) this.#busySinceMs = performance.now();
  }

  #drained(): void {
    this.#busySinceMs = undefined;
    const next = this.#waiting;
    this.#waiting = undefined;
    if (next !== undefined) this.show(next);
  }
}
