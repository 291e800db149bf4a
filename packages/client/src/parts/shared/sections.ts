import type { Phase } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { isHere, type Later, want } from '../frame/later.ts';

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

/** What is fetched together: the sections of a part of the meeting, and those that no part is about. */
const PARTS = {
  'sections-facts': ['facts'],
  'sections-opening': ['questions'],
  'sections-situation': ['situation'],
  'sections-needs': ['needs', 'goals', 'commitments'],
  'sections-summary': ['views', 'disagreements', 'coordinator', 'summary'],
  'sections-closing': ['contingency', 'follow-up', 'distribution'],
  'sections-aside': ['others', 'concepts', 'parked'],
} as const satisfies Partial<Record<Later, readonly SectionName[]>>;

export type SectionPart = keyof typeof PARTS;

const PART_OF = new Map<SectionName, SectionPart>(
  (Object.keys(PARTS) as SectionPart[]).flatMap((part) => PARTS[part].map((name) => [name, part] as const)),
);

/** What a section is fetched with. */
export const partOf = (name: SectionName): SectionPart => PART_OF.get(name) ?? 'sections-aside';

/** What stands in a section. */
export type Body = (meeting: Meeting) => TemplateResult;

const bodies = new Map<SectionName, Body>();

/** Says what stands in some sections; called by what draws them, when it has come. */
export function knowBodies(more: Partial<Record<SectionName, Body>>): void {
  for (const [name, body] of Object.entries(more)) bodies.set(name as SectionName, body);
}

export const bodyOf = (name: SectionName): Body | undefined => bodies.get(name);

/** One of the shared lists. */
export const list = (name: string): TemplateResult => html`<sip-shared-list list=${name}></sip-shared-list>`;

/** One of the plan's single texts. */
export const text = (name: string): TemplateResult => html`<sip-plan-text name=${name}></sip-plan-text>`;

/** A text with a room of its own. */
export const richText = (section: string): TemplateResult =>
  html`<sip-rich-text root=${`text/${section}`} label=${say(`shared-text-${section}`)} placeholder=${say(`shared-text-${section}-example`)}></sip-rich-text>`;

/** Something within a section that not everyone needs: fetched when somebody unfolds it. */
export function folded(words: string, part: Later, inside: () => TemplateResult): TemplateResult {
  const fetch = (): void => void want(part);
  return html`<details class="fold" @pointerenter=${fetch} @focusin=${fetch} @toggle=${fetch}><summary>${say(words)}${icon('down')}</summary>
    ${isHere(part) ? inside() : nothing}</details>`;
}

export const sectionId = (name: SectionName): string => `plan-${name}`;

/** Goes to a section that stands open, or to one row in it: scrolls there, and puts the focus there. */
export function goToSection(within: ParentNode, name: SectionName, anchor?: string): void {
  const section = within.querySelector<HTMLElement>(`#${CSS.escape(sectionId(name))}`);
  const target = (anchor ? within.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`) : null) ?? section;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  (anchor && target !== section ? target : section?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
}
