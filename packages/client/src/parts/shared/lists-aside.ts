import { anybody, knowLists, professional } from './list-specs.ts';
import './shared-list.ts';

/* Words that are explained, and what is parked. */
knowLists({
  concepts: {
    fields: [
      { name: 'term', is: 'text', max: 80 },
      { name: 'explanation', is: 'text', max: 300, isLong: true },
      { name: 'explainedBy', is: 'seat', who: anybody },
    ],
  },
  parked: {
    fields: [
      { name: 'text', is: 'text', max: 120 },
      { name: 'raisedBy', is: 'seat', who: anybody },
      { name: 'handledBy', is: 'seat', who: professional },
    ],
  },
});
