import {
  type Actor,
  fieldsOf,
  limitedDocumentOf,
  type MeetingState,
  mayWrite,
  meetingOf,
  type Phase,
  type PlanJson,
  type ProjectedTable,
  projectTable,
  type RosterRow,
  rosterOf,
} from '@samsyn/model';
import type * as Y from 'yjs';
import type { Session } from '../session.ts';
import type { DocumentCopy, Ending } from './document-copy.ts';
import { PlanCache } from './plan-cache.ts';
import type { Presence } from './presence.ts';
import type { SideDocuments } from './side-documents.ts';

/**
 * What screens ask of a meeting: the plan, who is here, what may be written. Nothing here changes anything; what is
 * done in a meeting is done by `Meeting`, which says what the answers are made from.
 */
export abstract class MeetingReading extends EventTarget {
  readonly session: Session;
  abstract readonly replica: DocumentCopy;
  ending: Ending | undefined;
  protected abstract readonly sides: SideDocuments;
  protected abstract readonly presence: Presence;
  protected readonly cache = new PlanCache('plan');
  #merged: PlanJson | undefined;
  /** The plan as it was when it was last read from a document that had come. */
  #known: PlanJson | undefined;
  #projected: ProjectedTable | undefined;

  constructor(session: Session) {
    super();
    this.session = session;
  }

  /** The plan's shared document. */
  get doc(): Y.Doc {
    return this.replica.doc;
  }

  /** The document that a row stands in: a limited one for a row that a consent hides from some. */
  docOf(rowKey: string): Y.Doc {
    const name = limitedDocumentOf(this.plan, rowKey);
    return (name === undefined ? undefined : this.sides.docOf(name)) ?? this.doc;
  }

  /** The chair's own document and what stands in it: signals, talk time, checklist, notes. Only for those who lead. */
  get chair(): { readonly doc: Y.Doc; readonly json: PlanJson } | undefined {
    return this.sides.chair;
  }

  get isLoaded(): boolean {
    return this.replica.isLoaded && fieldsOf(this.plan, 'meeting')['phase'] !== undefined;
  }

  /** The whole plan as JSON, with the hidden rows that this seat may read; made at most once between changes. */
  get plan(): PlanJson {
    // While the document is fetched anew, after a refusal, what was read last still stands: the new one is empty.
    if (!this.replica.isLoaded && this.#known) return this.#known;
    const seats = this.#seats();
    this.#merged ??= this.sides.merge(this.cache.read(seats), seats);
    if (this.replica.isLoaded) this.#known = this.#merged;
    return this.#merged;
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

  /** What everyone has before them while they meet; the rest of the plan is read with `wholePlan`. */
  get projection(): ProjectedTable {
    this.#projected ??= projectTable(this.plan, { here: this.here, writing: this.writing });
    return this.#projected;
  }

  /** Whether this seat may write in a room now: the same table as the server's. */
  mayWrite(root: string, key?: string): boolean {
    return this.ending === undefined && mayWrite(this.actor, root, this.phase, key);
  }

  /** Seats with an open page, by the identity that the server has put on them. */
  get here(): string[] {
    return this.presence.here;
  }

  /** Rows that somebody else is writing in: row key → the seat that writes. */
  get writing(): Map<string, string> {
    return this.presence.writing;
  }

  /** Whether this seat leads the meeting now. */
  get isLeading(): boolean {
    return this.state.leader === this.session.seat;
  }

  /** What was read is read again when it is next asked for. */
  protected forget(): void {
    this.#merged = undefined;
    this.#projected = undefined;
  }

  #seats(): string[] {
    const named = [...this.doc.getMap('roster').keys()];
    return named.length > 0 ? named : this.session.participants.map((person) => person.id);
  }
}
