/** How often one key may be wrong before it has to wait. */
const TRIES = 10;
const WINDOW_MS = 60_000;
/** Keys remembered at a time. Whoever tries more keys than this meets the limit of the address first. */
const MOST_KEYS = 10_000;

/**
 * Slows down whoever tries the same dead link again and again. It counts by key and never by address: a whole town
 * hall shares one, and must not be locked out by one colleague's old link.
 */
export class WrongKeys {
  readonly #tries = new Map<string, { count: number; untilMs: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  hasTooMany(keyHash: string): boolean {
    const tries = this.#tries.get(keyHash);
    return tries !== undefined && tries.untilMs > this.#now() && tries.count >= TRIES;
  }

  note(keyHash: string): void {
    const nowMs = this.#now();
    const before = this.#tries.get(keyHash);
    const count = before && before.untilMs > nowMs ? before.count + 1 : 1;
    this.#tries.delete(keyHash);
    this.#tries.set(keyHash, { count, untilMs: nowMs + WINDOW_MS });
    const [oldest] = this.#tries.keys();
    if (this.#tries.size > MOST_KEYS && oldest !== undefined) this.#tries.delete(oldest);
  }
}
