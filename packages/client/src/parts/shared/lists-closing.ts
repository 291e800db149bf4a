import { COPY_FORMS, COPY_STATUSES } from '@samsyn/model';
import { knowLists, professional } from './list-specs.ts';
import './shared-list.ts';

/* Who gets the plan. */
knowLists({
  distribution: {
    fields: [
      { name: 'to', is: 'string', max: 200 },
      {
        name: 'form',
        is: 'choice',
        values: COPY_FORMS,
        first: 'print',
      },
      { name: 'by', is: 'seat', who: professional },
      { name: 'onDate', is: 'date' },
      { name: 'status', is: 'choice', values: COPY_STATUSES, first: 'planned' },
    ],
    starts: { form: 'print', status: 'planned' },
  },
});
