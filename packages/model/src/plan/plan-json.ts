import type { CommitmentStatus } from '../document/vocabulary.ts';
import type { MeetingState } from '../meeting/meeting.ts';
import type { Presence, Principal, Role } from '../people/roles.ts';

/**
 * A plan as plain JSON, keyed by root name, as `toJSON()` gives it: `{ roster: {…}, 'commitments/<seat>': {…}, … }`.
 * It comes from a document that clients wrote, so every reader treats each field as possibly missing or odd.
 */
export type PlanJson = Readonly<Record<string, unknown>>;

/** A seat as the roster shows it. */
export interface RosterRow {
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly principal: Principal | null;
  readonly presence: Presence;
  readonly pen: readonly string[];
  readonly title?: string;
  readonly contactWithSubject?: string;
  readonly mandate?: 'yes' | 'obtained' | 'no';
  readonly phone?: string;
  readonly language?: string;
  readonly admitted?: boolean;
  readonly revoked?: boolean;
}

/** One insats, or one of the family's own actions, read tolerantly. Empty strings where nothing is written. */
export interface Commitment {
  readonly id: string;
  readonly seat: string;
  readonly what: string;
  readonly howOften: string;
  readonly when: string;
  readonly where: string;
  readonly who: string;
  readonly durationText: string;
  readonly startOn: string;
  readonly startAfterDecision: boolean;
  readonly endOn: string;
  readonly decisionRequired: boolean;
  readonly decisionBy: string;
  readonly decisionOn: string;
  readonly goalIds: readonly string[];
  /** The row it comes after, by key; empty when it waits for none. */
  readonly afterId: string;
  readonly status: CommitmentStatus;
  readonly order: number;
}

export type Fields = Readonly<Record<string, unknown>>;
export interface Row extends Fields {
  readonly id: string;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A root that is a map, as plain fields; empty when it is missing. */
export const fieldsOf = (plan: PlanJson, root: string): Fields => {
  const value = plan[root];
  return isFields(value) ? value : {};
};

export const textOf = (fields: Fields, key: string): string => {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
};
export const numberOf = (fields: Fields, key: string): number | null => {
  const value = fields[key];
  return typeof value === 'number' ? value : null;
};
export const listOf = (fields: Fields, key: string): string[] => {
  const value = fields[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};

/** Rows of a list in the order people gave them; rows without an order come last, by id, the same everywhere. */
export function rowsOf(plan: PlanJson, root: string): Row[] {
  return Object.entries(fieldsOf(plan, root))
    .filter((entry): entry is [string, Fields] => isFields(entry[1]))
    .map(([id, row]) => ({ ...row, id }))
    .sort(byOrder);
}

/** Compares rows by `order`, then by id. */
export function byOrder(a: Row, b: Row): number {
  const first = numberOf(a, 'order') ?? Number.MAX_VALUE;
  const second = numberOf(b, 'order') ?? Number.MAX_VALUE;
  return first - second || (a.id < b.id ? -1 : 1);
}

export function rosterOf(plan: PlanJson): Map<string, RosterRow> {
  return new Map(Object.entries(fieldsOf(plan, 'roster')).map(([seat, row]) => [seat, row as unknown as RosterRow]));
}

/** The meeting's state. The server wrote it, so its fields are there. */
export function meetingOf(plan: PlanJson): MeetingState {
  const turns = plan['meeting/turns'];
  return { ...(fieldsOf(plan, 'meeting') as unknown as MeetingState), turns: Array.isArray(turns) ? (turns as string[]) : [] };
}

const isStatus = (value: unknown): value is CommitmentStatus => typeof value === 'string' && value !== '';

export function readCommitment(seat: string, row: Row): Commitment {
  return {
    id: row.id,
    seat,
    what: textOf(row, 'what'),
    howOften: textOf(row, 'howOften'),
    when: textOf(row, 'when'),
    where: textOf(row, 'where'),
    who: textOf(row, 'who'),
    durationText: textOf(row, 'durationText'),
    startOn: textOf(row, 'startOn'),
    startAfterDecision: row['startAfterDecision'] === true,
    endOn: textOf(row, 'endOn'),
    decisionRequired: row['decisionRequired'] === true,
    decisionBy: textOf(row, 'decisionBy'),
    decisionOn: textOf(row, 'decisionOn'),
    goalIds: listOf(row, 'goalIds'),
    afterId: textOf(row, 'afterId'),
    status: isStatus(row['status']) ? row['status'] : 'proposed',
    order: numberOf(row, 'order') ?? 0,
  };
}

/** A seat's rows, in order. */
export const commitmentsOf = (plan: PlanJson, seat: string): Commitment[] =>
  rowsOf(plan, `commitments/${seat}`).map((row) => readCommitment(seat, row));

/** Every row of the plan, seat by seat in the order of the roster. */
export const allCommitments = (plan: PlanJson): Commitment[] =>
  [...rosterOf(plan).keys()].flatMap((seat) => commitmentsOf(plan, seat));
