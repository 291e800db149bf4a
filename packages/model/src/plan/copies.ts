import { COPY_FORMS, COPY_STATUSES } from '../document/copy-kinds.ts';
import { FAMILY } from '../people/roles.ts';
import { fieldsOf, type PlanJson, type RosterRow, rosterOf, rowsOf, textOf } from './plan-json.ts';

/** Somebody's copy of the plan: to whom, how, when, and how far it has come. */
export interface Copy {
  readonly to: string;
  readonly form: string;
  readonly onDate: string;
  readonly status: string;
}

/**
 * Whether the list of those who get the plan has somebody. It is written by hand, so somebody is on it when their name
 * is, or that of their agency [R189].
 */
export function hasCopy(plan: PlanJson, { name, agency }: Pick<RosterRow, 'name' | 'agency'>): boolean {
  const listed = rowsOf(plan, 'distribution').map((row) => textOf(row, 'to').toLowerCase());
  return [name, agency ?? ''].some((known) => known !== '' && listed.some((to) => to.includes(known.toLowerCase())));
}

const getsNone: readonly RosterRow['role'][] = ['interpreter', 'viewer'];

/**
 * A row of the list for each who has none yet: everyone in the family by name, each agency once, and whoever else sits
 * at the table [R132, R189]. How they get it is a first thought, to be changed.
 */
export function copiesToAdd(plan: PlanJson): Pick<Copy, 'to' | 'form'>[] {
  const lacking = [...rosterOf(plan).values()].filter((row) => row.revoked !== true && !getsNone.includes(row.role));
  const found = lacking.flatMap((row) => {
    const to = FAMILY.includes(row.role) ? row.name : (row.agency ?? row.name);
    return hasCopy(plan, row) ? [] : [{ to, form: formFor(plan, row) }];
  });
  return found.filter(({ to }, index) => found.findIndex((other) => other.to === to) === index);
}

function formFor(plan: PlanJson, { role, language }: RosterRow): string {
  if (!FAMILY.includes(role)) return 'secure-mail';
  const subject = fieldsOf(plan, 'subject');
  if (role === 'subject' && subject['imageSupport'] === true) return 'pictures';
  if (role === 'subject' && subject['easyRead'] === true) return 'one-sheet';
  return language === undefined || language === 'sv' ? 'print' : 'translated';
}

/**
 * How and when the family gets the plan: what everyone may see of the list [R134]. Whom it is for is said by their name
 * and by nothing else that stands beside it: an address is nobody's to read.
 */
export function familyCopies(plan: PlanJson): Copy[] {
  const family = [...rosterOf(plan).values()].filter((row) => FAMILY.includes(row.role) && row.revoked !== true);
  const namesIn = (to: string): string[] => {
    const has = (name: string): boolean => name !== '' && to.toLowerCase().includes(name.toLowerCase());
    const names = family.map(({ name }) => name).filter(has);
    return names.length > 0 ? names : [...new Set(family.map(({ agency }) => agency ?? ''))].filter(has);
  };
  return rowsOf(plan, 'distribution').flatMap((row) => {
    const names = namesIn(textOf(row, 'to'));
    if (names.length === 0) return [];
    const [form, onDate, status] = [textOf(row, 'form'), textOf(row, 'onDate'), textOf(row, 'status')];
    return [{ to: names.join(', '), form: oneOf(COPY_FORMS, form), onDate, status: oneOf(COPY_STATUSES, status) }];
  });
}

/** What another program has put there in its own words is shown to nobody. */
const oneOf = (known: readonly string[], value: string): string => (known.includes(value) ? value : '');
