import type { LimitRecord, PlanRecord, PlanStore, SeatRecord, SessionRecord } from '../plans/plan-store.ts';
import type { Store } from '../store/store.ts';
import { commandKey, type Entry, type Stored, StoreError, type UpdateLog } from '../updates/update-log.ts';

interface Kept {
  snapshot: Uint8Array | null;
  upTo: number;
  readonly entries: Entry[];
  readonly bindings: Map<number, string>;
  readonly commands: Map<string, unknown>;
}

/** What a memory store leaves when it is closed: open another over the same and everything durable is there. */
export class Disk {
  readonly documents = new Map<string, Kept>();
  readonly plans = new Map<string, PlanRecord>();
  readonly seats = new Map<string, SeatRecord>();
  readonly limits: LimitRecord[] = [];
  readonly sessions = new Map<string, SessionRecord>();

  document(name: string): Kept {
    const found = this.documents.get(name);
    if (found) return found;
    const made = { snapshot: null, upTo: 0, entries: [], bindings: new Map(), commands: new Map() };
    this.documents.set(name, made);
    return made;
  }
}

/** A store in memory that keeps the same promises as the real ones, and can be slow or broken when a test says so. */
export class MemoryStore implements Store {
  readonly disk: Disk;
  readonly log: UpdateLog;
  readonly plans: PlanStore;
  #last: Promise<unknown> = Promise.resolve();
  #held: Promise<void> | undefined;
  #release: () => void = () => {};
  #isBroken = false;
  #isClosed = false;
  /** How many writes have been asked for and are not on disk. */
  waiting = 0;

  constructor(disk: Disk = new Disk()) {
    this.disk = disk;
    this.log = {
      append: (entries) => this.#append(entries),
      load: async (document) => this.#load(document),
      compact: (document, snapshot, upTo) => this.#compact(document, snapshot, upTo),
    };
    this.plans = this.#planStore();
  }

  /** The disk is slow: nothing becomes durable until `release`. */
  hold(): void {
    this.#held ??= new Promise((resolve) => {
      this.#release = resolve;
    });
  }

  release(): void {
    this.#release();
    this.#held = undefined;
  }

  /** The disk is full: every write fails until `mend`. */
  breakDown(): void {
    this.#isBroken = true;
  }

  mend(): void {
    this.#isBroken = false;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#last;
  }

  /** One write after another, each whole or not at all: `write` throws before it changes anything. */
  #transaction<T>(write: () => T): Promise<T> {
    if (this.#isClosed) return Promise.reject(new StoreError('the store is closed'));
    this.waiting += 1;
    const done = this.#last.then(async () => {
      await this.#held;
      this.waiting -= 1;
      if (this.#isBroken) throw new StoreError('the disk is full');
      return write();
    });
    this.#last = done.catch(() => {});
    return done;
  }

  #append(entries: readonly Entry[]): Promise<number> {
    const copies = copied(entries);
    return this.#transaction(() => {
      this.#check(copies);
      return this.#keep(copies);
    });
  }

  #check(entries: readonly Entry[]): void {
    const bound = new Map<string, string | null>();
    const done = new Set<string>();
    for (const { document, seat, binds = [], command } of entries) {
      const kept = this.disk.document(document);
      for (const client of binds) {
        const owner = kept.bindings.get(client) ?? bound.get(`${document} ${client}`) ?? seat;
        if (owner !== seat) throw new StoreError('a client id belongs to another seat');
        bound.set(`${document} ${client}`, seat);
      }
      if (!command) continue;
      const key = commandKey(seat ?? '', command.id);
      if (kept.commands.has(key) || done.has(`${document} ${key}`)) throw new StoreError('a command was carried out before');
      done.add(`${document} ${key}`);
    }
  }

  #keep(entries: readonly Entry[]): number {
    let last = 0;
    for (const entry of entries) {
      const kept = this.disk.document(entry.document);
      for (const client of entry.binds ?? []) kept.bindings.set(client, entry.seat ?? '');
      if (entry.command) kept.commands.set(commandKey(entry.seat ?? '', entry.command.id), entry.command.answer);
      kept.entries.push(entry);
      last = kept.entries.length;
    }
    return last;
  }

  #load(document: string): Stored {
    const { snapshot, upTo, entries, bindings, commands } = this.disk.document(document);
    const tail = entries.slice(upTo).flatMap(({ update }) => (update.length > 0 ? [update] : []));
    return { snapshot, tail, last: entries.length, bindings: new Map(bindings), commands: new Map(commands) };
  }

  #compact(document: string, snapshot: Uint8Array, upTo: number): Promise<void> {
    return this.#transaction(() => {
      const kept = this.disk.document(document);
      if (upTo > kept.entries.length) throw new StoreError('a snapshot of what is not written');
      if (upTo > kept.upTo) Object.assign(kept, { snapshot, upTo });
    });
  }

  #planStore(): PlanStore {
    const { disk } = this;
    /** Writes a record together with entries of the log. */
    const write = (check: () => void, entries: readonly Entry[], change: () => void): Promise<void> => {
      const copies = copied(entries);
      return this.#transaction(() => {
        check();
        this.#check(copies);
        change();
        this.#keep(copies);
      });
    };
    const seatMustBe = (seatId: string) => () => {
      if (!disk.seats.has(seatId)) throw new StoreError('no such seat');
    };
    const keyMustBeNew = (seats: readonly SeatRecord[]): void => {
      const keys = [...disk.seats.values()].map(({ keyHash }) => keyHash);
      if (seats.some(({ keyHash }) => keys.includes(keyHash))) throw new StoreError('a key that is taken');
    };
    const change = (seatId: string, more: Partial<SeatRecord>): void => {
      const seat = disk.seats.get(seatId);
      if (seat) disk.seats.set(seatId, { ...seat, ...more });
    };
    const isRevoked = (seatId: string): boolean => disk.seats.get(seatId)?.revokedAtMs !== null;

    return {
      create: (plan, seats, entries) =>
        write(
          () => keyMustBeNew(seats),
          entries,
          () => {
            disk.plans.set(plan.id, plan);
            for (const seat of seats) disk.seats.set(seat.id, seat);
          },
        ),
      plan: async (planId) => disk.plans.get(planId),
      seats: async (planId) => [...disk.seats.values()].filter((seat) => seat.planId === planId),
      seatByKey: async (keyHash) => [...disk.seats.values()].find((seat) => seat.keyHash === keyHash),
      seat: async (seatId) => disk.seats.get(seatId),
      addSeat: (seat, entries) =>
        write(
          () => {
            keyMustBeNew([seat]);
            if (!disk.plans.has(seat.planId)) throw new StoreError('no such plan');
          },
          entries,
          () => disk.seats.set(seat.id, seat),
        ),
      revokeSeat: (seatId, atMs, entries) =>
        write(seatMustBe(seatId), entries, () => {
          if (!isRevoked(seatId)) change(seatId, { revokedAtMs: atMs });
          for (const [id, session] of disk.sessions) if (session.seat === seatId) disk.sessions.delete(id);
        }),
      admitSeat: (seatId, atMs, entries) =>
        write(seatMustBe(seatId), entries, () => change(seatId, { admittedAtMs: disk.seats.get(seatId)?.admittedAtMs ?? atMs })),
      limits: async (planId) => disk.limits.filter((limit) => limit.planId === planId),
      addLimit: (limit, entries) =>
        write(
          () => {
            const isTaken = disk.limits.some(({ planId, slot }) => planId === limit.planId && slot === limit.slot);
            if (isTaken) throw new StoreError('a slot that is taken');
          },
          entries,
          () => disk.limits.push(limit),
        ),
      addSession: (session) =>
        write(
          () => {
            if (isRevoked(session.seat)) throw new StoreError('the seat is revoked');
          },
          [],
          () => disk.sessions.set(session.idHash, session),
        ),
      session: async (idHash) => disk.sessions.get(idHash),
      endSession: (idHash) =>
        write(
          () => {},
          [],
          () => disk.sessions.delete(idHash),
        ),
      ping: async () => {
        if (this.#isClosed) throw new StoreError('the store is closed');
      },
    };
  }
}

const copied = (entries: readonly Entry[]): Entry[] => entries.map((entry) => ({ ...entry, update: entry.update.slice() }));
