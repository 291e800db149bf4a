import { fieldsOf, type PlanJson, type RosterRow, textOf } from '../plan/plan-json.ts';
import { FAMILY } from './roles.ts';

/** Whether the person has protected personal data (skyddade uppgifter): where they are is then shown to nobody. */
export const isProtected = (plan: PlanJson): boolean => fieldsOf(plan, 'subject')['protectedIdentity'] === true;

/** Where else the person lives, as far as it may be shown. */
export const shownResidence = (plan: PlanJson): string =>
  isProtected(plan) ? '' : textOf(fieldsOf(plan, 'subject'), 'alternateResidence');

/** How somebody is reached, as far as it may be shown: with protected data, agencies can be rung and the family cannot. */
export const shownPhone = (plan: PlanJson, { phone, role }: RosterRow): string =>
  isProtected(plan) && FAMILY.includes(role) ? '' : (phone ?? '');
