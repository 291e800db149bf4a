import {
  type Actor,
  type Command,
  fieldsOf,
  limitedDocumentOf,
  type MeetingState,
  mayWrite,
  meetingOf,
  mergeLimited,
  type Phase,
  type PlanJson,
  type Projection,
  project,
  type RosterRow,
  rosterOf,
  snapshot,
} from '@samsyn/model';
import type * as Y from 'yjs';
import { type Session, sendCommand } from '../session.ts';
import { LimitedDocuments } from './limited-documents.ts';
import type { RefusedWork } from './refused.ts';
import { type Ending, Replica } from './replica.ts';
import { type SaveFacts, type SaveState, saveState } from './save-state.ts';
import { ServerClock } from './server-clock.ts';

/** What somebody announces about themselves: which row they are writing in. */
interface Announced {
  readonly user?: { readonly id: string; readonly name: string; readonly role: string };
  readonly writing?: string | null;
}

/**
 * The meeting as one seat sees it: the document, who is here, what time it is, what may be written and what is saved.
 * Screens read it and are told when something changed; they never talk to the network themselves.
 */
export class Meeting extends EventTarget {
  readonly session: Session;
  readonly clock = new ServerClock();
  readonly replica: Replica;
  readonly #limited: LimitedDocuments;
  refused: RefusedWork | undefined;
  ending: Ending | undefined;
  #plan: PlanJson | undefined;
  #announced = false;

  constructor(session: Session, storage: Storage = sessionStorage) {
    super();
    this.session = session;
    const shared = {
      seat: session.seat,
      seats: session.participants.map((person) => person.id),
      serverUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
      clock: this.clock,
      storage,
      onChange: () => this.#changed(),
      onRefused: (work: RefusedWork) => {
        // Words that were refused earlier and are still on screen are not pushed out by new ones.
        this.refused = { denial: work.denial, texts: [...(this.refused?.texts ?? []), ...work.texts] };
        this.#changed();
      },
    };
    this.#limited = new LimitedDocuments(shared);
    this.replica = new Replica({
      ...shared,
      name: session.planId,
      kind: 'plan',
      onEnd: (ending) => {
        this.ending = ending;
        this.#changed();
      },
      onDocuments: (names) => this.#limited.open(names),
    });
    setInterval(() => this.dispatchEvent(new Event('tick')), 1_000);
  }

  get doc(): Y.Doc {
    return this.replica.doc;
  }

  get isLoaded(): boolean {
    return this.replica.isLoaded && fieldsOf(this.plan, 'meeting')['phase'] !== undefined;
  }

  /** The whole document as JSON, made at most once between changes. */
  get plan(): PlanJson {
    this.#plan ??= mergeLimited(snapshot(this.doc, 'plan', this.#seats()), this.#limited.plans(this.#seats()));
    return this.#plan;
  }

  /** The document that a row stands in: the shared one, or one that not everyone at the table gets. */
  docOf(rowKey: string): Y.Doc {
    return this.#limited.doc(limitedDocumentOf(this.plan, rowKey)) ?? this.doc;
  }

  get state(): MeetingState {
    return meetingOf(this.plan);
  }

  get phase(): Phase {
    return this.state.phase;
  }

  get roster(): Map<string, RosterRow> {
    return rosterOf(this.plan);
  }

  /** This seat, with the pens it holds. */
  get actor(): Actor {
    const { seat, role } = this.session;
    const pens = [...this.roster].filter(([, row]) => row.pen.includes(seat)).map(([owner]) => owner);
    return { seat, role, pens };
  }

  /** What everyone sees, in the shape that the family's page and the board are drawn from too. */
  get projection(): Projection {
    return project(this.plan, { here: this.here, writing: this.writing });
  }

  /** Whether this seat may write in a room now: the same table as the server's. */
  mayWrite(root: string, key?: string): boolean {
    return this.ending === undefined && mayWrite(this.actor, root, this.phase, key);
  }

  /** Seats with an open page, by the identity that the server has put on them. */
  get here(): string[] {
    return [...new Set([this.session.seat, ...this.#states().flatMap(({ user }) => (user ? [user.id] : []))])];
  }

  /** Rows that somebody else is writing in: row key → the seat that writes. */
  get writing(): Map<string, string> {
    const rows = new Map<string, string>();
    for (const { user, writing } of this.#states()) {
      if (user && writing && user.id !== this.session.seat) rows.set(writing, user.id);
    }
    return rows;
  }

  /** Tells the others which row this seat is writing in, or that it has stopped. */
  announceWriting(row: string | null): void {
    const { awareness } = this.replica;
    if (((awareness.getLocalState() as Announced | null)?.writing ?? null) !== row) awareness.setLocalStateField('writing', row);
  }

  /** Whether this seat leads the meeting now. */
  get isLeading(): boolean {
    return this.state.leader === this.session.seat;
  }

  get saveFacts(): SaveFacts {
    return { ...this.#limited.worst(this.replica.facts), refusedCode: this.refused?.denial.code ?? null };
  }

  get saveState(): SaveState {
    return saveState(this.saveFacts, Date.now());
  }

  /** Asks the server to lead the meeting on; see `sendCommand`. */
  command(command: Command, id?: string): Promise<void> {
    return sendCommand(this.session.planId, command, id);
  }

  /** The refused words have been copied, or are not wanted. */
  dismissRefused(): void {
    this.refused = undefined;
    this.#changed();
  }

  wake(): void {
    this.replica.wake();
    this.#limited.wake();
  }

  close(): void {
    this.replica.close();
    this.#limited.close();
  }

  #states(): Announced[] {
    return [...this.replica.awareness.getStates().values()] as Announced[];
  }

  #seats(): string[] {
    const named = [...this.doc.getMap('roster').keys()];
    return named.length > 0 ? named : this.session.participants.map((person) => person.id);
  }

  #changed(): void {
    this.#plan = undefined;
    if (!this.#announced && this.replica.isLoaded) {
      this.#announced = true;
      const { seat, name, role } = this.session;
      this.replica.awareness.setLocalStateField('user', { id: seat, name, role });
    }
    this.dispatchEvent(new Event('change'));
  }
}
