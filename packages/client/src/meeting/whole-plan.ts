import { type PlanJson, type Projection, project } from '@samsyn/model';
import type { Meeting } from './meeting.ts';

const made = new WeakMap<PlanJson, Projection>();

/**
 * The whole plan as everyone sees it, in the shape that the family's page and the board are drawn from too; made once
 * between changes.
 */
export function wholePlan({ plan, here, writing }: Meeting): Projection {
  const found = made.get(plan) ?? project(plan, { here, writing });
  made.set(plan, found);
  return found;
}
