import { CHECKLIST, type CheckItem, type Fields, fieldsOf, type Part } from '@samsyn/model';
import { html, type nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { speakers, unheard } from './queue.ts';

/** What the chair has ticked off by hand. */
function ticked(meeting: Meeting): Fields {
  const value = meeting.chair ? fieldsOf(meeting.chair.json, 'chair/checklist')['ticked'] : undefined;
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function tick(meeting: Meeting, code: string, isOn: boolean): void {
  meeting.chair?.doc.getMap('chair/checklist').set('ticked', { ...ticked(meeting), [code]: isOn });
}

/**
 * What a part should give: what the board can see ticks itself, the rest is the chair's to tick [R036]. Only those who
 * lead see the ticks.
 */
export function checks(meeting: Meeting, part: Part): TemplateResult | typeof nothing {
  const items = CHECKLIST.filter((item) => item.part === part);
  const done = ticked(meeting);
  return html`<ul class="checks" aria-label=${say('chair-checks')}>${items.map((item) =>
    item.seen ? seen(item, meeting) : byHand(item, meeting, done[item.code] === true),
  )}</ul>`;
}

function seen(item: CheckItem, meeting: Meeting): TemplateResult {
  const isDone = item.seen?.(meeting.plan) === true;
  return html`<li class="check ${isDone ? 'on' : ''}"><span>${isDone ? words(item, meeting) : html`${words(item, meeting)}<span class="sr">, ${say('chair-check-not-yet')}</span>`}</span></li>`;
}

/** "Everyone heard" says how many, so that nobody has to count. */
function words(item: CheckItem, meeting: Meeting): string {
  if (item.code !== 'all-heard') return say(`check-${item.code}`);
  const all = speakers(meeting.roster).length;
  return say('chair-heard', { heard: all - unheard(meeting.state, meeting.roster).length, all });
}

const byHand = (item: CheckItem, meeting: Meeting, isOn: boolean): TemplateResult =>
  html`<li><label class="check check--hand ${isOn ? 'on' : ''}"><input type="checkbox" ?disabled=${meeting.chair === undefined}
    .checked=${live(isOn)} @change=${(event: Event) => tick(meeting, item.code, (event.target as HTMLInputElement).checked)}>
    <span>${say(`check-${item.code}`)}</span></label></li>`;
