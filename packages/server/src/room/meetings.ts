import {
  CLOSE,
  type Command,
  consentOn,
  fieldsOf,
  hasRow,
  mergeLimited,
  type PlanJson,
  type Projection,
  project,
  Refusal,
  visibleTo,
} from '@samsyn/model';
import type { SeatRecord } from '../plans/plan-store.ts';
import type { Store } from '../store/store.ts';
import { Commands } from './commands.ts';
import { entryRefusal } from './door.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import { limitedName, mayOpen } from './side-documents.ts';

export interface MeetingsOptions {
  readonly store: Store;
  readonly rooms: Rooms;
  /** Server time, ms since 1970. */
  readonly now: () => number;
}

/** How soon a page that watches is shown the meeting again, after the room was given up, in ms. */
const WATCH_AGAIN_MS = 1_000;

/** What may be seen before the board is open: that there is a meeting, who is asked to it, and what consent says. */
const BEFORE_CONSENT = ['meeting', 'meeting/turns', 'roster', 'consent'];

/** What HTTP asks of a meeting. Everything it answers is durable. */
export class Meetings {
  readonly #store: Store;
  readonly #rooms: Rooms;
  readonly #commands: Commands;
  readonly #now: () => number;

  constructor({ store, rooms, now }: MeetingsOptions) {
    this.#store = store;
    this.#rooms = rooms;
    this.#now = now;
    this.#commands = new Commands(store, rooms, now);
  }

  /**
   * The plan as that reader may see it, rows of limited documents among the others.
   *
   * @throws Refusal `plan-unknown`, also for a seat of another plan; `not-admitted`; `key-unknown` once revoked
   */
  async plan(planId: string, reader: SeatRecord | 'admin'): Promise<PlanJson> {
    const plan = await this.#open(planId);
    if (reader === 'admin') return this.#merged(plan, plan.limits.map(limitedName));
    if (reader.planId !== planId) throw new Refusal('plan-unknown');
    const refusal = await entryRefusal(this.#store.plans, plan, reader, this.#now());
    if (refusal?.code === 'consent-missing') {
      const json = await plan.json();
      // What may not be shared is itself something to share.
      const { exceptions: _unsaid, ...consent } = fieldsOf(json, 'consent');
      return visibleTo('viewer', { ...Object.fromEntries(BEFORE_CONSENT.map((root) => [root, json[root]])), consent });
    }
    if (refusal) throw refusal;
    const limited = plan.limits.map(limitedName).filter((name) => mayOpen(plan, reader, name));
    return visibleTo(reader.role, await this.#merged(plan, limited));
  }

  async #merged(plan: Room, limited: readonly Parameters<Rooms['open']>[0][]): Promise<PlanJson> {
    const sides = new Map<string, PlanJson>();
    for (const name of limited) {
      const room = await this.#rooms.open(name);
      sides.set(room.document, await room.json());
    }
    return mergeLimited(await plan.json(), sides);
  }

  /** What those who only look may see. Rows that a limited consent hides from anybody are not in it. */
  async projection(planId: string): Promise<Projection> {
    const room = await this.#open(planId);
    const plan = await room.json();
    const { here, presence } = room.attendance;
    const writing = new Map([...presence.writing].filter(([row]) => hasRow(plan, row)));
    const consent = fieldsOf(plan, 'consent');
    const asOfToday = { ...plan, consent: { ...consent, status: consentOn(consent, this.#now()) } };
    return project(asOfToday, { here: [...here], writing });
  }

  /**
   * Carries out a seat's command, once for each of its ids.
   *
   * @throws Refusal
   */
  async command(seat: SeatRecord, id: string, command: Command): Promise<void> {
    const refusal = await entryRefusal(this.#store.plans, await this.#open(seat.planId), seat, this.#now());
    // Without consent the board is locked. The meeting itself says what can still be asked of it.
    if (refusal && refusal.code !== 'consent-missing') throw refusal;
    await this.#commands.ask(seat, id, command);
  }

  /**
   * Calls `onChange` when something durable in the plan changed, or somebody came or went. Keeps the plan's room open.
   *
   * @returns stops watching
   */
  async watch(planId: string, onChange: () => void): Promise<() => void> {
    let stop = (): void => {};
    let isWatching = true;
    const follow = async (): Promise<void> => {
      const room = await this.#open(planId);
      if (isWatching) stop = room.attendance.watch({ changed: onChange, gone: followAgain });
    };
    const followAgain = (): void => {
      setTimeout(() => {
        if (isWatching) follow().then(onChange, followAgain);
      }, WATCH_AGAIN_MS).unref();
    };
    await follow();
    return () => {
      isWatching = false;
      stop();
    };
  }

  /** Seats that have the plan open now. */
  here(planId: string): string[] {
    return [...(this.#rooms.opened({ planId, kind: 'plan' })?.attendance.here ?? [])];
  }

  /** Closes every document of a plan for everyone, when its consent does not stand any more. */
  closeWithoutConsent(planId: string): void {
    for (const room of this.#rooms.all()) {
      if (room.name.planId !== planId || room.facts.consent['status'] === 'given') continue;
      for (const member of [...room.attendance.members]) member.close(CLOSE.refused, { code: 'consent-missing' });
    }
  }

  /** Closes all of a revoked seat's sockets at once. */
  dismiss(seatId: string): void {
    for (const room of this.#rooms.all()) {
      for (const member of [...room.attendance.members]) {
        if (member.seat.id === seatId) member.close(CLOSE.refused, { code: 'key-unknown' });
      }
    }
  }

  #open(planId: string): Promise<Room> {
    return this.#rooms.open({ planId, kind: 'plan' });
  }
}
