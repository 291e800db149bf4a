import { hasCopy } from './copies.ts';
import { fieldsOf, type PlanJson, type RosterRow, rosterOf, rowsOf, textOf } from './plan-json.ts';
import { promised } from './promised.ts';

/**
 * What the plan template asks for and what yet keeps no plan from being locked: it is shown to whoever locks, and they
 * decide (`docs/decisions/0010-what-blocks-the-lock.md`).
 */
export const REMINDED = ['works-well', 'goal-of-row', 'measure', 'expectations', 'distribution'] as const;

/** Something that is missing and hinders nothing, and where it is: a row key, a row id or a seat. */
export interface Reminder {
  readonly code: (typeof REMINDED)[number];
  readonly at?: string;
}

const isFilled = (value: string): boolean => value.trim() !== '';

/** Everything the template asks for that the plan lacks and may be locked without, in the order of the plan. */
export function whatIsLeft(plan: PlanJson): Reminder[] {
  const left: Reminder[] = [];
  const remind = (code: Reminder['code'], at?: string) => left.push(at === undefined ? { code } : { code, at });

  const roster = rosterOf(plan);
  const plain = fieldsOf(plan, 'plainText');
  if (![...roster.keys()].some((seat) => isFilled(textOf(plain, `voice/${seat}/worksWell`)))) remind('works-well');
  for (const row of promised(plan)) {
    // Whoever has nothing now has no goal for it either, and the family owes nobody a reason.
    const isService = row.status !== 'none-now' && roster.get(row.seat)?.principal !== 'enskild';
    if (isService && row.goalIds.length === 0) remind('goal-of-row', `${row.seat}/${row.id}`);
  }
  for (const goal of rowsOf(plan, 'goals')) {
    if (isFilled(textOf(goal, 'text')) && goal['term'] !== 'long' && !isFilled(textOf(goal, 'measure')))
      remind('measure', goal.id);
  }
  if (!rowsOf(plan, 'expectations').some((row) => isFilled(textOf(row, 'text')))) remind('expectations');
  for (const seat of withoutCopy(plan, roster)) remind('distribution', seat);
  return left;
}

/** Who took part and stands nowhere on the list of those who get the plan [R189]. */
function withoutCopy(plan: PlanJson, roster: ReadonlyMap<string, RosterRow>): string[] {
  return [...roster].flatMap(([seat, row]) => {
    const tookPart = row.revoked !== true && row.presence !== 'absent' && !['interpreter', 'viewer'].includes(row.role);
    return tookPart && !hasCopy(plan, row) ? [seat] : [];
  });
}
