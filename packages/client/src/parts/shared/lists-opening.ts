import { type Row, SCREEN_LENGTH } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { anybody, knowLists } from './list-specs.ts';
import './shared-list.ts';

/* The questions. */
knowLists({
  questions: {
    fields: [
      { name: 'text', is: 'text', max: SCREEN_LENGTH.question },
      { name: 'by', is: 'seat', who: anybody },
      { name: 'subjectAgrees', is: 'flag' },
      { name: 'answer', is: 'text', max: SCREEN_LENGTH.answer, isLong: true },
    ],
    usual: 5,
    extra: activeQuestion,
  },
});

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
