import { GOAL_TERMS, type Row, SCREEN_LENGTH, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../../words/say.ts';
import { anybody, knowLists } from './list-specs.ts';
import './shared-list.ts';

/* The needs and the goals. */
knowLists({
  needs: {
    fields: [
      { name: 'text', is: 'text', max: SCREEN_LENGTH.need },
      { name: 'voicedBy', is: 'seat', who: anybody },
      { name: 'questionIds', is: 'row', of: 'questions', many: true },
    ],
  },
  goals: {
    fields: [
      { name: 'text', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'term', is: 'choice', values: GOAL_TERMS, first: 'short' },
      {
        name: 'parentGoalId',
        is: 'row',
        of: 'goals',
        many: false,
        fits: (row) => row['term'] !== 'sub',
        when: (row) => row['term'] !== 'long',
      },
      { name: 'inOwnWords', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'measure', is: 'text', max: SCREEN_LENGTH.goal },
      { name: 'targetDate', is: 'date', after: 'meeting' },
      { name: 'needIds', is: 'row', of: 'needs', many: true },
    ],
    starts: { term: 'short' },
    extra: notMeasurable,
  },
});

function notMeasurable(row: Row): TemplateResult | typeof nothing {
  if (textOf(row, 'text').trim() === '' || textOf(row, 'measure').trim() !== '') return nothing;
  return html`<p class="hint">${say('shared-goals-not-measurable')}</p>`;
}
