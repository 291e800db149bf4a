/** Lets one at a time through for each name, in the order they came. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs `work` when everyone who came before for the same name is through, whether or not they got what they wanted. */
  take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(name, mine);
    const leave = () => {
      if (this.#last.get(name) === mine) this.#last.delete(name);
    };
    mine.then(leave, leave);
    return mine;
  }
}
