import { LEADERS, SPEAKERS } from '../people/roles.ts';
import { missingFacts } from '../plan/concreteness.ts';
import { fieldsOf, meetingOf, type PlanJson, type RosterRow, rosterOf, rowsOf, textOf } from '../plan/plan-json.ts';
import { coordinatorOf, promised } from '../plan/promised.ts';
import type { Part } from './phases.ts';

/**
 * The chair's checklist: the 20 tools (000) and the 17 points (001), merged, by part. An item with `seen` ticks
 * itself when the board can see that it is done; the others are the chair's to tick. Texts: `check-<code>`.
 */
export interface CheckItem {
  readonly code: string;
  readonly part: Part;
  readonly seen?: (plan: PlanJson) => boolean;
  /** How many of those at the table have said so themselves. It is the chair's to tick all the same. */
  readonly said?: (plan: PlanJson) => Count;
}

export interface Count {
  readonly said: number;
  readonly all: number;
}

const some = (root: string, field: string) => (plan: PlanJson) =>
  rowsOf(plan, root).some((row) => textOf(row, field).trim() !== '');
const hasRole = (role: string) => (plan: PlanJson) => [...rosterOf(plan).values()].some((row) => row.role === role);

export const CHECKLIST: readonly CheckItem[] = [
  { code: 'my-role', part: 'opening' },
  { code: 'why-we-meet', part: 'opening', said: saidBySeats('understandsWhy') },
  { code: 'introductions', part: 'opening' },
  { code: 'time-for-all', part: 'opening' },
  { code: 'secrecy', part: 'opening', said: saidBySeats('heardSecrecy') },
  { code: 'secretary', part: 'opening', seen: hasRole('secretary') },
  { code: 'question', part: 'opening', seen: some('questions', 'text') },

  { code: 'works-well-first', part: 'situation' },
  { code: 'short', part: 'situation' },

  { code: 'all-heard', part: 'needs', seen: everyoneHeard },
  { code: 'follow-up-questions', part: 'needs' },
  { code: 'concepts', part: 'needs', seen: some('concepts', 'explanation') },
  { code: 'reactions', part: 'needs' },
  {
    code: 'short-goal',
    part: 'needs',
    seen: (plan) => rowsOf(plan, 'goals').some((row) => row['term'] !== 'long' && textOf(row, 'text') !== ''),
  },
  {
    code: 'long-goal',
    part: 'needs',
    seen: (plan) => rowsOf(plan, 'goals').some((row) => row['term'] === 'long' && textOf(row, 'text') !== ''),
  },
  { code: 'measure', part: 'needs', seen: some('goals', 'measure') },
  { code: 'each-concrete', part: 'needs', seen: eachAgencyConcrete },
  { code: 'parked', part: 'needs' },
  { code: 'pause', part: 'needs' },

  { code: 'sum-needs', part: 'summary', seen: some('needs', 'text') },
  { code: 'sum-who-does-what', part: 'summary', seen: (plan) => promised(plan).length > 0 },
  { code: 'sum-child-view', part: 'summary', seen: viewGiven('subject') },
  { code: 'sum-guardian-view', part: 'summary', seen: viewGiven('guardian') },
  { code: 'sum-coordinator', part: 'summary', seen: (plan) => coordinatorOf(plan) !== undefined },
  { code: 'sum-disagreement', part: 'summary' },
  { code: 'sum-forgotten', part: 'summary', said: saidBySeats('forgottenNothing') },

  { code: 'follow-up', part: 'closing', seen: (plan) => fieldsOf(plan, 'plan')['followUp'] !== undefined },
  { code: 'between-meetings', part: 'closing', seen: (plan) => textOf(fieldsOf(plan, 'plan'), 'ifNotWorking') !== '' },
  { code: 'family-copy', part: 'closing' },
  { code: 'others-copy', part: 'closing' },
  { code: 'experience', part: 'closing' },
  { code: 'thanks', part: 'closing' },
];

function everyoneHeard(plan: PlanJson): boolean {
  const { heard } = meetingOf(plan);
  return [...rosterOf(plan)].every(
    ([seat, row]) => !isAsked(row) || row.presence === 'absent' || row.revoked === true || heard.includes(seat),
  );
}

/** Of those who are asked and are here, how many have answered: yes, or with words. */
function saidBySeats(field: 'understandsWhy' | 'heardSecrecy' | 'forgottenNothing') {
  return (plan: PlanJson): Count => {
    const asked = [...rosterOf(plan)].filter(([, row]) => isAsked(row) && row.presence !== 'absent' && row.revoked !== true);
    const said = asked.filter(([seat]) => {
      const answer = fieldsOf(plan, `voice/${seat}`)[field];
      return answer === true || (typeof answer === 'string' && answer.trim() !== '');
    });
    return { said: said.length, all: asked.length };
  };
}

/** Those who lead ask the others, and are not waited for themselves. */
const isAsked = ({ role }: RosterRow): boolean => SPEAKERS.includes(role) && !LEADERS.includes(role);

function eachAgencyConcrete(plan: PlanJson): boolean {
  const rows = promised(plan);
  return [...rosterOf(plan)].every(
    ([seat, row]) =>
      row.role !== 'agency' ||
      row.presence === 'absent' ||
      rows.some((one) => one.seat === seat && missingFacts(one).length === 0),
  );
}

function viewGiven(role: 'subject' | 'guardian') {
  return (plan: PlanJson) => {
    const plain = (plan['plainText'] ?? {}) as Record<string, string>;
    const seats = [...rosterOf(plan)].filter(([, row]) => row.role === role);
    return seats.length > 0 && seats.every(([seat]) => (plain[`voice/${seat}/view`] ?? '').trim() !== '');
  };
}
