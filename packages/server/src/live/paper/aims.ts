import type { ProjectedGoal } from '@samsyn/model';
import { lines, quote, type Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { shortName } from '../names.ts';
import { spoken } from '../swedish-time.ts';
import { pair, part } from './bits.ts';

/** What the meeting was to answer, and what it answered. */
export function questions({ projection, words }: Scene): Html {
  const { questions: asked } = projection;
  return html`<section class="questions"><h2>${words.say('print-questions')}</h2>${
    asked.length === 0
      ? html`<p>${words.say('print-no-question')}</p>`
      : html`<ol>${asked.map(
          ({ text, answer }) =>
            html`<li><b>${text}</b>${answer === '' ? html`<p class="none">${words.say('print-no-answer')}</p>` : lines(answer)}</li>`,
        )}</ol>`
  }</section>`;
}

/** Where it is to lead, in the long run and in the short run. */
export function goals({ projection, words }: Scene): Html | null {
  const goal = (one: ProjectedGoal): Html =>
    html`<div class="goal"><p><b>${one.text}</b>${
      one.targetDate !== '' &&
      html` <span class="num">${words.say('print-goal-until', { date: spoken(words.language, one.targetDate, 'long') })}</span>`
    }</p>${one.inOwnWords !== '' && quote(one.inOwnWords)}${one.measure !== '' && html`<p>${words.say('print-measure', { measure: one.measure })}</p>`}</div>`;
  const long = projection.goals.filter(({ term }) => term === 'long');
  const short = projection.goals.filter(({ term }) => term !== 'long');
  const column = (id: string, some: readonly ProjectedGoal[]): Html | null =>
    some.length === 0 ? null : part(words.say(id), some.map(goal));
  return pair(column('print-goals-long', long), column('print-goals-short', short));
}

/** What is needed, and who said so. */
export function needs({ projection, words }: Scene): Html | null {
  if (projection.needs.length === 0) return null;
  return part(
    words.say('print-needs'),
    html`<ul>${projection.needs.map(
      ({ text: needed, voicedBy }) =>
        html`<li>${voicedBy ? words.say('print-need-by', { text: needed, name: shortName(projection, voicedBy) }) : needed}</li>`,
    )}</ul>`,
  );
}

/** Words that were explained during the meeting, so that whoever reads the paper understands them too [R108]. */
export function concepts({ projection, words }: Scene): Html | null {
  if (projection.concepts.length === 0) return null;
  return part(
    words.say('print-concepts'),
    html`<dl>${projection.concepts.map(({ term, explanation }) => html`<dt>${term}</dt><dd>${explanation}</dd>`)}</dl>`,
  );
}
