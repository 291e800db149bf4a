import type { MeetingState } from '../meeting/meeting.ts';
import type { Presence, Principal, Role } from '../people/roles.ts';
import { type Commitment, fieldsOf, meetingOf, type PlanJson, type Row, rosterOf, rowsOf, textOf } from './plan-json.ts';
import { promised } from './promised.ts';

/** Somebody at the table, as everyone sees them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly principal: Principal | null;
  readonly presence: Presence;
}

/** A row as everyone sees it, its owner and what it comes after in words. */
export interface ProjectedCommitment extends Omit<Commitment, 'id' | 'seat' | 'afterId' | 'order'> {
  /** `<seat>/<row>` */
  readonly key: string;
  readonly owner: Person;
  /** What it comes after, in the words of that row. */
  readonly after: string;
  /** Who typed it for the owner, while the owner has not confirmed it. */
  readonly typedBy: Person | null;
}

/** A seat that is writing right now, and for whom. */
export interface Writing {
  readonly row: string;
  readonly by: Person;
}

/** What everyone at the table has before them while they meet: who is here and speaks, the question, who does what. */
export interface ProjectedTable {
  readonly meeting: MeetingState;
  readonly people: readonly Person[];
  readonly here: readonly string[];
  readonly floor: Person | null;
  readonly next: readonly Person[];
  readonly leader: Person | null;
  readonly subject: Person | null;
  readonly displayName: string;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly answer: string;
    readonly isActive: boolean;
  }[];
  readonly commitments: readonly ProjectedCommitment[];
  readonly writing: readonly Writing[];
}

/** What only the room knows when a plan is projected. */
export interface Moment {
  /** Seats with an open socket. */
  readonly here: readonly string[];
  /** Rows that somebody has written in within the last seconds: row key → seat that writes. */
  readonly writing: ReadonlyMap<string, string>;
}

/** Who is at the table, and what they have before them. Whoever left the plan is not among the people. */
export function projectTable(plan: PlanJson, moment: Moment): ProjectedTable {
  const people = peopleOf(plan);
  const find = finder(people);
  const meeting = meetingOf(plan);
  const all = [...people.values()];
  const subject = all.find((person) => person.role === 'subject') ?? null;
  const questions = withText(rowsOf(plan, 'questions'), 'text');
  const active = textOf(fieldsOf(plan, 'plan'), 'activeQuestionId') || questions[0]?.id;
  return {
    meeting,
    people: all,
    here: moment.here,
    floor: find(meeting.floor),
    next: meeting.turns.map(find).filter((person) => person !== null),
    leader: find(meeting.leader),
    subject,
    displayName: textOf(fieldsOf(plan, 'subject'), 'displayName') || (subject?.name.split(' ')[0] ?? ''),
    questions: questions.map((row) => ({
      id: row.id,
      text: textOf(row, 'text'),
      answer: textOf(row, 'answer'),
      isActive: row.id === active,
    })),
    commitments: projectCommitments(plan, find),
    writing: [...moment.writing].flatMap(([row, seat]) => {
      const by = find(seat);
      return by ? [{ row, by }] : [];
    }),
  };
}

/** Everyone at the table, in the order of the roster. Viewers only look, and are not at it. */
export function peopleOf(plan: PlanJson): Map<string, Person> {
  return new Map(
    [...rosterOf(plan)]
      .filter(([, row]) => row.role !== 'viewer' && row.revoked !== true)
      .map(([id, { name, role, agency, principal, presence }]) => [id, { id, name, role, agency, principal, presence }]),
  );
}

/** Finds somebody at the table by their seat. */
export type Find = (seat: unknown) => Person | null;

export const finder =
  (people: ReadonlyMap<string, Person>): Find =>
  (seat) =>
    typeof seat === 'string' ? (people.get(seat) ?? null) : null;

/** Rows that say something in a field. */
export const withText = (rows: Row[], field: string): Row[] => rows.filter((row) => textOf(row, field).trim() !== '');

function projectCommitments(plan: PlanJson, find: Find): ProjectedCommitment[] {
  const unconfirmed = fieldsOf(plan, 'unconfirmed');
  const rows = promised(plan);
  const what = new Map(rows.map((row) => [`${row.seat}/${row.id}`, row.what]));
  return rows.flatMap(({ id, seat, afterId, order: _order, ...row }) => {
    const owner = find(seat);
    const key = `${seat}/${id}`;
    return owner ? [{ key, owner, ...row, after: what.get(afterId) ?? '', typedBy: find(unconfirmed[key]) }] : [];
  });
}
