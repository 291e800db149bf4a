import { isPart, needsIsLongest, PARTS, type Part, type PartMinutes, partElapsedMs, totalMinutes } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { clockTime, phaseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Lead } from './lead.ts';

const STEP = 5;

/** The minutes with five more for the present part, taken from a later one. Undefined when that cannot be. */
export function taken(minutes: PartMinutes, to: Part, from: Part): PartMinutes | undefined {
  if (minutes[from] - STEP < 1) return undefined;
  const changed = { ...minutes, [to]: minutes[to] + STEP, [from]: minutes[from] - STEP };
  return needsIsLongest(changed) ? changed : undefined;
}

/** The minutes with five more for the present part, and so for the meeting. Undefined when that cannot be. */
export function longer(minutes: PartMinutes, part: Part): PartMinutes | undefined {
  const changed = { ...minutes, [part]: minutes[part] + STEP };
  return needsIsLongest(changed) ? changed : undefined;
}

/** When a part has used its time: what may be done about it. Nothing happens by itself, and nothing turns red. */
export function overrun(meeting: Meeting, lead: Lead): TemplateResult | typeof nothing {
  const { state, clock } = meeting;
  const { phase, minutes } = state;
  if (!isPart(phase) || !lead.mayAct || state.pausedAt !== null) return nothing;
  if (partElapsedMs(state, clock.now()) < minutes[phase] * 60_000) return nothing;
  const later = PARTS.slice(PARTS.indexOf(phase) + 1);
  const offers = later.flatMap((from) => {
    const changed = taken(minutes, phase, from);
    return changed ? [{ words: say('chair-take-from', { minutes: STEP, part: phaseName(from) }), changed }] : [];
  });
  const extended = longer(minutes, phase);
  const endMs = state.startedAt === null ? undefined : state.startedAt + (totalMinutes(minutes) + STEP) * 60_000;
  if (extended && endMs !== undefined) offers.push({ words: say('chair-longer', { time: clockTime(endMs) }), changed: extended });
  if (offers.length === 0) return nothing;
  return html`<div class="overrun" role="group" aria-label=${say('chair-overrun')}>
    <p class="eyebrow">${say('chair-overrun')}</p>
    <div class="acts">${offers.map(
      ({ words, changed }) =>
        html`<button type="button" class="btn" @click=${() => lead.ask({ do: 'setMinutes', minutes: changed })}>${words}</button>`,
    )}</div>
  </div>`;
}
