import {
  type Command,
  carryOut,
  createDocument,
  decide,
  isPart,
  LEADERS,
  type MeetingState,
  meetingOf,
  moveRow,
  PARTS,
  type Part,
  type Phase,
  type RefusalCode,
  type Role,
  snapshot,
  tableOf,
} from '@samsyn/model';
import type * as Y from 'yjs';
import type { CopyOptions } from '../meeting/document-copy.ts';
import { Meeting } from '../meeting/meeting.ts';
import type { RefusedWork } from '../meeting/refused.ts';
import { ProblemError } from '../session.ts';
import { GUESTS, HERE, SAMPLE, SEATS, samplePlan, sessionOf } from './sample-plan.ts';
import { type Facts, type Present, StillCopy, StoppedClock } from './still-copy.ts';

/** A meeting at one moment, as one seat sees it. */
export interface Still {
  /** Whose screen it is. */
  readonly seat?: string;
  /** Another role than that seat has. */
  readonly role?: Role;
  readonly phase?: Phase;
  /** Minutes into the present part. */
  readonly minutesIn?: number;
  readonly meeting?: Partial<MeetingState>;
  readonly facts?: Partial<Facts>;
  readonly refused?: RefusedWork;
  /** Changes the document before it is shown. */
  readonly with?: (doc: Y.Doc) => void;
  /** Writes in the document of those who lead. */
  readonly chair?: (doc: Y.Doc) => void;
  /** Rows that not everyone at the table gets. */
  readonly hidden?: readonly string[];
  /** Seats with an open page. */
  readonly here?: readonly string[];
  /** Who is writing in which row. */
  readonly writing?: Readonly<Record<string, string>>;
  /** Whatever is asked of the meeting is refused with this. */
  readonly refuses?: RefusalCode;
}

const CALM: Facts = { isConnected: true, pendingSince: null, savedAt: 0, backSince: null, downSince: null };
const UNSENT = [{ place: { root: '', path: [] }, text: 'Två besök à 60 minuter, skolan' }];

/** A meeting at one moment, without a server. What is asked of it is done on the spot, by the same rules. */
export function stillMeeting(still: Still = {}): Meeting {
  const { seat = 'jenny', phase = 'needs', minutesIn = 14, refuses } = still;
  const doc = samplePlan();
  const started = startOf(phase);
  const nowMs = phase === 'waiting' ? SAMPLE.startMs - 5 * 60_000 : started + minutesIn * 60_000;
  carryOut(doc, { meeting: { ...phaseState(phase, started), ...still.meeting } });
  still.with?.(doc);
  const usual = sessionOf(seat, phase, refuses === undefined ? 'gallery' : `refuses-${refuses}`);
  const session = { ...usual, role: still.role ?? usual.role };
  const facts = { ...CALM, savedAt: nowMs, ...still.facts };
  const sides = sideDocuments(still, session.planId, doc);
  const clock = new StoppedClock(nowMs);
  const meeting: Meeting = new Meeting(session, {
    clock,
    storage: NO_STORAGE,
    open: ({ name, onChange, onDocument, onDocuments }: CopyOptions) => {
      const opened = sides.get(name) ?? doc;
      onDocument(opened);
      if (opened === doc) onDocuments([...sides.keys()]);
      return new StillCopy(opened, { facts, onChange, ...(opened === doc ? { present: present(still), unsent: UNSENT } : {}) });
    },
    send: async (_planId, command) => {
      if (refuses !== undefined) throw new ProblemError({ code: refuses, status: 409 });
      obey(doc, seat, command, clock.now());
    },
  });
  meeting.refused = still.refused;
  return meeting;
}

/** The plan's other documents that this seat may read. */
function sideDocuments({ seat = 'jenny', chair, hidden = [] }: Still, planId: string, doc: Y.Doc): Map<string, Y.Doc> {
  const sides = new Map<string, Y.Doc>();
  const role = GUESTS[seat]?.role;
  if (role !== undefined && LEADERS.includes(role)) {
    const notes = createDocument('chair', SEATS);
    chair?.(notes);
    sides.set(`${planId}~chair`, notes);
  }
  if (hidden.length > 0) {
    const limited = createDocument('limited', SEATS);
    for (const row of hidden) moveRow(doc, limited, row);
    sides.set(`${planId}~limited-a`, limited);
  }
  return sides;
}

const present = ({ here = HERE, writing = {} }: Still): Present[] =>
  here.map((id) => ({ id, name: GUESTS[id]?.name ?? '', role: GUESTS[id]?.role ?? 'agency', writing: writing[id] }));

function obey(doc: Y.Doc, seat: string, command: Command, nowMs: number): void {
  const table = tableOf(snapshot(doc, 'plan', SEATS), new Set(SEATS), nowMs);
  const actor = table.seats.find(({ id }) => id === seat);
  if (actor) carryOut(doc, decide(table, command, actor, nowMs));
}

function phaseState(phase: Phase, started: number): Partial<MeetingState> {
  if (phase === 'waiting') return { phase };
  const visited = isPart(phase) ? PARTS.slice(0, PARTS.indexOf(phase) + 1) : PARTS;
  return {
    phase,
    phaseStartedAt: started,
    startedAt: SAMPLE.startMs,
    visited,
    floor: isPart(phase) ? 'peter' : null,
    floorSince: started,
    turns: ['jenny', 'fredrik', 'katarina'],
    heard: ['alma', 'sara', 'peter', 'linnea'],
    ...(isPart(phase) ? {} : { lockedAt: started, version: 1 }),
  };
}

/** When a part began, had every part before it kept its time. */
function startOf(phase: Phase): number {
  const minutes = meetingOf(snapshot(samplePlan(), 'plan', SEATS)).minutes;
  const before: readonly Part[] = isPart(phase) ? PARTS.slice(0, PARTS.indexOf(phase)) : phase === 'waiting' ? [] : PARTS;
  return SAMPLE.startMs + before.reduce((sum, part) => sum + minutes[part], 0) * 60_000;
}

const NO_STORAGE: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => undefined,
};
