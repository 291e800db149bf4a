import type { WebsocketProvider } from 'y-websocket';

/**
 * Gives up a socket that looks open and says nothing. A phone that slept has one, and so has whoever walked out of
 * reach of the Wi-Fi: no browser tells, and what is typed would wait for half a minute.
 */
export class SignOfLife {
  readonly #provider: WebsocketProvider;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dueMs = 0;

  constructor(provider: WebsocketProvider) {
    this.#provider = provider;
  }

  /**
   * Something was asked of the server: unless anything is heard for so long, the link is made anew.
   *
   * @param isWaiting whether an answer is still owed when the time is up
   */
  expect(withinMs: number, isWaiting: () => boolean): void {
    const dueMs = Date.now() + withinMs;
    if (this.#timer !== undefined && this.#dueMs <= dueMs) return;
    this.stop();
    this.#dueMs = dueMs;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (Date.now() - this.#provider.wsLastMessageReceived >= withinMs) this.reconnect();
      else if (isWaiting()) this.expect(withinMs, isWaiting);
    }, withinMs);
  }

  /** Without the pause that grows with each attempt. */
  reconnect(): void {
    this.stop();
    this.#provider.disconnect();
    this.#provider.connect();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
