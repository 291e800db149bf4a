import { isPart, PARTS, type Part, partElapsedMs } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { clockTime, phaseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import '../circle/circle.ts';
import { partLeader } from '../circle/part-leader.ts';
import { icon } from '../frame/icon.ts';
import { want } from '../frame/later.ts';
import { checksInBrief } from './checks.ts';
import type { Lead } from './lead.ts';
import { overrun } from './overrun.ts';

/** Where the meeting is: the circle, the part, what to say, and what the part should give. */
export function now(meeting: Meeting, lead: Lead): TemplateResult {
  const { phase } = meeting;
  return html`<section class="now ${isPart(phase) ? `ph-${phase}` : ''}" aria-labelledby="chair-now">
    <div class="now__ring"><sip-circle size="hero" exact></sip-circle></div>
    <div class="say">
      ${isPart(phase) ? inPart(meeting, phase, lead) : html`<h2 id="chair-now">${phaseName(phase)}</h2><p>${say(`chair-now-${phase}`)}</p>`}
    </div>
  </section>`;
}

function inPart(meeting: Meeting, part: Part, lead: Lead): TemplateResult {
  void want('prompt');
  return html`<p class="eyebrow now__where">${say('part-of', { number: PARTS.indexOf(part) + 1, count: PARTS.length })} · ${endWords(meeting, part)}
      ${lead.mayAct ? otherPart(part, lead) : nothing}</p>
    <h2 id="chair-now">${phaseName(part)}</h2>
    ${partLeader(meeting)}
    <sip-prompt></sip-prompt>
    ${checksInBrief(meeting, part)}
    ${overrun(meeting, lead)}`;
}

/** When the part is meant to end, by the clock on the wall; in a pause, when the meeting goes on. */
function endWords(meeting: Meeting, part: Part): string {
  const { state, clock } = meeting;
  if (state.pausedAt !== null) {
    return state.pauseUntil === null ? say('chair-paused') : say('chair-paused-until', { time: clockTime(state.pauseUntil) });
  }
  const leftMs = state.minutes[part] * 60_000 - partElapsedMs(state, clock.now());
  return leftMs > 0 ? say('until-time', { time: clockTime(clock.now() + leftMs) }) : say('a-little-more');
}

/** Any part may be gone to; steps back are noted by the server. */
function otherPart(part: Part, lead: Lead): TemplateResult {
  const others = PARTS.filter((one) => one !== part);
  return html`<button type="button" class="btn btn--bare now__other" popovertarget="chair-parts">${say('chair-other-part')}</button>
    <div id="chair-parts" popover>
      <h2>${say('chair-other-part')}</h2>
      <p class="hint">${say('chair-other-part-note')}</p>
      <div class="acts">${others.map(
        (one) =>
          html`<button type="button" class="btn" popovertarget="chair-parts" popovertargetaction="hide" @click=${() => lead.goToPart(one)}>${icon(one)}${phaseName(one)}</button>`,
      )}</div>
    </div>`;
}
