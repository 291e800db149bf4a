import { randomUUID } from 'node:crypto';
import {
  type Command,
  carryOut,
  type Decision,
  decide,
  encodeFrame,
  markSeen,
  meetingOf,
  mergeLimited,
  noteSignal,
  noteTalk,
  type PlanJson,
  Refusal,
  type Signal,
  type Table,
  tableOf,
} from '@samsyn/model';
import type * as Y from 'yjs';
import type { SeatRecord } from '../plans/plan-store.ts';
import type { Store } from '../store/store.ts';
import type { Entry } from '../updates/update-log.ts';
import { hideRow } from './hide-row.ts';
import type { Done, Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import { limitedName } from './side-documents.ts';
import { keepTogether, type Part } from './together.ts';
import { Turns } from './turns.ts';

/** Command ids are chosen by clients (contract, HTTP). */
const MAX_ID_LENGTH = 100;

/** What every command that was carried out answers. */
const ANSWER = { done: true } as const;

type Talked = NonNullable<Decision['talked']>;
type Before = NonNullable<Table['before']> & { readonly talked?: Talked | undefined };

/** What a plan's command looks at: every document that belongs to the decision. */
interface Documents {
  readonly plan: Room;
  readonly chair: Room;
  readonly limited: readonly Room[];
}

/** Carries out what seats ask of a meeting: one command of a plan at a time, each once. */
export class Commands {
  readonly #store: Store;
  readonly #rooms: Rooms;
  readonly #now: () => number;
  readonly #turns = new Turns();
  /** What the last command of each meeting can be undone to. It lives no longer than the room's memory. */
  readonly #before = new WeakMap<Room, Before>();
  /** Who gave a quiet word, to be told that it was seen. Nowhere else is it kept who asked for an explanation [R107]. */
  readonly #gave = new Map<string, string>();

  constructor(store: Store, rooms: Rooms, now: () => number) {
    this.#store = store;
    this.#rooms = rooms;
    this.#now = now;
  }

  /**
   * Carries out a command. The same id of the same seat again does nothing, after a restart too.
   *
   * @returns when it is durable
   * @throws Refusal
   */
  async ask(seat: SeatRecord, id: string, command: Command): Promise<void> {
    if (id.length === 0 || id.length > MAX_ID_LENGTH) throw new Refusal('body-invalid', { field: 'id' });
    const plan = await this.#turns.take(seat.planId, async () => {
      const documents = await this.#open(seat.planId);
      if (!documents.plan.hasDone(seat.id, id)) await this.#carryOut(documents, seat, { id, answer: ANSWER }, command);
      return documents.plan;
    });
    await plan.durable();
  }

  async #open(planId: string): Promise<Documents> {
    const plan = await this.#rooms.open({ planId, kind: 'plan' });
    const chair = await this.#rooms.open({ planId, kind: 'chair' });
    const limited = await Promise.all(plan.limits.map((limit) => this.#rooms.open(limitedName(limit))));
    return { plan, chair, limited };
  }

  async #carryOut(documents: Documents, seat: SeatRecord, done: Done, command: Command): Promise<void> {
    const { plan, chair } = documents;
    const nowMs = this.#now();
    const before = this.#before.get(plan);
    const table = tableOf(inMemory(documents), plan.attendance.here, nowMs, before);
    const actor = table.seats.find(({ id }) => id === seat.id);
    if (!actor || actor.role === 'viewer') throw new Refusal('forbidden', { do: command.do });
    const decision = decide(table, command, actor, nowMs);
    if (decision.hidden) return hideRow(this.#store, this.#rooms, documents, decision.hidden, { seat: seat.id, done });

    // From here to the end nothing is waited for, and nothing throws: all of it is one change.
    if ([plan, chair, ...documents.limited].some(({ isOpen }) => !isOpen)) throw new Refusal('store-unavailable');
    const undone = command.do === 'undo' ? before?.talked : undefined;
    const meeting = meetingOf(plan.memory);
    const parts: Part[] = [
      {
        room: plan,
        entry: plan.entry(
          plan.change((doc) => carryOut(doc, decision)),
          seat.id,
          done,
        ),
      },
    ];
    const signalId = randomUUID();
    const side = chair.change((doc) => noteForChair(doc, decision, { undone, signalId, seat: seat.id, nowMs }));
    this.#noteGiver(decision, signalId, seat.id);
    // What the chair is told is the server's note: the log says no more than the note of who asked [R107].
    if (side.length > 0) parts.push({ room: chair, entry: chair.entry(side, null) });
    parts.push(...confirmedIn(documents.limited, decision.confirmed));
    if (command.do === 'undo') this.#before.delete(plan);
    else if (decision.meeting) {
      this.#before.set(plan, { command: done.id, meeting, atMs: nowMs, talked: decision.talked });
    }
    this.#keep(parts, decision.admitted, nowMs);
    this.#tellAfterwards(documents, decision, nowMs);
  }

  #noteGiver(decision: Decision, signalId: string, seat: string): void {
    if (!decision.signal) return;
    this.#gave.set(signalId, seat);
    const [oldest] = this.#gave.keys();
    if (this.#gave.size > MAX_GIVERS && oldest !== undefined) this.#gave.delete(oldest);
  }

  /** What goes with a command to the sockets: what time it is now, and to whoever gave a quiet word that it was seen. */
  #tellAfterwards({ plan, chair }: Documents, { meeting, seenSignal }: Decision, nowMs: number): void {
    if (meeting) plan.whenDurable(() => plan.attendance.tell(encodeFrame.clock(Math.floor(nowMs))));
    if (seenSignal === undefined) return;
    const signal = chair.doc.getMap('signals').get(seenSignal) as { kind: Signal; seat: string | null } | undefined;
    const giver = this.#gave.get(seenSignal) ?? signal?.seat;
    if (signal && giver) plan.whenDurable(() => plan.attendance.tell(encodeFrame.seen(signal.kind), giver));
  }

  #keep(parts: readonly Part[], admitted: string | undefined, nowMs: number): void {
    const [first] = parts;
    if (first && parts.length === 1 && admitted === undefined) first.room.keep({ entries: [first.entry] });
    else if (admitted === undefined) keepTogether(parts, (entries) => this.#append(entries));
    else keepTogether(parts, (entries) => this.#store.plans.admitSeat(admitted, nowMs, entries));
  }

  async #append(entries: readonly Entry[]): Promise<void> {
    await this.#store.log.append(entries);
  }
}

/** The whole plan as it is in memory, the rows of every limited document among the others. */
function inMemory({ plan, limited }: Documents): PlanJson {
  return mergeLimited(plan.memory, new Map(limited.map((room) => [room.document, room.memory])));
}

/** A hidden row that its owner stands for: the note about it stands where the row stands. */
function confirmedIn(limited: readonly Room[], row: string | undefined): Part[] {
  if (row === undefined) return [];
  return limited
    .filter(({ doc }) => doc.getMap('unconfirmed').has(row))
    .map((room) => ({
      room,
      entry: room.entry(
        room.change((doc) => doc.getMap('unconfirmed').delete(row)),
        null,
      ),
    }));
}

interface ForChair {
  readonly undone: Talked | undefined;
  readonly signalId: string;
  readonly seat: string;
  readonly nowMs: number;
}

function noteForChair(doc: Y.Doc, decision: Decision, { undone, signalId, seat, nowMs }: ForChair): void {
  const { signal, seenSignal, talked } = decision;
  doc.transact(() => {
    if (signal) {
      const isAnonymous = signal.kind === 'explain';
      noteSignal(doc, { ...signal, id: signalId, seat: isAnonymous ? null : seat, atMs: nowMs });
      forgetOldest(doc.getMap<{ atMs: number }>('signals'));
    }
    if (seenSignal !== undefined) markSeen(doc, seenSignal, nowMs);
    if (talked) noteTalk(doc, talked);
    if (undone) noteTalk(doc, { ...undone, ms: -undone.ms });
  });
}

/** A meeting has some dozens of quiet words; whoever sends thousands does not fill the chair's document. */
const MAX_SIGNALS = 300;
/** Givers that are remembered, of all meetings. */
const MAX_GIVERS = 10_000;

function forgetOldest(signals: Y.Map<{ atMs: number }>): void {
  const surplus = signals.size - MAX_SIGNALS;
  if (surplus <= 0) return;
  const byAge = [...signals.entries()].sort(([, a], [, b]) => a.atMs - b.atMs);
  for (const [id] of byAge.slice(0, surplus)) signals.delete(id);
}
