import { CLOSE, type DocumentName, documentName, migrate, Refusal } from '@samsyn/model';
import type { Store } from '../store/store.ts';
import type { House } from './house.ts';
import { documentFrom, isWritten } from './load.ts';
import { Report, type RoomLogger } from './report.ts';
import { Room } from './room.ts';

export interface RoomsOptions {
  readonly store: Store;
  /** Server time, ms since 1970. */
  readonly now: () => number;
  readonly log: RoomLogger;
  /** How long a room stays in memory after its last visitor. */
  readonly idleMs?: number;
  /** With this many entries in its tail, a log is shortened to a snapshot. */
  readonly longTail?: number;
}

const IDLE_MS = 60_000;
const LONG_TAIL = 500;
/** A tail that is worth a snapshot when its room closes. */
const TAIL_AT_CLOSE = 50;

/** The documents now in memory. A room opens with its first visitor and closes some time after its last. */
export class Rooms {
  readonly report: Report;
  readonly #store: Store;
  readonly #house: House;
  readonly #idleMs: number;
  readonly #opening = new Map<string, Promise<Room>>();
  readonly #open = new Map<string, Room>();
  /** Rooms that are no longer open, and whose last entries may still be on their way to disk. */
  readonly #leaving = new Map<string, Promise<void>>();
  readonly #idle = new Map<Room, ReturnType<typeof setTimeout>>();
  #isClosed = false;

  constructor({ store, now, log, idleMs = IDLE_MS, longTail = LONG_TAIL }: RoomsOptions) {
    this.report = new Report(log);
    this.#store = store;
    this.#idleMs = idleMs;
    this.#house = {
      log: store.log,
      report: this.report,
      now,
      unused: (room) => this.#closeLater(room),
      settled: (room) => {
        if (room.tail >= longTail) void room.shortenLog();
      },
      gone: (room) => this.#forget(room, room.drained()),
    };
  }

  /**
   * The room of a document, from memory or from the log.
   *
   * @throws Refusal `plan-unknown` when there is no such plan, `store-unavailable` while the server stops
   * @throws StoreError when the log cannot be read
   */
  async open(name: DocumentName): Promise<Room> {
    if (this.#isClosed) throw new Refusal('store-unavailable');
    const document = documentName(name);
    const open = this.#open.get(document);
    if (open) return this.#visited(open);
    let opening = this.#opening.get(document);
    if (!opening) {
      opening = this.#load(name, document).finally(() => this.#opening.delete(document));
      this.#opening.set(document, opening);
    }
    return this.#visited(await opening);
  }

  /** The room of a document, if it is in memory now. */
  opened(name: DocumentName): Room | undefined {
    return this.#open.get(documentName(name));
  }

  /** Every room in memory now. */
  all(): Room[] {
    return [...this.#open.values()];
  }

  /** Lets everything that is on its way arrive, and closes every room. */
  async closeAll(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#opening.values());
    await Promise.all([...this.#open.values()].map((room) => this.#close(room, CLOSE.restarting)));
    await Promise.all(this.#leaving.values());
  }

  async #load(name: DocumentName, document: string): Promise<Room> {
    try {
      await this.#leaving.get(document);
      const plan = name.kind === 'plan' ? undefined : await this.open({ planId: name.planId, kind: 'plan' });
      const stored = await this.#store.log.load(document);
      if (!plan && !isWritten(stored)) throw new Refusal('plan-unknown');
      if (plan?.isOpen === false) throw new Refusal('store-unavailable');
      const of = plan ?? (await this.#store.plans.limits(name.planId));
      const room = new Room(this.#house, name, documentFrom(name.kind, stored), stored, of);
      if (!plan) await room.write(migrate);
      this.#open.set(document, room);
      return room;
    } catch (reason) {
      if (!(reason instanceof Refusal)) this.report.cannotOpen(document, reason);
      throw reason;
    }
  }

  /** A visit may be short: the room stays for a while, also for whoever does not enter. */
  #visited(room: Room): Room {
    this.#stay(room);
    if (room.isOpen && room.isUnused) this.#closeLater(room);
    return room;
  }

  #stay(room: Room): void {
    clearTimeout(this.#idle.get(room));
    this.#idle.delete(room);
  }

  #closeLater(room: Room): void {
    this.#stay(room);
    const timer = setTimeout(() => {
      this.#idle.delete(room);
      if (room.isOpen && room.isUnused) void this.#close(room, CLOSE.restarting);
    }, this.#idleMs);
    this.#idle.set(room, timer.unref());
  }

  #close(room: Room, code: number): Promise<void> {
    const closed = this.#settle(room, code);
    this.#forget(room, closed);
    return closed;
  }

  async #settle(room: Room, code: number): Promise<void> {
    await room.close(code);
    if (room.tail >= TAIL_AT_CLOSE) await room.shortenLog();
    room.doc.destroy();
  }

  /** @param left resolves when the room touches the log no more */
  #forget(room: Room, left: Promise<void>): void {
    this.#stay(room);
    if (this.#open.get(room.document) === room) this.#open.delete(room.document);
    const before = this.#leaving.get(room.document);
    const leaving = Promise.all([before, left]).then(() => {
      if (this.#leaving.get(room.document) === leaving) this.#leaving.delete(room.document);
    });
    this.#leaving.set(room.document, leaving);
  }
}
