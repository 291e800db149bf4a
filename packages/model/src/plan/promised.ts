import { allCommitments, type Commitment, type Fields, fieldsOf, type PlanJson, rosterOf, textOf } from './plan-json.ts';

/**
 * Rows that say something: an empty row that somebody opened is not yet part of the plan, and what a seat promised
 * that has since left it binds nobody.
 */
export function promised(plan: PlanJson): Commitment[] {
  const roster = rosterOf(plan);
  return allCommitments(plan).filter((row) => row.what.trim() !== '' && roster.get(row.seat)?.revoked !== true);
}

/** The huvudansvarig: which seat, and of which principal. Somebody who has left the plan is that no longer. */
export function coordinatorOf(plan: PlanJson): { seat: string; principal: string } | undefined {
  const value = fieldsOf(plan, 'plan')['coordinator'];
  const fields: Fields = typeof value === 'object' && value !== null ? (value as Fields) : {};
  const seat = typeof value === 'string' ? value : textOf(fields, 'seat');
  const row = rosterOf(plan).get(seat);
  if (!row || row.revoked === true) return undefined;
  return { seat, principal: textOf(fields, 'principal') || (row.principal ?? '') };
}
