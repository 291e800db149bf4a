import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { CLOCK_EVERY_MS, CLOSE, type Denial, decodeFrame, encodeFrame, FRAME_RATE, type Frame } from '@samsyn/model';
import { WebSocket } from 'ws';
import type { SeatRecord } from '../plans/plan-store.ts';
import { Allowance } from './allowance.ts';
import type { Member } from './member.ts';
import { Outbox } from './outbox.ts';
import type { Room } from './room.ts';
import { tellDocuments } from './side-documents.ts';

/** How often a socket is asked for a sign of life, in ms. One missed answer and it is let go: half-open at most 20 s. */
const PING_EVERY_MS = 10_000;

/** How long a closing socket may take about it, in ms. */
const CLOSE_WITHIN_MS = 5_000;

/**
 * Working time that one socket may cost, in ms: a steady share of each second, and at once. Frames differ a
 * thousandfold in what they cost, and nobody else may wait for one who asks for much.
 */
const WORK = { perSecond: 250, burst: 3_000 } as const;

export interface ConnectionOptions {
  readonly socket: WebSocket;
  /** What the socket writes to. */
  readonly stream: Duplex;
  readonly seat: SeatRecord;
  readonly room: Room;
  /** Client id that the page said it has, on the socket's address. */
  readonly client: number | undefined;
  readonly now: () => number;
}

/** One socket of a seat, in one room: what comes in is read strictly, what goes out keeps its order. */
export class Connection implements Member {
  readonly seat: SeatRecord;
  readonly session = randomUUID();
  readonly #socket: WebSocket;
  readonly #room: Room;
  readonly #outbox: Outbox;
  readonly #now: () => number;
  readonly #frames = new Allowance(FRAME_RATE.perSecond, FRAME_RATE.burst);
  readonly #work = new Allowance(WORK.perSecond, WORK.burst);
  readonly #timers: ReturnType<typeof setInterval>[] = [];
  /** Whether it has said which client id is its page's. */
  #hasSaidClient: boolean;
  #isAlive = true;
  #isClosing = false;
  /** Whether it has been sent the document: changes before that would start after a gap. */
  #hasWhole = false;

  constructor({ socket, stream, seat, room, client, now }: ConnectionOptions) {
    this.seat = seat;
    this.#socket = socket;
    this.#room = room;
    this.#now = now;
    this.#hasSaidClient = client !== undefined;
    this.#outbox = new Outbox(socket, stream, () => this.#caughtUp());
    socket.on('close', () => this.#gone());
    socket.on('pong', () => {
      this.#isAlive = true;
    });
    if (client === undefined || room.bind(this, client)) this.#enter();
    else this.deny({ code: 'author-foreign' });
  }

  #enter(): void {
    this.#tellTime();
    this.#room.join(this);
    tellDocuments(this.#room, this);
    this.#every(CLOCK_EVERY_MS, () => this.#tellTime());
    this.#every(PING_EVERY_MS, () => {
      if (!this.#isAlive) return this.#socket.terminate();
      this.#isAlive = false;
      this.#socket.ping();
    });
  }

  #every(ms: number, run: () => void): void {
    this.#timers.push(setInterval(run, ms).unref());
  }

  #tellTime(): void {
    this.send(encodeFrame.clock(Math.floor(this.#now())));
  }

  /** A message, as it came. */
  receive(message: Uint8Array, isBinary: boolean): void {
    if (this.#isClosing) return;
    const startedMs = performance.now();
    if (!this.#frames.take(1)) this.close(CLOSE.tooManyFrames);
    else if (!this.#read(message, isBinary)) this.close(CLOSE.malformed);
    else if (!this.#work.take(performance.now() - startedMs)) this.close(CLOSE.tooManyFrames);
  }

  /** @returns whether it was a frame that a client may send, and could be read to its end */
  #read(message: Uint8Array, isBinary: boolean): boolean {
    const frame = isBinary ? frameIn(message) : undefined;
    return frame !== undefined && this.#handle(frame);
  }

  #handle(frame: Frame): boolean {
    switch (frame.kind) {
      case 'update':
      case 'step2':
        this.#room.receive(this, frame.update, frame.kind === 'step2');
        return true;
      case 'step1':
        return readable(() => this.#room.answer(this, frame.stateVector));
      case 'flush':
        // What came while the room closed was not judged: a receipt would say that it was.
        if (this.#room.takesFrom(this)) this.#room.whenDurable(() => this.send(encodeFrame.flushed(frame.n)));
        return true;
      case 'awareness':
        return readable(() => this.#room.attendance.presence.announce(this, frame.update, (client) => this.#owns(client)));
      case 'queryAwareness':
        this.#room.attendance.presence.tell(this);
        return true;
      default:
        return false;
    }
  }

  /** A socket speaks for its seat's ids. One that came without an id says it by the first state it announces. */
  #owns(client: number): boolean {
    if (this.#room.isOwn(this.seat.id, client)) return true;
    if (this.#hasSaidClient) return false;
    this.#hasSaidClient = this.#room.bind(this, client);
    return this.#hasSaidClient;
  }

  /** It reads again: what was left out meanwhile is all in the whole. */
  #caughtUp(): void {
    this.#room.answer(this);
    this.#room.attendance.presence.tell(this);
  }

  send(frame: Uint8Array): void {
    if (this.#isOpen) this.#outbox.send(frame);
  }

  change(frame: Uint8Array): void {
    if (this.#isOpen && this.#hasWhole) this.#outbox.sendIfKeptUp(frame);
  }

  news(frame: Uint8Array): void {
    if (this.#isOpen) this.#outbox.sendIfKeptUp(frame);
  }

  whole(frame: Uint8Array): void {
    this.#hasWhole = true;
    if (this.#isOpen) this.#outbox.sendIfKeptUp(frame);
  }

  deny(denial: Denial): void {
    if (this.#isClosing) return;
    this.#isClosing = true;
    // Receipts that it is still owed go before it.
    this.#room.whenDurable(
      () => {
        if (this.#isOpen) this.#outbox.send(encodeFrame.denied(denial));
        this.#close(CLOSE.refused);
      },
      () => this.#close(CLOSE.tryLater),
    );
  }

  close(code: number, denial?: Denial): void {
    if (denial) this.send(encodeFrame.denied(denial));
    this.#isClosing = true;
    this.#close(code);
  }

  #close(code: number): void {
    this.#socket.close(code);
    // It is out of the room at once: nothing more is sent to it, and nobody sees it there.
    this.#gone();
    setTimeout(() => this.#socket.terminate(), CLOSE_WITHIN_MS).unref();
  }

  #gone(): void {
    this.#isClosing = true;
    for (const timer of this.#timers.splice(0)) clearInterval(timer);
    this.#room.attendance.leave(this);
  }

  get #isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN;
  }
}

function frameIn(message: Uint8Array): Frame | undefined {
  try {
    return decodeFrame(message);
  } catch {
    // Whatever the bytes were, they were no frame: the socket closes as malformed.
    return undefined;
  }
}

function readable(handle: () => void): boolean {
  try {
    handle();
    return true;
  } catch {
    // lib0 throws plain errors on bytes that end too early or say nonsense.
    return false;
  }
}
