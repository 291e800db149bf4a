import {
  type Command,
  carryOut,
  decide,
  divideMinutes,
  isPart,
  type MeetingState,
  meetingOf,
  PARTS,
  type Part,
  type Phase,
  snapshot,
  tableOf,
} from '@samsyn/model';
import type * as Y from 'yjs';
import { Meeting } from '../meeting/meeting.ts';
import type { RefusedWork } from '../meeting/refused.ts';
import type { Session } from '../session.ts';
import { GUESTS, SAMPLE, SEATS, samplePlan } from './sample-plan.ts';
import { type Facts, StillCopy, StoppedClock } from './still-copy.ts';

export interface Still {
  /** Whose screen it is. */
  readonly seat?: string;
  readonly phase?: Phase;
  /** Minutes into the present part. */
  readonly minutesIn?: number;
  readonly state?: Partial<MeetingState>;
  readonly facts?: Partial<Facts>;
  readonly refused?: RefusedWork;
  /** Changes the document before it is shown. */
  readonly with?: (doc: Y.Doc) => void;
}

const CALM: Facts = { isConnected: true, pendingSince: null, savedAt: 0, backSince: null, downSince: null };

/** A meeting at one moment, without a server. What is asked of it is done on the spot, by the same rules. */
export function stillMeeting(still: Still = {}): Meeting {
  const { seat = 'jenny', phase = 'needs', minutesIn = 14 } = still;
  const doc = samplePlan();
  const started = startOf(phase);
  const nowMs = phase === 'waiting' ? SAMPLE.startMs - 5 * 60_000 : started + minutesIn * 60_000;
  carryOut(doc, { meeting: { ...phaseState(phase, started), ...still.state } });
  still.with?.(doc);
  const facts = { ...CALM, savedAt: nowMs, ...still.facts };
  const clock = new StoppedClock(nowMs);
  const meeting: Meeting = new Meeting(sessionOf(seat, phase), {
    clock,
    storage: NO_STORAGE,
    open: ({ onChange, onDocument }) => {
      onDocument(doc);
      return new StillCopy(doc, facts, [{ place: { root: '', path: [] }, text: 'Två besök à 60 minuter, skolan' }], onChange);
    },
    send: async (_planId, command) => obey(doc, seat, command, clock.now()),
  });
  meeting.refused = still.refused;
  return meeting;
}

function obey(doc: Y.Doc, seat: string, command: Command, nowMs: number): void {
  const table = tableOf(snapshot(doc, 'plan', SEATS), new Set(SEATS));
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
  };
}

/** When a part began, had every part before it kept its time. */
function startOf(phase: Phase): number {
  const minutes = meetingOf(snapshot(samplePlan(), 'plan', SEATS)).minutes;
  const before: readonly Part[] = isPart(phase) ? PARTS.slice(0, PARTS.indexOf(phase)) : phase === 'waiting' ? [] : PARTS;
  return SAMPLE.startMs + before.reduce((sum, part) => sum + minutes[part], 0) * 60_000;
}

/** Who looks at it. */
export function sessionOf(seat: string, phase: Phase): Session {
  const { name = '', role = 'agency' } = GUESTS[seat] ?? {};
  return {
    planId: 'gallery',
    seat,
    role,
    name,
    title: 'Möte',
    startsAt: SAMPLE.startsAt,
    plannedMinutes: SAMPLE.plannedMinutes,
    minutes: divideMinutes(SAMPLE.plannedMinutes),
    admitted: true,
    phase,
    consent: { status: 'given' },
    question: SAMPLE.question,
    participants: SEATS.map((id) => {
      const guest = GUESTS[id];
      return {
        id,
        name: guest?.name ?? '',
        role: guest?.role ?? 'agency',
        agency: guest?.agency ?? null,
        presence: guest?.presence ?? 'room',
        here: id !== 'katarina' && id !== 'nadia',
      };
    }),
  };
}

const NO_STORAGE: Storage = {
  length: 0,
  clear: () => undefined,
  getItem: () => null,
  key: () => null,
  removeItem: () => undefined,
  setItem: () => undefined,
};
