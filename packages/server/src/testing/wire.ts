import { decodeFrame, type Frame } from '@samsyn/model';
import type { WebSocket } from 'ws';

/** The frame of a kind; `flush` and `flushed` share a shape. */
type FrameOf<K, F = Frame> = F extends { readonly kind: infer Kinds } ? (K extends Kinds ? F : never) : never;

/** A bare socket that keeps all it hears. */
export class Wire {
  readonly socket: WebSocket;
  readonly frames: Frame[] = [];
  /** How it was closed, or which HTTP status refused it. */
  closedWith: number | undefined;
  refusedWith: number | undefined;
  readonly #changed: (() => void)[] = [];

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => {
      this.frames.push(decodeFrame(data));
      this.#wake();
    });
    socket.on('close', (code) => {
      this.closedWith = code;
      this.#wake();
    });
    socket.on('unexpected-response', (request, response) => {
      this.refusedWith = response.statusCode;
      request.destroy();
      this.#wake();
    });
    socket.on('open', () => this.#wake());
    // The tests look at how it closed.
    socket.on('error', () => this.#wake());
  }

  /** Resolves when something holds, looked at whenever anything comes. */
  async until<T>(look: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      await new Promise<void>((resolve) => this.#changed.push(resolve));
    }
  }

  /** The first frame of a kind, from place `from` on. */
  async frame<K extends Frame['kind']>(kind: K, from = 0): Promise<FrameOf<K>> {
    const found = await this.until(() => this.frames.slice(from).find((frame) => frame.kind === kind));
    return found as FrameOf<K>;
  }

  count(kind: Frame['kind']): number {
    return this.frames.filter((frame) => frame.kind === kind).length;
  }

  closed(): Promise<number> {
    return this.until(() => this.closedWith);
  }

  async opened(): Promise<void> {
    await this.until(() => this.socket.readyState === this.socket.OPEN);
  }

  send(...frames: Uint8Array[]): void {
    for (const frame of frames) this.socket.send(frame);
  }

  #wake(): void {
    for (const wake of this.#changed.splice(0)) wake();
  }
}
