import type { Phase } from '@samsyn/model';

/** The plan's sections in the order of the plan (domain: the plan, §2). Titles: `shared-section-<name>`. */
export const SECTIONS = [
  'facts',
  'questions',
  'situation',
  'needs',
  'goals',
  'commitments',
  'others',
  'views',
  'disagreements',
  'concepts',
  'coordinator',
  'contingency',
  'follow-up',
  'summary',
  'distribution',
  'parked',
] as const;

export type SectionName = (typeof SECTIONS)[number];

/** What each part of the meeting writes in; everything can be written in every part. */
export const SECTIONS_NOW: Readonly<Record<Phase, readonly SectionName[]>> = {
  waiting: ['facts', 'questions'],
  opening: ['facts', 'questions'],
  situation: ['situation'],
  needs: ['needs', 'goals', 'commitments'],
  summary: ['views', 'disagreements', 'coordinator', 'summary'],
  closing: ['contingency', 'follow-up', 'distribution'],
  locked: [],
  ended: [],
};

export const sectionId = (name: SectionName): string => `plan-${name}`;

/** Goes to a section, or to one row in it: scrolls there, opens what is folded, and puts the focus there. */
export function goToSection(within: ParentNode, name: SectionName, anchor?: string): void {
  const section = within.querySelector<HTMLElement>(`#${CSS.escape(sectionId(name))}`);
  const target = (anchor ? within.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`) : null) ?? section;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  (anchor && target !== section ? target : section?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
}
