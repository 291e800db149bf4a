import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A pair of sockets: somebody's, and the one to the server on their behalf. */
interface Pair {
  readonly near: Socket;
  readonly far: Socket;
}

/** The way between people and the server, which can go bad in the ways that ways do. */
export class Road {
  readonly #server: Server;
  readonly #pairs = new Set<Pair>();
  #target = 0;
  #isSilent = false;

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (near) => this.#carry(near));
  }

  static async open(): Promise<Road> {
    const server = createServer();
    const road = new Road(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return road;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Where it leads. */
  leadTo(port: number): void {
    this.#target = port;
  }

  #carry(near: Socket): void {
    const far = connect(this.#target, '127.0.0.1');
    const pair = { near, far };
    this.#pairs.add(pair);
    near.pipe(far);
    far.pipe(near);
    for (const socket of [near, far]) {
      // A reset on one side is one on the other; that is all there is to know about it.
      socket.on('error', () => this.#drop(pair));
      socket.on('close', () => this.#drop(pair));
    }
    if (this.#isSilent) this.#freeze(pair);
  }

  /** Every connection there is goes dead without a word, as for a phone that slept: no data, no end, no reset. */
  goSilent(): void {
    this.#isSilent = true;
    for (const pair of this.#pairs) this.#freeze(pair);
  }

  /** The way is good again, for new connections. Those that went dead stay dead. */
  heal(): void {
    this.#isSilent = false;
  }

  /** Every connection is cut off at once, with a reset. */
  cut(): void {
    for (const pair of this.#pairs) {
      pair.near.resetAndDestroy();
      pair.far.destroy();
    }
  }

  async close(): Promise<void> {
    for (const { near, far } of this.#pairs) {
      near.destroy();
      far.destroy();
    }
    this.#server.close();
    await once(this.#server, 'close');
  }

  #freeze({ near, far }: Pair): void {
    near.unpipe(far);
    far.unpipe(near);
    near.pause();
    far.pause();
  }

  #drop(pair: Pair): void {
    this.#pairs.delete(pair);
    pair.near.destroy();
    pair.far.destroy();
  }
}
