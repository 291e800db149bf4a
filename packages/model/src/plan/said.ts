import { ownsRooms } from '../people/roles.ts';
import { fieldsOf, type PlanJson, type RosterRow, rosterOf, textOf } from './plan-json.ts';

/** What a seat says in a field of its own. */
export interface Said {
  readonly seat: string;
  readonly row: RosterRow;
  readonly words: string;
}

/** What everyone says in one field of their own, for those who have said something and are still in the plan. */
export function saidIn(plan: PlanJson, field: 'forgottenNothing' | 'nothingNow'): Said[] {
  return [...rosterOf(plan)]
    .filter(([, row]) => ownsRooms(row.role) && row.revoked !== true)
    .map(([seat, row]) => ({ seat, row, words: textOf(fieldsOf(plan, `voice/${seat}`), field).trim() }))
    .filter(({ words }) => words !== '');
}
