import * as Y from 'yjs';

/** Which seat each client id belongs to, for ever. An id that the server or nobody known has used belongs to no seat. */
export class Bindings {
  readonly #doc: Y.Doc;
  readonly #seats: Map<number, string>;

  constructor(doc: Y.Doc, known: ReadonlyMap<number, string>) {
    this.#doc = doc;
    this.#seats = new Map(known);
  }

  seatOf(client: number): string | undefined {
    return this.#seats.get(client);
  }

  /** Whether a seat may use an id: its own, or one that nobody has used or bound. */
  mayUse(seat: string, client: number): boolean {
    const bound = this.#seats.get(client);
    if (bound !== undefined) return bound === seat;
    return client !== this.#doc.clientID && Y.getState(this.#doc.store, client) === 0;
  }

  bind(seat: string, clients: readonly number[]): void {
    for (const client of clients) this.#seats.set(client, seat);
  }
}
