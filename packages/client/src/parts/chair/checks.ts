import { CHECKLIST, type CheckItem, type Fields, fieldsOf, type Part } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { speakers, unheard } from './queue.ts';

/** What the chair has ticked off by hand. */
function ticked(meeting: Meeting): Fields {
  const value = meeting.chair ? fieldsOf(meeting.chair.json, 'chair/checklist')['ticked'] : undefined;
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function tick(meeting: Meeting, code: string, isOn: boolean): void {
  meeting.chair?.doc.getMap('chair/checklist').set('ticked', { ...ticked(meeting), [code]: isOn });
}

/** Whether an item is done: seen by the board, or ticked by hand. */
const isDone = (item: CheckItem, meeting: Meeting): boolean =>
  item.seen ? item.seen(meeting.plan) : ticked(meeting)[item.code] === true;

const itemsOf = (part: Part): CheckItem[] => CHECKLIST.filter((item) => item.part === part);

/**
 * What a part should give: what the board can see ticks itself, the rest is the chair's to tick [R036]. Only those who
 * lead see the ticks.
 */
export function checks(meeting: Meeting, part: Part): TemplateResult {
  return html`<ul class="checks" aria-label=${say('chair-checks')}>${itemsOf(part).map((item) =>
    item.seen ? seen(item, meeting) : byHand(item, meeting, isDone(item, meeting)),
  )}</ul>`;
}

/** The same while the meeting is on: what the board still misses stands open, the whole list is one press away. */
export function checksInBrief(meeting: Meeting, part: Part): TemplateResult {
  const items = itemsOf(part);
  const open = items.filter((item) => item.seen && !isDone(item, meeting));
  const done = items.filter((item) => isDone(item, meeting)).length;
  return html`${open.length > 0 ? html`<ul class="checks" aria-label=${say('chair-checks-open')}>${open.map((item) => seen(item, meeting))}</ul>` : nothing}
    <details class="fold checks__all"><summary>${say('chair-checks')} <span class="eyebrow num">${say('chair-checks-done', { done, all: items.length })}</span>${icon('down')}</summary>${checks(meeting, part)}</details>`;
}

function seen(item: CheckItem, meeting: Meeting): TemplateResult {
  const isSeen = isDone(item, meeting);
  return html`<li class="check ${isSeen ? 'on' : ''}"><span>${isSeen ? words(item, meeting) : html`${words(item, meeting)}<span class="sr">, ${say('chair-check-not-yet')}</span>`}</span></li>`;
}

/** "Everyone heard" says how many, so that nobody has to count. */
function words(item: CheckItem, meeting: Meeting): string {
  const count = item.said?.(meeting.plan);
  if (count && count.said > 0)
    return say('chair-check-said', { words: say(`check-${item.code}`), said: count.said, all: count.all });
  if (item.code !== 'all-heard') return say(`check-${item.code}`);
  const all = speakers(meeting.roster).length;
  return say('chair-heard', { heard: all - unheard(meeting.state, meeting.roster).length, all });
}

const byHand = (item: CheckItem, meeting: Meeting, isOn: boolean): TemplateResult =>
  html`<li><label class="check check--hand ${isOn ? 'on' : ''}"><input type="checkbox" ?disabled=${meeting.chair === undefined}
    .checked=${live(isOn)} @change=${(event: Event) => tick(meeting, item.code, (event.target as HTMLInputElement).checked)}>
    <span>${words(item, meeting)}</span></label></li>`;
