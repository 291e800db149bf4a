import type { Person, ProjectedCommitment } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { shortDay, span } from '../frame/days.ts';
import { type IconName, icon } from '../frame/icon.ts';
import { isForAgency, shortAgency } from '../rows/row-place.ts';

/** A drawing for who does something: told by the agency's name, and plain where the name says nothing. */
const KINDS: readonly [RegExp, IconName][] = [
  [/skol|gymnasi|elev/i, 'school'],
  [/bup|psyk|mini-?maria|mottagning|vård/i, 'talk'],
  [/habil|hjälpmedel|syn|hörsel/i, 'ear'],
  [/social|lss|omsorg|familj/i, 'home'],
];

export function kindIcon(owner: Person): IconName {
  if (!isForAgency(owner)) return 'family';
  return KINDS.find(([words]) => words.test(owner.agency ?? ''))?.[1] ?? 'support';
}

/** Who does it, as those who follow say it. */
export const doerName = (owner: Person): string => (isForAgency(owner) ? shortAgency(owner.agency) : firstName(owner.name));

/** Whether what a row says is only proposed, or waits for somebody's decision. */
export const isPending = (row: ProjectedCommitment): boolean => row.decisionRequired || row.status === 'needs-decision';

/** What a row waits for, in one sentence. A decision that has not been made must not look like a promise. */
export function pendingWords(row: ProjectedCommitment): string {
  const by = row.decisionBy.trim();
  if (by !== '' && row.decisionOn !== '') return say('plan-pending-by-on', { by, day: shortDay(row.decisionOn) });
  if (by !== '') return say('plan-pending-by', { by });
  return say('plan-pending');
}

/** A fact as it stands in the middle of a sentence; a name of capitals, like BUP, keeps them. */
const inLine = (fact: string): string =>
  /^\p{Lu}\p{Ll}/u.test(fact) && !/\s\p{Lu}/u.test(fact) ? fact.charAt(0).toLocaleLowerCase('sv') + fact.slice(1) : fact;

/** One decided thing in the family's words: what, who, how often and from when. */
export function rowLine(row: ProjectedCommitment): TemplateResult {
  const facts = [doerName(row.owner), inLine(row.howOften.trim()), span(row)].filter((fact) => fact.trim() !== '');
  return html`<div class="line">
    ${icon(kindIcon(row.owner))}
    <div><b lang="sv">${row.what}</b><span lang="sv">${facts.join(', ')}</span>
      ${isPending(row) ? html`<span class="pend">${icon('decision')}<span>${pendingWords(row)}</span></span>` : nothing}
      ${row.status === 'none-now' ? html`<span class="pend">${say('status-none-now')}</span>` : nothing}</div>
  </div>`;
}
