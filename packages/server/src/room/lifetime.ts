import { CLOSE, Refusal } from '@samsyn/model';

/** What stands and falls with a room. */
export interface Kept {
  /** Nobody is here, and nothing is on its way to disk. */
  readonly isIdle: () => boolean;
  readonly sendAway: (code: number) => void;
  /** Nobody needs the room any more. */
  readonly unused: () => void;
  /** The room was given up. */
  readonly gone: () => void;
}

/**
 * How long a room is open. While a side document's room is open, so is the plan's; when the plan's is given up, so are
 * those of its side documents.
 */
export class Lifetime {
  readonly #kept: Kept;
  readonly #of: Lifetime | undefined;
  readonly #sides = new Set<Lifetime>();
  #isOpen = true;

  /** @param of the plan's room, for that of a side document */
  constructor(kept: Kept, of: Lifetime | undefined) {
    this.#kept = kept;
    this.#of = of;
    if (of) of.#sides.add(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get isUnused(): boolean {
    return this.#sides.size === 0 && this.#kept.isIdle();
  }

  /** @throws Refusal `store-unavailable` once it is over */
  mustBeOpen(): void {
    if (!this.#isOpen) throw new Refusal('store-unavailable');
  }

  /** Says so when nobody needs the room any more. */
  checkUse(): void {
    if (this.#isOpen && this.isUnused) this.#kept.unused();
  }

  /** Takes nothing more, waits for what is on its way, and closes every socket. */
  async close(code: number, drained: () => Promise<void>): Promise<void> {
    this.#isOpen = false;
    await drained();
    this.#kept.sendAway(code);
    this.#detach();
  }

  /** Memory cannot be trusted: everyone is sent away, and whoever comes next gets what the log has. */
  giveUp(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#kept.sendAway(CLOSE.tryLater);
    for (const side of [...this.#sides]) side.giveUp();
    this.#kept.gone();
    this.#detach();
  }

  #detach(): void {
    const of = this.#of;
    if (of === undefined || !of.#sides.delete(this)) return;
    of.checkUse();
  }
}
