import { type DocumentName, documentName, encodeFrame, type PlanJson, Refusal } from '@samsyn/model';
import * as Y from 'yjs';
import type { LimitRecord } from '../plans/plan-store.ts';
import { commandKey, type Entry, type Stored } from '../updates/update-log.ts';
import { Attendance } from './attendance.ts';
import type { PlanFacts } from './facts.ts';
import type { House } from './house.ts';
import { Intake } from './intake.ts';
import { Journal, type Keeping } from './journal.ts';
import { Lifetime } from './lifetime.ts';
import { LiveDocument } from './live-document.ts';
import type { Member } from './member.ts';
import { NOTHING_YET } from './views.ts';

/** A command that an entry carries out. */
export type Done = NonNullable<Entry['command']>;

export interface WriteOptions {
  /** The seat that asked for it; null for the server itself. */
  readonly seat?: string | null;
  readonly command?: Done | undefined;
  /** Stores the entry in one transaction with something else. */
  readonly store?: ((entry: Entry) => Promise<void>) | undefined;
}

/**
 * One document and those who have it open. A change goes one way: judged, applied, appended, durable, sent; in that
 * order for everyone. Memory may be ahead of the disk, but nothing leaves the room before all that it shows is durable.
 */
export class Room {
  readonly name: DocumentName;
  /** The document's name on the wire and in the log. */
  readonly document: string;
  /** The room of the plan's shared document. */
  readonly plan: Room;
  /** The plan's limited documents. */
  readonly limits: LimitRecord[];
  readonly attendance: Attendance;
  readonly #house: House;
  readonly #live: LiveDocument;
  readonly #journal: Journal;
  readonly #commands: Map<string, unknown>;
  readonly #lifetime: Lifetime;
  readonly #intake: Intake;

  /** @param of the plan's room for a side document; the plan's limited documents for the shared one */
  constructor(house: House, name: DocumentName, doc: Y.Doc, stored: Stored, of: Room | readonly LimitRecord[]) {
    this.#house = house;
    this.name = name;
    this.document = documentName(name);
    this.plan = of instanceof Room ? of : this;
    this.limits = of instanceof Room ? of.limits : [...of];
    this.attendance = new Attendance(house.now, () => this.#lifetime.checkUse());
    this.#commands = new Map(stored.commands);
    this.#live = new LiveDocument(doc, name.kind, stored.bindings, of instanceof Room ? of.#live : undefined);
    this.#intake = new Intake(this, this.#live, house.report, () => this.#lifetime.giveUp());
    this.#journal = new Journal({
      log: house.log,
      last: stored.last,
      tail: stored.tail.length,
      onFailure: (reason) => {
        house.report.storeFailed(this.document, reason);
        this.#lifetime.giveUp();
      },
      onIdle: () => this.#settled(),
    });
    this.#lifetime = new Lifetime(
      {
        isIdle: () => this.attendance.isEmpty && this.#journal.isIdle,
        sendAway: (code) => this.attendance.sendAway(code),
        unused: () => house.unused(this),
        gone: () => house.gone(this),
      },
      of instanceof Room ? of.#lifetime : undefined,
    );
  }

  /** A change that came by a socket. */
  receive(from: Member, update: Uint8Array, isStep2: boolean): void {
    if (this.takesFrom(from)) this.#intake.receive(from, update, isStep2);
  }

  /**
   * Whether what a member sends is heard: not while the room closes, nor after the entry that revokes its seat or
   * withdraws the consent.
   */
  takesFrom({ seat }: Member): boolean {
    return this.isOpen && !this.facts.revoked.has(seat.id) && this.facts.consent['status'] === 'given';
  }

  /**
   * Keeps entries of this document, and sends them when they are durable.
   *
   * @param from who wrote the first of them, and needs no echo
   */
  keep(keeping: Keeping, from?: Member): void {
    this.#journal.keep(keeping);
    this.#journal.afterwards(() => {
      keeping.entries.forEach(({ update }, index) => {
        if (update.length > 0) this.attendance.send(encodeFrame.update(update), index === 0 ? from : undefined);
      });
      this.attendance.changed();
    });
  }

  /** An entry of this document, stamped with the server's time. A command is remembered with its seat. */
  entry(update: Uint8Array, seat: string | null, command?: Done): Entry {
    if (command && seat !== null) this.#commands.set(commandKey(seat, command.id), command.answer);
    return { document: this.document, update, seat, session: null, atMs: this.#house.now(), ...(command ? { command } : {}) };
  }

  /** Whether a seat's command has been carried out, before a restart too. It may not be durable yet. */
  hasDone(seat: string, command: string): boolean {
    return this.#commands.has(commandKey(seat, command));
  }

  /**
   * The server's own change: applied now, stored, then sent.
   *
   * @returns when it is durable and sent
   * @throws Refusal `store-unavailable` when it could not be stored
   */
  async write(change: (doc: Y.Doc) => void, { seat = null, command, store }: WriteOptions = {}): Promise<void> {
    const update = this.change(change);
    if (update.length > 0 || command || store) {
      const entry = this.entry(update, seat, command);
      this.keep({ entries: [entry], store: store && (() => store(entry)) });
    }
    await this.durable();
  }

  /** Changes the document and nothing more: whoever calls this keeps what comes of it, in the same turn. */
  change(change: (doc: Y.Doc) => void): Uint8Array {
    this.#lifetime.mustBeOpen();
    return this.#live.change(change);
  }

  /** Whether a client id is free for a seat to use; it is then its own for ever. */
  bind({ seat, session }: Member, client: number): boolean {
    const { bindings } = this.#live;
    if (!bindings.mayUse(seat.id, client)) return false;
    if (bindings.seatOf(client) === undefined) {
      bindings.bind(seat.id, [client]);
      this.#journal.keep({ entries: [{ ...this.entry(new Uint8Array(), seat.id), session, binds: [client] }] });
    }
    return true;
  }

  /** Whether a client id is bound to a seat. */
  isOwn(seat: string, client: number): boolean {
    return this.#live.bindings.seatOf(client) === seat;
  }

  join(member: Member): void {
    this.#lifetime.mustBeOpen();
    member.send(this.#live.views.step1());
    this.attendance.join(member);
  }

  /** Answers a step 1, when all that the answer holds is durable. */
  answer(to: Member, stateVector: Uint8Array = NOTHING_YET): void {
    const frame = this.#live.views.step2(stateVector);
    this.#journal.afterwards(() => to.whole(frame));
  }

  /** Runs something when all that has been judged until now is durable, in order with all else that leaves the room. */
  whenDurable(run: () => void, never?: () => void): void {
    this.#journal.afterwards(run, never);
  }

  /** @throws Refusal `store-unavailable` when what has been judged until now will never be durable */
  async durable(): Promise<void> {
    try {
      await this.#journal.durable();
    } catch (cause) {
      throw new Refusal('store-unavailable', {}, { cause });
    }
  }

  /** The document as plain JSON, released when everything in it is durable. */
  async json(): Promise<PlanJson> {
    this.#lifetime.mustBeOpen();
    const json = this.memory;
    await this.durable();
    return json;
  }

  /** The document as it is in memory, for deciding. What is shown to anybody comes from `json`. */
  get memory(): PlanJson {
    return this.#live.views.json(this.facts.seats);
  }

  get facts(): PlanFacts {
    return this.#live.facts;
  }

  get doc(): Y.Doc {
    return this.#live.doc;
  }

  get isOpen(): boolean {
    return this.#lifetime.isOpen;
  }

  /** Nobody is here or in a side document, and nothing is on its way to disk. */
  get isUnused(): boolean {
    return this.#lifetime.isUnused;
  }

  /** How many entries stand in the log after the last snapshot. */
  get tail(): number {
    return this.#journal.tail;
  }

  /** Replaces the log's tail by a snapshot, if everything in memory is durable just now. */
  async shortenLog(): Promise<void> {
    try {
      await this.#journal.shorten(this.document, () => Y.encodeStateAsUpdate(this.doc));
    } catch (reason) {
      // The tail is as long as before, and is shortened another time.
      this.#house.report.compactionFailed(this.document, reason);
    }
  }

  /** Takes nothing more, lets what is on its way arrive with its receipts, and closes every socket. */
  close(code: number): Promise<void> {
    return this.#lifetime.close(code, () => this.drained());
  }

  /** Resolves when nothing of a room that was given up is on its way to disk any more. */
  drained(): Promise<void> {
    return this.#journal.drained();
  }

  #settled(): void {
    if (!this.isOpen) return;
    this.#house.settled(this);
    this.#lifetime.checkUse();
  }
}
