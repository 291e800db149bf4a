import type { CommitmentStatus } from './content.ts';
import type { MeetingState } from './meeting.ts';
import {
  type Fields,
  fieldsOf,
  listOf,
  meetingOf,
  numberOf,
  type PlanJson,
  type Row,
  rosterOf,
  rowsOf,
  textOf,
} from './plan-json.ts';
import { coordinatorOf, promised } from './promised.ts';
import { goalInOwnWords, objectionsOf } from './remarks.ts';
import type { Presence, Principal, Role } from './roles.ts';

/** Somebody at the table, as everyone sees them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly agency: string | null;
  readonly principal: Principal | null;
  readonly presence: Presence;
}

export interface ProjectedCommitment {
  /** `<seat>/<row>` */
  readonly key: string;
  readonly owner: Person;
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
  readonly status: CommitmentStatus;
  readonly goalIds: readonly string[];
  /** What it comes after, in the words of that row. */
  readonly after: string;
  /** Who typed it for the owner, while the owner has not confirmed it. */
  readonly typedBy: Person | null;
}

export interface ProjectedGoal {
  readonly id: string;
  readonly text: string;
  readonly inOwnWords: string;
  readonly measure: string;
  readonly term: string;
  readonly targetDate: string;
}

/** Somebody's own words, with whose they are. */
export interface Words {
  readonly by: Person;
  readonly text: string;
}

/** What somebody thinks of the insatser, and how it was asked for when others wrote it down [R088]. */
export interface View extends Words {
  readonly how: string;
  readonly collectedBy: Person | null;
}

/** A seat that is writing right now, and for whom. */
export interface Writing {
  readonly row: string;
  readonly by: Person;
}

/**
 * What those who only look may see: the family's page, the board in the room, the print. Plain JSON, made from the
 * document; it holds no contact details, no voices' private values and nothing that was deleted.
 */
export interface Projection {
  readonly meeting: MeetingState;
  readonly people: readonly Person[];
  readonly here: readonly string[];
  readonly floor: Person | null;
  readonly next: readonly Person[];
  readonly leader: Person | null;
  readonly subject: Person | null;
  readonly displayName: string;
  readonly purpose: string;
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly answer: string;
    readonly isActive: boolean;
  }[];
  readonly needs: readonly { readonly id: string; readonly text: string; readonly voicedBy: Person | null }[];
  readonly goals: readonly ProjectedGoal[];
  readonly commitments: readonly ProjectedCommitment[];
  readonly situation: readonly {
    readonly by: Person;
    readonly worksWell: string;
    readonly worksLessWell: string;
    readonly text: string;
  }[];
  readonly views: readonly View[];
  readonly disagreements: readonly {
    readonly topic: string;
    readonly positions: readonly Words[];
    readonly handledBy: Person | null;
    readonly byDate: string;
    readonly isOpen: boolean;
  }[];
  /** What somebody says is wrong in the plan (SoL 14:6), with the words that it is about. */
  readonly objections: readonly (Words & { readonly about: string })[];
  readonly concepts: readonly { readonly term: string; readonly explanation: string }[];
  readonly coordinator: { readonly person: Person; readonly expectations: readonly string[] } | null;
  readonly contingency: { readonly ifNotWorking: string; readonly acute: string; readonly changeTrigger: string };
  readonly followUp: {
    readonly needed: boolean;
    readonly at: string;
    readonly place: string;
    readonly modes: readonly string[];
    readonly minutes: number | null;
    readonly question: string;
    readonly reason: string;
  } | null;
  readonly onePager: readonly {
    readonly goal: string;
    readonly what: string;
    readonly howWhere: string;
    readonly when: string;
    readonly who: string;
  }[];
  readonly confirmations: readonly { readonly by: Person; readonly status: string; readonly text: string }[];
  readonly texts: Readonly<Record<string, string>>;
  /** What was agreed about sharing, as far as everyone at the table and on paper may read it. */
  readonly consent: {
    readonly status: string;
    readonly form: string;
    readonly givenOn: string;
    readonly exceptions: readonly string[];
  };
  /** What was added after the lock: it stands beside the plan, dated and signed [R151]. */
  readonly additions: readonly { readonly by: Person; readonly text: string; readonly atMs: number | null }[];
  readonly writing: readonly Writing[];
}

/** What only the room knows when a plan is projected. */
export interface Moment {
  /** Seats with an open socket. */
  readonly here: readonly string[];
  /** Rows that somebody has written in within the last seconds: row key → seat that writes. */
  readonly writing: ReadonlyMap<string, string>;
}

/** Projects a plan. Rows without words are left out; whoever left the plan is not among the people. */
export function project(plan: PlanJson, moment: Moment): Projection {
  const people = peopleOf(plan);
  const find = (seat: unknown): Person | null => (typeof seat === 'string' ? (people.get(seat) ?? null) : null);
  const plain = (plan['plainText'] ?? {}) as Readonly<Record<string, string>>;
  const words = (seat: string, section: string): string => plain[`voice/${seat}/${section}`] ?? '';
  const meeting = meetingOf(plan);
  const fields = fieldsOf(plan, 'plan');
  const all = [...people.values()];
  const subject = all.find((person) => person.role === 'subject') ?? null;
  const questions = withText(rowsOf(plan, 'questions'), 'text');
  const active = textOf(fields, 'activeQuestionId') || questions[0]?.id;

  return {
    meeting,
    people: all,
    here: moment.here,
    floor: find(meeting.floor),
    next: meeting.turns.map(find).filter((person) => person !== null),
    leader: find(meeting.leader),
    subject,
    displayName: textOf(fieldsOf(plan, 'subject'), 'displayName') || (subject?.name.split(' ')[0] ?? ''),
    purpose: textOf(fields, 'purpose'),
    questions: questions.map((row) => ({
      id: row.id,
      text: textOf(row, 'text'),
      answer: textOf(row, 'answer'),
      isActive: row.id === active,
    })),
    needs: withText(rowsOf(plan, 'needs'), 'text').map((row) => ({
      id: row.id,
      text: textOf(row, 'text'),
      voicedBy: find(row['voicedBy']),
    })),
    goals: withText(rowsOf(plan, 'goals'), 'text').map((row) => ({
      id: row.id,
      text: textOf(row, 'text'),
      inOwnWords: goalInOwnWords(plan, row),
      measure: textOf(row, 'measure'),
      term: textOf(row, 'term'),
      targetDate: textOf(row, 'targetDate'),
    })),
    commitments: projectCommitments(plan, find),
    situation: all
      .map((by) => ({
        by,
        worksWell: words(by.id, 'worksWell'),
        worksLessWell: words(by.id, 'worksLessWell'),
        text: words(by.id, 'situation'),
      }))
      .filter((one) => one.worksWell !== '' || one.worksLessWell !== '' || one.text !== ''),
    views: all.map((by) => ({ by, text: words(by.id, 'view'), ...howAsked(plan, by, find) })).filter((view) => view.text !== ''),
    disagreements: projectDisagreements(plan, all, find),
    objections: objectionsOf(plan).flatMap(({ seat, about, text }) => {
      const by = find(seat);
      return by ? [{ by, about, text }] : [];
    }),
    concepts: rowsOf(plan, 'concepts')
      .filter((row) => textOf(row, 'explanation') !== '')
      .map((row) => ({ term: textOf(row, 'term'), explanation: textOf(row, 'explanation') })),
    coordinator: projectCoordinator(plan, find),
    contingency: {
      ifNotWorking: textOf(fields, 'ifNotWorking'),
      acute: textOf(fields, 'acute'),
      changeTrigger: textOf(fields, 'changeTrigger'),
    },
    followUp: projectFollowUp(fields),
    onePager: rowsOf(plan, 'onepager').map((row) => ({
      goal: textOf(row, 'goal'),
      what: textOf(row, 'what'),
      howWhere: textOf(row, 'howWhere'),
      when: textOf(row, 'when'),
      who: textOf(row, 'who'),
    })),
    confirmations: all.flatMap((by) => {
      const said = fieldsOf(plan, `voice/${by.id}`)['confirmations'];
      if (typeof said !== 'object' || said === null) return [];
      const status = textOf(said as Fields, 'status');
      return status === '' ? [] : [{ by, status, text: textOf(said as Fields, 'text') }];
    }),
    texts: Object.fromEntries(
      Object.entries(plain)
        .filter(([name]) => name.startsWith('text/'))
        .map(([name, value]) => [name.slice('text/'.length), value]),
    ),
    consent: projectConsent(fieldsOf(plan, 'consent')),
    additions: all.flatMap((by) =>
      withText(rowsOf(plan, `additions/${by.id}`), 'text').map((row) => ({
        by,
        text: textOf(row, 'text'),
        atMs: numberOf(row, 'at'),
      })),
    ),
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

type Find = (seat: unknown) => Person | null;

const withText = (rows: Row[], field: string): Row[] => rows.filter((row) => textOf(row, field).trim() !== '');

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

/** How the person's own view was asked for. A guardian's says nothing of it: they write it themselves. */
function howAsked(plan: PlanJson, { id, role }: Person, find: Find): Pick<View, 'how' | 'collectedBy'> {
  if (role !== 'subject') return { how: '', collectedBy: null };
  const voice = fieldsOf(plan, `voice/${id}`);
  return { how: textOf(voice, 'viewHow').trim(), collectedBy: find(voice['viewCollectedBy']) };
}

function projectDisagreements(plan: PlanJson, people: readonly Person[], find: Find): Projection['disagreements'] {
  const remarks = people.flatMap((by) => rowsOf(plan, `remarks/${by.id}`).map((row) => ({ by, row })));
  return rowsOf(plan, 'disagreements')
    .filter((row) => topicOf(row) !== '')
    .map((row) => ({
      topic: topicOf(row),
      positions: remarks
        .filter(({ row: remark }) => remark['kind'] === 'position' && remark['about'] === row.id && textOf(remark, 'text') !== '')
        .map(({ by, row: remark }) => ({ by, text: textOf(remark, 'text') })),
      handledBy: find(row['handledBy']),
      byDate: textOf(row, 'byDate'),
      isOpen: row['status'] === undefined || row['status'] === 'remains',
    }));
}

const topicOf = (row: Row): string => textOf(row, 'topic').trim() || textOf(row, 'text').trim();

function projectCoordinator(plan: PlanJson, find: Find): Projection['coordinator'] {
  const person = find(coordinatorOf(plan)?.seat);
  if (!person) return null;
  return { person, expectations: withText(rowsOf(plan, 'expectations'), 'text').map((row) => textOf(row, 'text')) };
}

function projectConsent(fields: Fields): Projection['consent'] {
  return {
    status: textOf(fields, 'status'),
    form: textOf(fields, 'form'),
    givenOn: textOf(fields, 'givenOn'),
    exceptions: listOf(fields, 'exceptions'),
  };
}

function projectFollowUp(fields: Fields): Projection['followUp'] {
  const value = fields['followUp'];
  // A plainer client says it in one sentence.
  const followUp: Fields | null =
    typeof value === 'string' ? { question: value } : ((value as Fields | null | undefined) ?? null);
  if (followUp === null || value === '') return null;
  const minutes = followUp['minutes'];
  return {
    needed: followUp['needed'] !== false,
    at: textOf(followUp, 'at'),
    place: textOf(followUp, 'place'),
    modes: listOf(followUp, 'modes'),
    minutes: typeof minutes === 'number' ? minutes : null,
    question: textOf(followUp, 'question') || textOf(fields, 'followUpQuestion'),
    reason: textOf(followUp, 'reason') || textOf(fields, 'followUpReason'),
  };
}
