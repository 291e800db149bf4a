import { isPart } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { firstName, listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { disc } from '../frame/disc.ts';
import '../rows/dots.ts';
import { icon } from '../frame/icon.ts';
import { ownerName } from '../rows/row-place.ts';
import type { Lead } from './lead.ts';
import { isLacking, type Line, lackingLines, linesOf } from './line-list.ts';

/** How every row of the plan stands: six dots, and what is missing or who is writing, in words. */
export function lines(meeting: Meeting, lead: Lead): TemplateResult {
  const all = linesOf(meeting);
  const gaps = lackingLines(meeting);
  const names = [...new Set(gaps.map(({ person }) => firstName(person.name)))];
  return html`<section class="lines" aria-labelledby="chair-lines">
    <header>
      <h2 id="chair-lines">${say('chair-lines')}</h2>
      <p class="eyebrow">${say('chair-lines-lacking', { count: gaps.length, names: listed(names) })}</p>
    </header>
    <ol>${all.map((line) => lineOf(line, meeting, lead))}</ol>
  </section>`;
}

function lineOf(line: Line, meeting: Meeting, lead: Lead): TemplateResult {
  const { key, seat, person, row, state } = line;
  const { floor, phase } = meeting.state;
  const isAway = person.presence === 'absent';
  const mayAsk =
    lead.mayAct && isPart(phase) && !isAway && floor !== seat && state.kind !== 'unconfirmed' && isLacking(line, phase);
  const name = ownerName(person);
  return html`<li class="standing" id=${`line-${key}`} data-state=${state.kind}>
    <div class="who">${disc(person, { speaks: floor === seat, isAway })}<p><b>${name}</b> ${name === person.name ? nothing : html`<small>${person.name}</small>`}</p></div>
    <p class="standing__what" lang="sv">${row?.what ?? ''}</p>
    <div class="standing__dots">${row && person.principal !== 'enskild' ? html`<sip-dots .row=${row}></sip-dots>` : nothing}</div>
    <p class="standing__state">${state.icon ? icon(state.icon) : nothing}<span>${state.words}</span>${
      state.kind === 'writing' ? html`<span class="typing" aria-hidden="true"><i></i><i></i><i></i></span>` : nothing
    }</p>
    <div class="standing__act">${
      mayAsk
        ? html`<button type="button" class="btn btn--bare" aria-label=${say('chair-give-floor-to', { name: person.name })}
          @click=${() => lead.giveFloor(seat)}>${say('chair-give-floor')}</button>`
        : nothing
    }</div>
  </li>`;
}
