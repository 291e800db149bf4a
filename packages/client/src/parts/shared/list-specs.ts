import {
  COPY_FORMS,
  COPY_STATUSES,
  DISAGREEMENT_KINDS,
  DISAGREEMENT_STATUSES,
  GOAL_TERMS,
  MOST_ON_SHEET,
  type PlanJson,
  type Principal,
  type Role,
  type RosterRow,
  type Row,
  rosterOf,
  SCREEN_LENGTH,
} from '@samsyn/model';

/** What a field of a shared row is, and so how it is drawn and written. */
export type FieldSpec = { readonly name: string; readonly when?: (row: Row) => boolean } & (
  | { readonly is: 'text'; readonly max: number; readonly isLong?: boolean }
  | { readonly is: 'string'; readonly max: number }
  | { readonly is: 'date'; readonly after?: 'meeting' }
  | { readonly is: 'choice'; readonly values: readonly string[]; readonly first: string }
  | { readonly is: 'flag' }
  | { readonly is: 'seat'; readonly who: (row: RosterRow) => boolean }
  | { readonly is: 'row'; readonly of: string; readonly many: boolean; readonly fits?: (row: Row) => boolean }
);

export interface ListSpec {
  readonly root: string;
  /** The first field is what the row says; the others stand below it. */
  readonly fields: readonly FieldSpec[];
  /** Values a new row starts with. */
  readonly starts?: Readonly<Record<string, unknown>>;
  /** Rows that are usual at most; more are taken, with a word about it. */
  readonly usual?: number;
  /** Rows that there are at most: no more are offered. */
  readonly most?: number;
}

const anybody = (row: RosterRow): boolean => row.role !== 'viewer' && row.role !== 'interpreter';
const notFamily: readonly Role[] = ['agency', 'chair', 'cochair', 'secretary'];
const professional = (row: RosterRow): boolean => notFamily.includes(row.role);

/** The shared lists of the plan and what their rows hold (domain: the plan, §2). Labels: `shared-<root>-<field>`. */
export const LISTS = {
  questions: {
    root: 'questions',
    fields: [
      { name: 'text', is: 'text', max: SCREEN_LENGTH.question },
      { name: 'by', is: 'seat', who: anybody },
      { name: 'subjectAgrees', is: 'flag' },
      { name: 'answer', is: 'text', max: SCREEN_LENGTH.answer, isLong: true },
    ],
    usual: 5,
  },
  needs: {
    root: 'needs',
    fields: [
      { name: 'text', is: 'text', max: SCREEN_LENGTH.need },
      { name: 'voicedBy', is: 'seat', who: anybody },
      { name: 'questionIds', is: 'row', of: 'questions', many: true },
    ],
  },
  goals: {
    root: 'goals',
    fields: [
      { name: 'text', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'term', is: 'choice', values: GOAL_TERMS, first: 'short' },
      {
        name: 'parentGoalId',
        is: 'row',
        of: 'goals',
        many: false,
        fits: (row) => row['term'] !== 'sub',
        when: (row) => row['term'] !== 'long',
      },
      { name: 'inOwnWords', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'measure', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'targetDate', is: 'date', after: 'meeting' },
      { name: 'needIds', is: 'row', of: 'needs', many: true },
    ],
    starts: { term: 'short' },
  },
  disagreements: {
    root: 'disagreements',
    fields: [
      { name: 'topic', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'kind', is: 'choice', values: DISAGREEMENT_KINDS, first: 'support' },
      { name: 'status', is: 'choice', values: DISAGREEMENT_STATUSES, first: 'remains' },
      { name: 'handledBy', is: 'seat', who: professional },
      { name: 'byDate', is: 'date', after: 'meeting' },
    ],
    starts: { kind: 'support', status: 'remains' },
  },
  concepts: {
    root: 'concepts',
    fields: [
      { name: 'term', is: 'text', max: 80 },
      { name: 'explanation', is: 'text', max: 300, isLong: true },
      { name: 'explainedBy', is: 'seat', who: anybody },
    ],
  },
  expectations: { root: 'expectations', fields: [{ name: 'text', is: 'text', max: SCREEN_LENGTH.short }], usual: 5 },
  distribution: {
    root: 'distribution',
    fields: [
      { name: 'to', is: 'string', max: 200 },
      {
        name: 'form',
        is: 'choice',
        values: COPY_FORMS,
        first: 'print',
      },
      { name: 'by', is: 'seat', who: professional },
      { name: 'onDate', is: 'date' },
      { name: 'status', is: 'choice', values: COPY_STATUSES, first: 'planned' },
    ],
    starts: { form: 'print', status: 'planned' },
  },
  onepager: {
    root: 'onepager',
    fields: [
      { name: 'goal', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'what', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'howWhere', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'when', is: 'text', max: SCREEN_LENGTH.short },
      { name: 'who', is: 'text', max: SCREEN_LENGTH.short },
    ],
    most: MOST_ON_SHEET,
  },
  responses: {
    root: 'responses',
    fields: [
      { name: 'agency', is: 'string', max: 200 },
      { name: 'status', is: 'choice', values: ['no-answer', 'coming', 'substitute', 'cannot'], first: 'no-answer' },
      { name: 'on', is: 'date' },
      { name: 'mandate', is: 'choice', values: ['', 'yes', 'obtained', 'no'], first: '' },
      { name: 'contribution', is: 'text', max: 200 },
      { name: 'note', is: 'text', max: SCREEN_LENGTH.answer },
    ],
    starts: { status: 'no-answer' },
  },
  parked: {
    root: 'parked',
    fields: [
      { name: 'text', is: 'text', max: 120 },
      { name: 'raisedBy', is: 'seat', who: anybody },
      { name: 'handledBy', is: 'seat', who: professional },
    ],
  },
} as const satisfies Record<string, ListSpec>;

export type ListName = keyof typeof LISTS;

/** People that a field may name, in the order of the roster, with those who have left the plan gone. */
export const seatsFor = (plan: PlanJson, who: (row: RosterRow) => boolean): { seat: string; row: RosterRow }[] =>
  [...rosterOf(plan)].map(([seat, row]) => ({ seat, row })).filter(({ row }) => row.revoked !== true && who(row));

/** Principals that may hold the overall responsibility (SoL 10:8). */
const COORDINATING: readonly (Principal | null)[] = ['kommun', 'region'];
export const mayCoordinate = (row: RosterRow): boolean => COORDINATING.includes(row.principal);
