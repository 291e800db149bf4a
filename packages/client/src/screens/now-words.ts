import { circleAt, isPart, PARTS, type ProjectedTable } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import type { Meeting } from '../meeting/meeting.ts';
import { leftCalm } from '../parts/circle/circle-words.ts';
import { clockTime, phaseName } from '../words/names.ts';
import { say } from '../words/say.ts';

/** The question that everything is about; it stands on every screen. */
export const questionOf = ({ questions, meeting }: ProjectedTable): string =>
  questions.find((question) => question.isActive)?.text || (isPart(meeting.phase) ? say('family-question-none') : meeting.title);

/** Where the meeting is, in words beside the circle: which part, its name, and what is left of it. */
export function nowWords({ state, clock }: Meeting): TemplateResult {
  const { phase, pausedAt, pauseUntil } = state;
  if (pausedAt !== null) {
    return html`<h2>${pauseUntil === null ? say('family-paused') : say('family-paused-until', { time: clockTime(pauseUntil) })}</h2>`;
  }
  if (!isPart(phase)) return html`<h2>${phaseName(phase)}</h2>`;
  const number = PARTS.indexOf(phase) + 1;
  return html`<p class="eyebrow">${say('part-of', { number, count: PARTS.length })}</p>
    <h2 class="ph-${phase} table__phase">${phaseName(phase)}</h2>
    <p class="eyebrow">${leftCalm(circleAt(state, clock.now()).partLeftMinutes)}</p>`;
}
