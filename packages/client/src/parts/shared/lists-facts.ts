import { SCREEN_LENGTH } from '@samsyn/model';
import { knowLists } from './list-specs.ts';
import './shared-list.ts';

/* Answers to the invitation. */
knowLists({
  responses: {
    fields: [
      { name: 'agency', is: 'string', max: 200 },
      { name: 'status', is: 'choice', values: ['no-answer', 'coming', 'substitute', 'cannot'], first: 'no-answer' },
      { name: 'on', is: 'date' },
      { name: 'mandate', is: 'choice', values: ['', 'yes', 'obtained', 'no'], first: '' },
      { name: 'contribution', is: 'text', max: 200 },
      { name: 'note', is: 'text', max: SCREEN_LENGTH.answer },
    ],
    starts: { status: 'no-answer' },
  },
});
