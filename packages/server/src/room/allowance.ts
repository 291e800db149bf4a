/**
 * A token bucket: how much somebody may take at a steady rate, and how much at once. It counts by a clock that only
 * goes forward, so that a corrected wall clock neither opens nor shuts it.
 */
export class Allowance {
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #nowMs: () => number;
  #left: number;
  #filledAtMs: number;

  constructor(perSecond: number, burst: number, nowMs: () => number = () => performance.now()) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#nowMs = nowMs;
    this.#left = burst;
    this.#filledAtMs = nowMs();
  }

  /** Takes from what is left. Returns whether there was that much. */
  take(amount: number): boolean {
    const nowMs = this.#nowMs();
    this.#left = Math.min(this.#burst, this.#left + ((nowMs - this.#filledAtMs) / 1_000) * this.#perSecond);
    this.#filledAtMs = nowMs;
    this.#left -= amount;
    return this.#left >= 0;
  }
}
