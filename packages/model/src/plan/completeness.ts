import type { Principal } from '../people/roles.ts';
import { missingFacts } from './concreteness.ts';
import { type Fields, fieldsOf, type PlanJson, rosterOf, rowsOf, textOf } from './plan-json.ts';
import { coordinatorOf, promised } from './promised.ts';

/** The law's four points (SoL 2025:400 10:8, HSL 2017:30 16:4), each a lamp. */
export const LAW_POINTS = ['commitments', 'responsibility', 'others', 'coordinator'] as const;
export type LawPoint = (typeof LAW_POINTS)[number];

/** What the template asks for beside the law (plan template, M). */
export const MANDATORY = [
  'question',
  'answer',
  'need',
  'goal',
  'concrete',
  'confirmed',
  'subject-view',
  'guardian-view',
  'coordinator-accepts',
  'contingency',
  'follow-up',
] as const;
export type Mandatory = (typeof MANDATORY)[number];

/** Something that keeps a plan from being locked, and where it is: a row key, a seat or a row id. */
export interface Missing {
  readonly code: LawPoint | Mandatory;
  readonly at?: string;
}

const LAW_PRINCIPALS: readonly Principal[] = ['kommun', 'region'];
const isFilled = (value: string): boolean => value.trim() !== '';

const lamps: Record<LawPoint, (plan: PlanJson) => boolean> = {
  commitments: (plan) => promised(plan).some((row) => row.status !== 'none-now'),
  // A row stands in its owner's room, so who is responsible is never in doubt once there is a principal.
  responsibility: (plan) => {
    const roster = rosterOf(plan);
    const rows = promised(plan);
    return rows.length > 0 && rows.every((row) => roster.get(row.seat)?.principal != null);
  },
  others: (plan) => {
    const roster = rosterOf(plan);
    const byOthers = promised(plan).some((row) => !LAW_PRINCIPALS.includes(roster.get(row.seat)?.principal ?? 'enskild'));
    return byOthers || fieldsOf(plan, 'plan')['othersDoNothing'] === true;
  },
  coordinator: (plan) => {
    const principal = coordinatorOf(plan)?.principal;
    return principal === 'kommun' || principal === 'region';
  },
};

/** Which of the law's four points stand. */
export const lawLamps = (plan: PlanJson): Record<LawPoint, boolean> => ({
  commitments: lamps.commitments(plan),
  responsibility: lamps.responsibility(plan),
  others: lamps.others(plan),
  coordinator: lamps.coordinator(plan),
});

/** Whether a view has been given, or the reason why not has been written down. */
function hasView(plan: PlanJson, seat: string): boolean {
  const said = isFilled(textOf(fieldsOf(plan, 'plainText'), `voice/${seat}/view`));
  const reason = fieldsOf(plan, 'plan')['noView'];
  return said || (typeof reason === 'object' && reason !== null && isFilled(textOf(reason as Fields, seat)));
}

function missingFollowUp(plan: PlanJson): boolean {
  const fields = fieldsOf(plan, 'plan');
  const value = fields['followUp'];
  if (typeof value === 'string') return !isFilled(value);
  if (typeof value !== 'object' || value === null) return true;
  const followUp = value as Fields;
  if (followUp['needed'] === false) return !isFilled(textOf(followUp, 'reason')) && !isFilled(textOf(fields, 'followUpReason'));
  const question = isFilled(textOf(followUp, 'question')) || isFilled(textOf(fields, 'followUpQuestion'));
  return !isFilled(textOf(followUp, 'at')) || !question;
}

/**
 * Everything that keeps a plan from being locked, the law's points first (SoL 10:8; plan template, M) [R127].
 * Empty when it may be locked.
 */
export function whatIsMissing(plan: PlanJson): Missing[] {
  const missing: Missing[] = LAW_POINTS.filter((point) => !lamps[point](plan)).map((code) => ({ code }));
  const need = (holds: boolean, code: Mandatory, at?: string) => {
    if (!holds) missing.push(at === undefined ? { code } : { code, at });
  };

  const questions = rowsOf(plan, 'questions').filter((row) => isFilled(textOf(row, 'text')));
  need(questions.length > 0, 'question');
  for (const row of questions) need(isFilled(textOf(row, 'answer')), 'answer', row.id);
  need(
    rowsOf(plan, 'needs').some((row) => isFilled(textOf(row, 'text'))),
    'need',
  );
  need(
    rowsOf(plan, 'goals').some((row) => isFilled(textOf(row, 'text')) && row['term'] !== 'long'),
    'goal',
  );

  const roster = rosterOf(plan);
  const unconfirmed = fieldsOf(plan, 'unconfirmed');
  for (const row of promised(plan)) {
    const key = `${row.seat}/${row.id}`;
    // The family's own actions are theirs to word; the six facts are asked of those who promise a service.
    const isFamily = roster.get(row.seat)?.principal === 'enskild';
    need(isFamily || missingFacts(row).length === 0, 'concrete', key);
    need(unconfirmed[key] === undefined, 'confirmed', key);
  }

  for (const [seat, { role, revoked }] of roster) {
    if (revoked === true) continue;
    if (role === 'subject') need(hasView(plan, seat), 'subject-view', seat);
    if (role === 'guardian') need(hasView(plan, seat), 'guardian-view', seat);
  }

  const coordinator = coordinatorOf(plan);
  if (coordinator) {
    need(fieldsOf(plan, `voice/${coordinator.seat}`)['acceptsCoordination'] === true, 'coordinator-accepts', coordinator.seat);
  }
  const fields = fieldsOf(plan, 'plan');
  need(isFilled(textOf(fields, 'ifNotWorking')) && isFilled(textOf(fields, 'acute')), 'contingency');
  need(!missingFollowUp(plan), 'follow-up');
  return missing;
}

/** A missing thing as one stable word: `concrete:<seat>/<row>`. */
export const missingCode = ({ code, at }: Missing): string => (at === undefined ? code : `${code}:${at}`);
