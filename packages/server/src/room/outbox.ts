import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/** Bytes that may wait for a member that reads slowly. Above it changes are left out, and the whole is sent later. */
export const MAX_WAITING_BYTES = 1024 * 1024;

/** Above this a member is let go: it asks and asks, and never reads. */
const HOPELESS_BYTES = 16 * 1024 * 1024;

/**
 * What is sent to one socket. All frames of a turn go out in one write: writes are what a busy room costs. A member
 * that does not keep up is not buffered without end.
 */
export class Outbox {
  readonly #socket: WebSocket;
  readonly #stream: Duplex;
  readonly #caughtUp: () => void;
  #isCorked = false;
  #isBehind = false;

  /** @param caughtUp the member reads again: it is to be sent the whole */
  constructor(socket: WebSocket, stream: Duplex, caughtUp: () => void) {
    this.#socket = socket;
    this.#stream = stream;
    this.#caughtUp = caughtUp;
    stream.on('drain', () => {
      if (!this.#isBehind || this.#isFull) return;
      this.#isBehind = false;
      this.#caughtUp();
    });
  }

  /** Sends a short frame, whatever else waits. */
  send(frame: Uint8Array): void {
    this.#write(frame);
  }

  /** Sends a frame unless the member is behind; it then gets the whole when it has caught up. */
  sendIfKeptUp(frame: Uint8Array): void {
    if (this.#isBehind || this.#isFull) this.#isBehind = true;
    else this.#write(frame);
  }

  get #isFull(): boolean {
    return this.#socket.bufferedAmount > MAX_WAITING_BYTES;
  }

  #write(frame: Uint8Array): void {
    if (!this.#isCorked) {
      this.#isCorked = true;
      this.#stream.cork();
      queueMicrotask(() => {
        this.#isCorked = false;
        this.#stream.uncork();
      });
    }
    this.#socket.send(frame);
    if (this.#socket.bufferedAmount > HOPELESS_BYTES) this.#socket.terminate();
  }
}
