import { isProtected, totalMinutes } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { clockTime } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import '../refused/refused.ts';
import '../frame/settings.ts';
import '../frame/status.ts';

/** The question as the title, whether all is saved, who is with us and when it ends. On every screen of those who write together. */
export function head(meeting: Meeting): TemplateResult {
  const { questions, people } = meeting.projection;
  const active = questions.find((question) => question.isActive);
  const number = active ? questions.indexOf(active) + 1 : 0;
  const expected = people.filter((person) => person.presence !== 'absent');
  const here = expected.filter((person) => meeting.here.includes(person.id)).length;
  const end = endOf(meeting);
  return html`<header class="console__top" data-region="head">
    <div>
      <h1 tabindex="-1" lang="sv">${active?.text ?? meeting.state.title}</h1>
      <div class="facts-line"><sip-status></sip-status>
        <span>${say('people-count', { here, all: expected.length })}</span>
        ${end === undefined ? nothing : html`<span>${say('ends-at', { time: clockTime(end) })}</span>`}
        ${isProtected(meeting.plan) ? html`<span>${icon('lock')}${say('head-protected')}</span>` : nothing}
        ${
          questions.length > 1
            ? html`<button type="button" class="btn btn--bare other" popovertarget="chair-questions">${say('head-question-of', { number, count: questions.length })}</button>
            <div id="chair-questions" popover><h2>${say('head-questions')}</h2><ol class="numbered">${questions.map(({ text }) => html`<li lang="sv">${text}</li>`)}</ol></div>`
            : nothing
        }
      </div>
      <sip-refused></sip-refused>
    </div>
    <sip-settings></sip-settings>
  </header>`;
}

/** When the meeting is meant to end: from when it began, or from when it was booked. */
function endOf({ state }: Meeting): number | undefined {
  const from = state.startedAt ?? Date.parse(state.startsAt);
  return Number.isNaN(from) || state.phase === 'ended' ? undefined : from + totalMinutes(state.minutes) * 60_000;
}
