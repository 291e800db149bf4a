import { type PlanJson, type Principal, type Role, type RosterRow, type Row, rosterOf } from '@samsyn/model';
import type { nothing, TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';

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

/** The shared lists of the plan. Labels: `shared-<list>-<field>`. */
export type ListName =
  | 'questions'
  | 'needs'
  | 'goals'
  | 'disagreements'
  | 'concepts'
  | 'expectations'
  | 'distribution'
  | 'onepager'
  | 'responses'
  | 'parked';

export interface ListSpec {
  /** The first field is what the row says; the others stand below it. */
  readonly fields: readonly FieldSpec[];
  /** Values a new row starts with. */
  readonly starts?: Readonly<Record<string, unknown>>;
  /** Rows that are usual at most; more are taken, with a word about it. */
  readonly usual?: number;
  /** Rows that there are at most: no more are offered. */
  readonly most?: number;
  /** What stands below a row's fields, beside what the fields say. */
  readonly extra?: (row: Row, meeting: Meeting) => TemplateResult | typeof nothing;
}

/** Whoever a row may be about. */
export const anybody = (row: RosterRow): boolean => row.role !== 'viewer' && row.role !== 'interpreter';
const notFamily: readonly Role[] = ['agency', 'chair', 'cochair', 'secretary'];
/** Whoever may take something on for the meeting. */
export const professional = (row: RosterRow): boolean => notFamily.includes(row.role);

const specs = new Map<ListName, ListSpec>();

/** Says what the rows of some lists hold (domain: the plan, §2); it comes with the section that they stand in. */
export function knowLists(lists: Partial<Record<ListName, ListSpec>>): void {
  for (const [name, spec] of Object.entries(lists)) specs.set(name as ListName, spec);
}

/** @throws Error for a list that stands in a section which has not come */
export function specOf(list: ListName): ListSpec {
  const spec = specs.get(list);
  if (!spec) throw new Error(`nothing is known of ${list}`);
  return spec;
}

/** People that a field may name, in the order of the roster, with those who have left the plan gone. */
export const seatsFor = (plan: PlanJson, who: (row: RosterRow) => boolean): { seat: string; row: RosterRow }[] =>
  [...rosterOf(plan)].map(([seat, row]) => ({ seat, row })).filter(({ row }) => row.revoked !== true && who(row));

/** Principals that may hold the overall responsibility (SoL 10:8). */
const COORDINATING: readonly (Principal | null)[] = ['kommun', 'region'];
export const mayCoordinate = (row: RosterRow): boolean => COORDINATING.includes(row.principal);
