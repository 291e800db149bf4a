import { CLOSE, FRAME_RATE, MAX_FRAME_BYTES } from '@samsyn/model';
import type { RawData, WebSocket } from 'ws';
import type { Connection } from './connection.ts';

const MOST_BYTES = 4 * MAX_FRAME_BYTES;

/**
 * What a socket sends while the door is still being opened. It listens from the first moment, so that nothing is
 * missed, and holds no more than an honest page sends.
 */
export class EarlyFrames {
  readonly #socket: WebSocket;
  readonly #held: { readonly message: Uint8Array; readonly isBinary: boolean }[] = [];
  #bytes = 0;
  #connection: Connection | undefined;

  constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: RawData, isBinary: boolean) => this.#received(bytesOf(data), isBinary));
  }

  #received(message: Uint8Array, isBinary: boolean): void {
    if (this.#connection) {
      this.#connection.receive(message, isBinary);
      return;
    }
    this.#bytes += message.length;
    this.#held.push({ message, isBinary });
    if (this.#held.length <= FRAME_RATE.burst && this.#bytes <= MOST_BYTES) return;
    this.#held.length = 0;
    this.#socket.close(CLOSE.tooManyFrames);
  }

  /** The door is open: hands over what came, and what comes. */
  handTo(connection: Connection): void {
    this.#connection = connection;
    for (const { message, isBinary } of this.#held.splice(0)) connection.receive(message, isBinary);
  }
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
