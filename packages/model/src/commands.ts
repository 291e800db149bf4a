import { Refusal } from './errors.ts';
import type { MeetingState } from './meeting.ts';
import {
  isPart,
  isPhase,
  needsIsLongest,
  PARTS,
  type Part,
  type PartMinutes,
  type Phase,
  partMinutes,
  totalMinutes,
} from './phases.ts';
import { LEADERS, ownsRooms, PRESENCES, type Presence, type Role, SPEAKERS } from './roles.ts';

/** What a quiet word to the chair may say [R109]. */
export const SIGNALS = ['pause', 'too-fast', 'speak', 'disagree', 'explain', 'want-more', 'understood', 'skip'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Everything that can be asked of a meeting. `id` makes it idempotent; it is not seen here. */
export type Command =
  | { do: 'start' }
  | { do: 'setPhase'; phase: Phase }
  | { do: 'setTurns'; seats: readonly string[] }
  | { do: 'giveFloor'; seat: string | null }
  | { do: 'pause'; minutes?: number | undefined }
  | { do: 'resume' }
  | { do: 'setMinutes'; minutes: PartMinutes }
  | { do: 'lock' }
  | { do: 'unlock' }
  | { do: 'end'; reason?: string | undefined }
  | { do: 'takeChair' }
  | { do: 'handOver'; to: string }
  | { do: 'admit'; seat: string }
  | { do: 'leadPart'; seat?: string | null | undefined }
  | { do: 'hideRow'; row: string; from: readonly string[] }
  | { do: 'setPresence'; presence: Presence; seat?: string | undefined }
  | { do: 'givePen'; to: string; of?: string | undefined }
  | { do: 'takePen'; from: string; of?: string | undefined }
  | { do: 'confirmRow'; row: string }
  | { do: 'signal'; kind: Signal; word?: string | undefined }
  | { do: 'seenSignal'; signal: string }
  | { do: 'undo'; of: string };

/** What the meeting knows of a seat when it decides. */
export interface Seat {
  readonly id: string;
  readonly role: Role;
  readonly presence: Presence;
  readonly pen: readonly string[];
  /** Has an open socket now. */
  readonly here: boolean;
}

/** What a decision may look at. Times are server ms. */
export interface Table {
  readonly meeting: MeetingState;
  readonly seats: readonly Seat[];
  /** The person wanted to lead parts of their own meeting, when it was prepared [R004]. */
  readonly subjectLeadsParts: boolean;
  readonly consentGiven: boolean;
  /** What still keeps the plan from being locked, as codes (`completeness`). */
  readonly missing: readonly string[];
  /** Row keys `<seat>/<row>` that a pen wrote and the owner has not confirmed. */
  readonly unconfirmed: readonly string[];
  /** The last command and the meeting as it was before it, while it can still be undone. */
  readonly before?: { readonly command: string; readonly meeting: MeetingState; readonly atMs: number };
}

/** For how long a chair's action may be undone, in ms (ux, principle 7), with grace for the way there. */
export const UNDO_MS = 10_000;
const UNDO_GRACE_MS = 2_000;

/** What a command changes. The server carries it out in one transaction. */
export interface Decision {
  readonly meeting?: Partial<MeetingState>;
  /** New pens of a seat. */
  readonly pens?: { readonly seat: string; readonly pen: readonly string[] };
  readonly presence?: { readonly seat: string; readonly presence: Presence };
  readonly confirmed?: string;
  readonly admitted?: string;
  readonly signal?: { readonly kind: Signal; readonly word?: string };
  /** A row that leaves the shared document, for one that these seats never get. */
  readonly hidden?: { readonly row: string; readonly from: readonly string[] };
  readonly seenSignal?: string;
  /** Time somebody has just had the floor, for the chair's own reckoning. */
  readonly talked?: { readonly seat: string; readonly ms: number; readonly part: Part | null };
}

type Rule<K extends Command['do']> = (table: Table, command: Extract<Command, { do: K }>, actor: Seat, nowMs: number) => Decision;

/** Who may ask for what. A command that is not here cannot be asked. */
export const COMMANDS: {
  readonly [K in Command['do']]: { readonly by: 'leaders' | 'floor' | 'every-seat'; readonly decide: Rule<K> };
} = {
  start: { by: 'leaders', decide: start },
  setPhase: { by: 'leaders', decide: setPhase },
  setTurns: { by: 'floor', decide: setTurns },
  giveFloor: { by: 'floor', decide: giveFloor },
  pause: { by: 'leaders', decide: pause },
  resume: { by: 'leaders', decide: resume },
  setMinutes: { by: 'leaders', decide: setMinutes },
  lock: { by: 'leaders', decide: lock },
  unlock: { by: 'leaders', decide: unlock },
  end: { by: 'leaders', decide: end },
  takeChair: { by: 'leaders', decide: takeChair },
  handOver: { by: 'leaders', decide: handOver },
  admit: { by: 'leaders', decide: (table, { seat }) => ({ admitted: seatOf(table, seat).id }) },
  leadPart: { by: 'every-seat', decide: leadPart },
  hideRow: { by: 'every-seat', decide: hideRow },
  setPresence: { by: 'every-seat', decide: setPresence },
  givePen: { by: 'every-seat', decide: givePen },
  takePen: { by: 'every-seat', decide: takePen },
  confirmRow: { by: 'every-seat', decide: confirmRow },
  signal: {
    by: 'every-seat',
    decide: (_table, { kind, word }) => ({ signal: word === undefined ? { kind } : { kind, word } }),
  },
  seenSignal: { by: 'leaders', decide: (_table, { signal }) => ({ seenSignal: signal }) },
  undo: { by: 'leaders', decide: undo },
};

/**
 * What a command does to a meeting. Pure: the same question gets the same answer.
 *
 * @throws Refusal when the seat may not ask for it, or the meeting cannot do it from where it is
 */
export function decide(table: Table, command: Command, actor: Seat, nowMs: number): Decision {
  const rule = COMMANDS[command.do] as { by: keyof typeof MAY_ASK; decide: Rule<Command['do']> };
  if (!MAY_ASK[rule.by](table, actor)) throw new Refusal('forbidden', { do: command.do });
  return rule.decide(table, command as never, actor, nowMs);
}

/** Chair and cochair lead together; `meeting.leader` says which of them holds the meeting now [R032, R033]. */
const leads = (actor: Seat): boolean => LEADERS.includes(actor.role);

/** Who may ask. `floor`: also a young person who leads the present part may give the floor. */
const MAY_ASK = {
  leaders: (_table: Table, actor: Seat) => leads(actor),
  floor: (table: Table, actor: Seat) => leads(actor) || table.meeting.partLeader === actor.id,
  'every-seat': () => true,
} as const;

/** Time in the present part, pauses not counted, in ms. */
export function partElapsedMs(meeting: MeetingState, nowMs: number): number {
  if (!isPart(meeting.phase) || meeting.phaseStartedAt === null) return 0;
  const until = meeting.pausedAt ?? nowMs;
  return Math.max(0, (meeting.spentMs[meeting.phase] ?? 0) + until - meeting.phaseStartedAt - meeting.phasePausedMs);
}

/** How long the floor has been held, pauses not counted, in ms. */
export function floorElapsedMs(meeting: MeetingState, nowMs: number): number {
  if (meeting.floorSince === null) return 0;
  return Math.max(0, (meeting.pausedAt ?? nowMs) - meeting.floorSince - meeting.floorPausedMs);
}

function start(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  if (!table.consentGiven) throw new Refusal('consent-missing');
  if (table.meeting.phase !== 'waiting') throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'opening' });
  return { meeting: { startedAt: nowMs, ...entering(table.meeting, 'opening', nowMs) } };
}

function setPhase(table: Table, { phase }: { phase: Phase }, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (!isPhase(phase) || !isPart(phase) || !isPart(meeting.phase)) {
    throw new Refusal('phase-forbidden', { from: meeting.phase, to: phase });
  }
  if (phase === meeting.phase) return {};
  return {
    meeting: { ...leaving(meeting, nowMs), ...entering(meeting, phase, nowMs), ...unpaused },
    ...talkedUntil(meeting, nowMs),
  };
}

const unpaused = { pausedAt: null, pauseUntil: null } as const;

/** What leaving a part keeps: the time that was spent in it. */
function leaving(meeting: MeetingState, nowMs: number): Partial<MeetingState> {
  if (!isPart(meeting.phase)) return {};
  return { spentMs: { ...meeting.spentMs, [meeting.phase]: partElapsedMs(meeting, nowMs) } };
}

function entering(meeting: MeetingState, phase: Part, nowMs: number): Partial<MeetingState> {
  const visited = meeting.visited.includes(phase) ? meeting.visited : [...meeting.visited, phase];
  return {
    phase,
    phaseStartedAt: nowMs,
    phasePausedMs: 0,
    visited,
    heard: [],
    partLeader: null,
    floor: null,
    floorSince: null,
    floorPausedMs: 0,
  };
}

function setTurns(table: Table, { seats }: { seats: readonly string[] }): Decision {
  if (isClosed(table.meeting)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'turns' });
  for (const seat of seats) if (!SPEAKERS.includes(seatOf(table, seat).role)) throw new Refusal('seat-cannot-speak', { seat });
  return { meeting: { turns: [...new Set(seats)] } };
}

function giveFloor(table: Table, { seat }: { seat: string | null }, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (!isPart(meeting.phase)) throw new Refusal('phase-forbidden', { from: meeting.phase, to: 'floor' });
  if (seat !== null && !SPEAKERS.includes(seatOf(table, seat).role)) throw new Refusal('seat-cannot-speak', { seat });
  if (seat === meeting.floor) return {};
  return {
    meeting: {
      floor: seat,
      floorSince: seat === null ? null : nowMs,
      // A floor given in a pause starts counting when the pause ends.
      floorPausedMs: seat !== null && meeting.pausedAt !== null ? meeting.pausedAt - nowMs : 0,
      turns: meeting.turns.filter((waiting) => waiting !== seat),
      heard: seat === null || meeting.heard.includes(seat) ? meeting.heard : [...meeting.heard, seat],
    },
    ...talkedUntil(meeting, nowMs),
  };
}

/** Whoever had the floor has talked until now. */
function talkedUntil(meeting: MeetingState, nowMs: number): Pick<Decision, 'talked'> {
  if (meeting.floor === null) return {};
  const part = isPart(meeting.phase) ? meeting.phase : null;
  return { talked: { seat: meeting.floor, ms: floorElapsedMs(meeting, nowMs), part } };
}

/** Pauses that a chair may ask for, in minutes [R103]. */
export const PAUSE_MINUTES = { min: 1, max: 60 } as const;

function pause(table: Table, { minutes }: { minutes?: number | undefined }, _actor: Seat, nowMs: number): Decision {
  if (!isPart(table.meeting.phase)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'pause' });
  if (table.meeting.pausedAt !== null) throw new Refusal('meeting-paused');
  return { meeting: { pausedAt: nowMs, pauseUntil: minutes === undefined ? null : nowMs + minutes * 60_000 } };
}

function resume(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (meeting.pausedAt === null) throw new Refusal('meeting-not-paused');
  const pausedMs = Math.max(0, nowMs - meeting.pausedAt);
  return {
    meeting: {
      ...unpaused,
      phasePausedMs: meeting.phasePausedMs + pausedMs,
      floorPausedMs: meeting.floor === null ? 0 : meeting.floorPausedMs + pausedMs,
    },
  };
}

function setMinutes(table: Table, { minutes }: { minutes: PartMinutes }): Decision {
  if (isClosed(table.meeting)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'minutes' });
  if (!PARTS.every((part) => Number.isInteger(minutes[part]) && minutes[part] >= 1)) throw new Refusal('minutes-not-planned');
  if (!needsIsLongest(minutes)) throw new Refusal('needs-not-longest');
  const only = partMinutes(minutes);
  return { meeting: { minutes: only, plannedMinutes: totalMinutes(only) } };
}

const isClosed = (meeting: MeetingState): boolean => meeting.phase === 'locked' || meeting.phase === 'ended';

/** The law's four points and the mandatory fields must stand before a plan is locked (SoL 10:8) [R127]. */
function lock(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (meeting.phase !== 'summary' && meeting.phase !== 'closing') {
    throw new Refusal('phase-forbidden', { from: meeting.phase, to: 'locked' });
  }
  // Withdrawn in the meeting: what has been written may no longer become a plan [R010].
  if (!table.consentGiven) throw new Refusal('consent-missing');
  if (table.missing.length > 0) throw new Refusal('plan-incomplete', { missing: table.missing });
  return {
    meeting: {
      ...leaving(meeting, nowMs),
      ...unpaused,
      phase: 'locked',
      phaseStartedAt: nowMs,
      lockedAt: nowMs,
      version: meeting.version + 1,
      floor: null,
      floorSince: null,
    },
    ...talkedUntil(meeting, nowMs),
  };
}

/** Within the meeting a lock may be taken back, for a slip; after it there are only dated additions. */
function unlock(table: Table, _command: unknown, _actor: Seat, nowMs: number): Decision {
  if (table.meeting.phase !== 'locked') throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'closing' });
  return { meeting: { ...entering(table.meeting, 'closing', nowMs), lockedAt: null } };
}

/** A meeting ends after the lock, or earlier with a reason. It does not start again. */
function end(table: Table, { reason }: { reason?: string | undefined }, _actor: Seat, nowMs: number): Decision {
  const { meeting } = table;
  if (meeting.phase === 'ended') throw new Refusal('meeting-over');
  if (meeting.phase !== 'locked' && !reason?.trim()) throw new Refusal('reason-missing');
  return {
    meeting: {
      ...leaving(meeting, nowMs),
      ...unpaused,
      phase: 'ended',
      phaseStartedAt: nowMs,
      endedAt: nowMs,
      endReason: reason?.trim() || null,
      floor: null,
      floorSince: null,
      turns: [],
    },
    ...talkedUntil(meeting, nowMs),
  };
}

/** A cochair takes over when the chair is gone; the chair takes the role back whenever they like [R033, R046]. */
function takeChair(table: Table, _command: unknown, actor: Seat): Decision {
  const holder = table.seats.find((seat) => seat.id === table.meeting.leader);
  if (actor.role !== 'chair' && holder !== undefined && holder.here && holder.id !== actor.id) throw new Refusal('chair-present');
  return { meeting: { leader: actor.id } };
}

function handOver(table: Table, { to }: { to: string }): Decision {
  if (!LEADERS.includes(seatOf(table, to).role)) throw new Refusal('forbidden', { do: 'handOver' });
  return { meeting: { leader: to } };
}

/** The person leads a part of their own meeting: when that was prepared, or when the chair offers it. */
function leadPart(table: Table, { seat }: { seat?: string | null | undefined }, actor: Seat): Decision {
  if (!isPart(table.meeting.phase)) throw new Refusal('phase-forbidden', { from: table.meeting.phase, to: 'leadPart' });
  const isOwnWish =
    actor.role === 'subject' && table.subjectLeadsParts && (seat === undefined || seat === null || seat === actor.id);
  if (!leads(actor) && !isOwnWish) throw new Refusal('forbidden', { do: 'leadPart' });
  const chosen = seat === undefined ? actor.id : seat;
  if (chosen !== null && seatOf(table, chosen).role !== 'subject') throw new Refusal('forbidden', { do: 'leadPart' });
  return { meeting: { partLeader: chosen } };
}

/**
 * Consent may be narrowed at any time: a row then leaves the shared document (OSL; decisions, 4.1:5). The person and
 * their guardians say so, or whoever the row belongs to, or the chair on their word.
 */
function hideRow(table: Table, { row, from }: { row: string; from: readonly string[] }, actor: Seat): Decision {
  const owner = row.split('/')[0];
  const may = leads(actor) || actor.role === 'subject' || actor.role === 'guardian' || actor.id === owner;
  if (!may) throw new Refusal('forbidden', { do: 'hideRow' });
  const seats = [...new Set(from)].map((seat) => seatOf(table, seat));
  // Nobody can be kept from their own row, nor the person from what is said about them.
  const isWrong = seats.length === 0 || seats.some((seat) => seat.id === owner || seat.role === 'subject' || leads(seat));
  if (isWrong) throw new Refusal('body-invalid', { field: 'from' });
  return { hidden: { row, from: seats.map((seat) => seat.id).sort() } };
}

function setPresence(table: Table, command: { presence: Presence; seat?: string | undefined }, actor: Seat): Decision {
  const seat = command.seat ?? actor.id;
  if (seat !== actor.id && !leads(actor)) throw new Refusal('forbidden', { do: 'setPresence' });
  if (!PRESENCES.includes(command.presence)) throw new Refusal('body-invalid', { field: 'presence' });
  const { id, here } = seatOf(table, seat);
  // Saying of somebody with the board open that they have the phone alone would put their pen in the chair's hand.
  if (id !== actor.id && here && command.presence === 'phone') throw new Refusal('forbidden', { do: 'setPresence' });
  return { presence: { seat: id, presence: command.presence } };
}

/** A pen is given by its owner. The chair may give the pen of a seat that takes part by phone alone [R044]. */
function givePen(table: Table, command: { to: string; of?: string | undefined }, actor: Seat): Decision {
  const owner = penOwner(table, command.of, actor, 'givePen');
  const holder = seatOf(table, command.to);
  if (!ownsRooms(holder.role) || holder.id === owner.id) throw new Refusal('forbidden', { do: 'givePen' });
  return { pens: { seat: owner.id, pen: owner.pen.includes(holder.id) ? owner.pen : [...owner.pen, holder.id] } };
}

function takePen(table: Table, command: { from: string; of?: string | undefined }, actor: Seat): Decision {
  const owner = penOwner(table, command.of, actor, 'takePen');
  return { pens: { seat: owner.id, pen: owner.pen.filter((seat) => seat !== command.from) } };
}

function penOwner(table: Table, of: string | undefined, actor: Seat, what: string): Seat {
  const owner = seatOf(table, of ?? actor.id);
  const own = owner.id === actor.id && ownsRooms(actor.role);
  const phoneOnly = owner.presence === 'phone' && leads(actor);
  if (!own && !phoneOnly) throw new Refusal('forbidden', { do: what });
  return owner;
}

function confirmRow(table: Table, { row }: { row: string }, actor: Seat): Decision {
  if (!row.startsWith(`${actor.id}/`)) throw new Refusal('forbidden', { do: 'confirmRow' });
  if (!table.unconfirmed.includes(row)) throw new Refusal('row-unknown', { row });
  return { confirmed: row };
}

/** Puts the meeting back as it was before the last command; what people have written since stays. */
function undo(table: Table, { of }: { of: string }, _actor: Seat, nowMs: number): Decision {
  const { before } = table;
  if (before === undefined || before.command !== of || nowMs - before.atMs > UNDO_MS + UNDO_GRACE_MS) {
    throw new Refusal('undo-too-late');
  }
  return { meeting: before.meeting };
}

function seatOf(table: Table, id: string): Seat {
  const seat = table.seats.find((one) => one.id === id);
  if (!seat) throw new Refusal('seat-unknown', { seat: id });
  return seat;
}
