import { knowLater } from '../parts/later.ts';
import { loadWords, type WordSet } from '../words/say.ts';

/** The words first: nothing is ever shown without them. */
const part = (words: WordSet, load: () => Promise<unknown>) => (): Promise<unknown> => loadWords(words).then(load);

knowLater({
  'own-words': part('own-words', () => import('../parts/own-words.ts')),
  staying: part('staying', () => import('../parts/staying.ts')),
  rows: part('rows', () => import('../parts/rows-to-write.ts')),
  pens: part('pens', () => import('../parts/pens.ts')),
  positions: part('positions', () => import('../parts/shared/positions.ts')),
  coordination: part('coordination', () => import('../parts/coordination.ts')),
  'lead-part': part('lead-part', () => import('../parts/lead-part.ts')),
  minutes: part('chair', () => import('../parts/chair/minutes.ts')),
  hide: part('hide', () => import('../parts/hide-form.ts')),
  round: part('asked', () => import('../parts/round.ts')),
  'row-after': part('row-after', () => import('../parts/row-after.ts')),
  'view-asked': part('asked', () => import('../parts/view-asked.ts')),
  facts: part('facts', () => import('../parts/shared/facts.ts')),
  plan: part('plan', () => import('../parts/plan-view.ts')),
  remarks: part('plan', () => import('../parts/plan-remarks.ts')),
  done: part('done', () => import('./plan-page.ts')),
  refused: part('refused', () => import('../parts/refused-panel.ts')),
});
