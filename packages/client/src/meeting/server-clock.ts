/** The server's time as this browser knows it. Phones and laptops are often minutes wrong; the meeting's clock is not. */
export class ServerClock {
  #aheadMs = 0;

  /** Notes what time the server said it was, just now. */
  heard(serverMs: number): void {
    this.#aheadMs = serverMs - Date.now();
  }

  /** Server time, ms since 1970. */
  now(): number {
    return Date.now() + this.#aheadMs;
  }
}
