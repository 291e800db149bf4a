/**
 * Counts what this seat has written against what the server has confirmed. A receipt covers everything sent before
 * its flush, unless the server has since asked for the whole (a new sync step 1): then nothing is covered until the
 * answer to that has its own receipt, for an update after a gap is judged and yet not taken.
 */
export class Receipts {
  #written = 0;
  #confirmed = 0;
  #lastFlush = 0;
  #voidUpTo = 0;
  readonly #writtenAt = new Map<number, number>();
  #oldestMs: number | null = null;

  /** A local change was made. */
  wrote(nowMs: number): void {
    this.#written += 1;
    this.#oldestMs ??= nowMs;
  }

  /** Number for the next flush, which covers all that has been written until now. */
  nextFlush(): number {
    this.#lastFlush += 1;
    this.#writtenAt.set(this.#lastFlush, this.#written);
    return this.#lastFlush;
  }

  /** The server asked for the whole, or the socket closed: receipts still on their way say nothing any more. */
  distrust(): void {
    this.#voidUpTo = this.#lastFlush;
    this.#writtenAt.clear();
  }

  /** A receipt came. Returns whether everything written is now confirmed. */
  received(flush: number, nowMs: number): boolean {
    const covered = this.#writtenAt.get(flush);
    if (covered === undefined || flush <= this.#voidUpTo) return this.isClear;
    for (const earlier of this.#writtenAt.keys()) if (earlier <= flush) this.#writtenAt.delete(earlier);
    this.#confirmed = Math.max(this.#confirmed, covered);
    this.#oldestMs = this.isClear ? null : nowMs;
    return this.isClear;
  }

  get isClear(): boolean {
    return this.#confirmed === this.#written;
  }

  /** When the oldest unconfirmed change was made, at the latest; null when there is none. */
  get pendingSince(): number | null {
    return this.#oldestMs;
  }
}
