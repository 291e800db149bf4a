import type { RefusedText } from './refused.ts';

/** Words that no document takes have no place in one: they can only be copied. */
const NOWHERE = { root: '', path: [] };

/** Words that stand in a field and that no document takes, by whatever shows them. */
export class HeldWords {
  readonly #held = new Map<object, { readonly sinceMs: number; readonly text: string }>();

  /** @param text undefined when there are none any more. @returns whether that is news */
  hold(field: object, text: string | undefined): boolean {
    const held = this.#held.get(field);
    if (text === held?.text) return false;
    if (text === undefined) this.#held.delete(field);
    else this.#held.set(field, { sinceMs: held?.sinceMs ?? Date.now(), text });
    return true;
  }

  /** The words of a field, which holds them no longer. */
  release(field: object): RefusedText | undefined {
    const held = this.#held.get(field);
    this.#held.delete(field);
    return held && { place: NOWHERE, text: held.text };
  }

  /** Since when each field has waited, in ms since 1970. */
  get waits(): number[] {
    return [...this.#held.values()].map(({ sinceMs }) => sinceMs);
  }

  get texts(): RefusedText[] {
    return [...this.#held.values()].map(({ text }) => ({ place: NOWHERE, text }));
  }
}
