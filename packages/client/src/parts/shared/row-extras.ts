import { type Row, rowsOf, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import type { ListName } from './list-specs.ts';

/** What stands below a row's fields, beside what the fields say. */
export function rowExtras(list: ListName, row: Row, meeting: Meeting): TemplateResult | typeof nothing {
  return EXTRAS[list]?.(row, meeting) ?? nothing;
}

const EXTRAS: Partial<Record<ListName, (row: Row, meeting: Meeting) => TemplateResult | typeof nothing>> = {
  questions: activeQuestion,
  goals: notMeasurable,
  disagreements: positions,
};

/** Which question the meeting is on: it is the title on every screen. */
function activeQuestion(row: Row, meeting: Meeting): TemplateResult {
  const { questions } = meeting.projection;
  const active = questions.find((question) => question.isActive)?.id;
  const choose = (): void => {
    meeting.doc.getMap('plan').set('activeQuestionId', row.id);
  };
  return html`<label class="tick"><input type="radio" name="active-question" ?disabled=${!meeting.mayWrite('plan')}
    .checked=${live(active === row.id)} @change=${choose}><span>${say('shared-questions-active')}</span></label>`;
}

function notMeasurable(row: Row): TemplateResult | typeof nothing {
  if (textOf(row, 'text').trim() === '' || textOf(row, 'measure').trim() !== '') return nothing;
  return html`<p class="hint">${say('shared-goals-not-measurable')}</p>`;
}

/** What each of them thinks, in their own words. It is written by them, on their own screens. */
function positions(row: Row, meeting: Meeting): TemplateResult {
  const said = [...meeting.roster].flatMap(([seat, person]) =>
    rowsOf(meeting.plan, `remarks/${seat}`)
      .filter((remark) => remark['kind'] === 'position' && remark['about'] === row.id && textOf(remark, 'text').trim() !== '')
      .map((remark) => ({ name: person.name, text: textOf(remark, 'text') })),
  );
  return html`<div class="positions"><h4 class="lab">${say('shared-positions')}</h4>
    ${
      said.length === 0
        ? html`<p class="hint">${say('shared-positions-none')}</p>`
        : html`<dl>${said.map(({ name, text }) => html`<dt>${name}</dt><dd lang="sv"><span class="voice">${text}</span></dd>`)}</dl>`
    }
  </div>`;
}
