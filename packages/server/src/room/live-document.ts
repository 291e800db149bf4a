import { type DocumentKind, defineRoots } from '@samsyn/model';
import * as Y from 'yjs';
import type { SeatRecord } from '../plans/plan-store.ts';
import { Bindings } from './bindings.ts';
import { actorOf, type PlanFacts, readFacts } from './facts.ts';
import { Containers } from './gate/containers.ts';
import { judge, type Verdict } from './gate/judge.ts';
import { changedWithoutLeave, hasPending } from './gate/second-line.ts';
import { Views } from './views.ts';

export type Accepted = Extract<Verdict, { is: 'accepted' }>;

/** What came of an update that the gate let through. */
export type Applied =
  | { readonly is: 'applied'; readonly update: Uint8Array }
  /** Yjs did something that the gate had not allowed: this copy cannot be trusted any more. */
  | { readonly is: 'broken'; readonly where: string; readonly error?: unknown };

/** One document in memory, as the gate and the room see it. Nothing in it waits for what never comes. */
export class LiveDocument {
  readonly doc: Y.Doc;
  readonly kind: DocumentKind;
  /** The plan's shared document: phase, roster and pens come from there. */
  readonly plan: LiveDocument;
  readonly bindings: Bindings;
  readonly views: Views;
  readonly #containers: Containers;
  #bytes: number;
  #facts: PlanFacts | undefined;
  #definedFor: PlanFacts | undefined;
  #captured: Uint8Array[] = [];
  /** Rooms that the update now being applied may change; undefined for the server's own changes. */
  #allowed: ReadonlySet<string> | undefined;
  #trespass: string | undefined;

  constructor(doc: Y.Doc, kind: DocumentKind, bindings: ReadonlyMap<number, string>, plan?: LiveDocument) {
    this.doc = doc;
    this.kind = kind;
    this.plan = plan ?? this;
    this.bindings = new Bindings(doc, bindings);
    this.views = new Views(doc, kind);
    this.#containers = new Containers(doc, kind, (seat) => this.facts.seats.has(seat));
    this.#bytes = Y.encodeStateAsUpdate(doc).length;
    this.#defineRooms();
    doc.on('update', (update: Uint8Array) => this.#captured.push(update));
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (this.#allowed) this.#trespass ??= changedWithoutLeave(transaction, this.#containers, this.#allowed);
    });
  }

  get facts(): PlanFacts {
    this.plan.#facts ??= readFacts(this.plan.doc);
    return this.plan.#facts;
  }

  judge(seat: SeatRecord, update: Uint8Array, isStep2: boolean): Verdict {
    this.#defineRooms();
    const { facts } = this;
    return judge(
      {
        document: this.kind,
        containers: this.#containers,
        actor: actorOf(facts, seat.id, seat.role),
        phase: facts.phase,
        seatOf: (client) => this.bindings.seatOf(client),
        bytes: this.#bytes,
        isStep2,
      },
      update,
    );
  }

  /**
   * Applies what the gate let through. The bytes that come of it are Yjs's own, so that words typed into a row that is
   * gone are in them no more.
   */
  apply({ update, touched }: Accepted & { update: Uint8Array }): Applied {
    this.#allowed = touched;
    this.#trespass = undefined;
    try {
      const applied = this.#capture(() => Y.applyUpdate(this.doc, update));
      if (this.#trespass !== undefined) return { is: 'broken', where: this.#trespass };
      return hasPending(this.doc) ? { is: 'broken', where: 'pending' } : { is: 'applied', update: applied };
    } catch (error) {
      return { is: 'broken', where: 'thrown', error };
    } finally {
      this.#allowed = undefined;
    }
  }

  /** Makes a change of the server's own. Returns what it changed; empty when it changed nothing. */
  change(change: (doc: Y.Doc) => void): Uint8Array {
    const update = this.#capture(() => change(this.doc));
    this.#facts = undefined;
    this.#defineRooms();
    return update;
  }

  #capture(change: () => void): Uint8Array {
    this.#captured = [];
    change();
    const captured = this.#captured;
    this.#captured = [];
    const [first] = captured;
    if (!first) return new Uint8Array();
    this.views.forget();
    const update = captured.length === 1 ? first : Y.mergeUpdates(captured);
    this.#bytes += update.length;
    return update;
  }

  /** A seat that has come since has rooms too, and a room without a type would be read wrongly. */
  #defineRooms(): void {
    const { facts } = this;
    if (this.#definedFor === facts) return;
    defineRoots(this.doc, this.kind, [...facts.seats]);
    this.#definedFor = facts;
  }
}
