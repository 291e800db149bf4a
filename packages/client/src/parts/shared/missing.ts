import { type Missing, type PlanJson, whatIsMissing } from '@samsyn/model';
import type { SectionName } from './sections.ts';

const SECTION: Record<Missing['code'], SectionName> = {
  commitments: 'commitments',
  responsibility: 'commitments',
  others: 'others',
  coordinator: 'coordinator',
  question: 'questions',
  answer: 'questions',
  need: 'needs',
  goal: 'goals',
  concrete: 'commitments',
  confirmed: 'commitments',
  'subject-view': 'views',
  'guardian-view': 'views',
  'coordinator-accepts': 'coordinator',
  contingency: 'contingency',
  'follow-up': 'follow-up',
};

/** Where something that keeps the plan from being locked is mended. */
export const sectionOf = ({ code }: Missing): SectionName => SECTION[code];

/** The sections where something is missing. */
export const lackingSections = (plan: PlanJson): ReadonlySet<SectionName> => new Set(whatIsMissing(plan).map(sectionOf));
