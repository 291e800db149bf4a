import { knowLater } from '../parts/frame/later.ts';
import { loadWords, type WordSet } from '../words/say.ts';

/** The words first: nothing is ever shown without them. */
const part = (words: WordSet, load: () => Promise<unknown>) => (): Promise<unknown> => loadWords(words).then(load);

knowLater({
  'own-words': part('own-words', () => import('../parts/rich-text/own-words.ts')),
  staying: part('staying', () => import('../parts/floor/staying.ts')),
  rows: part('rows', () => import('../parts/rows/rows-to-write.ts')),
  others: part('others', () => import('../parts/rows/others-rows.ts')),
  'own-actions': part('own-actions', () => import('../parts/rows/own-actions.ts')),
  pens: part('pens', () => import('../parts/rows/pens.ts')),
  positions: part('positions', () => import('../parts/shared/positions.ts')),
  prompts: part('prompts', () => import('../parts/circle/prompt.ts')),
  coordination: part('coordination', () => import('../parts/plan/coordination.ts')),
  'lead-part': part('lead-part', () => import('../parts/circle/lead-part.ts')),
  start: part('chair-start', () => import('../parts/chair/start.ts')),
  prompt: part('chair-prompt', () => import('../parts/circle/prompt.ts')),
  queue: part('chair-queue', () => import('../parts/chair/queue-rows.ts')),
  'chair-signals': part('chair-signals', () => import('../parts/chair/signal-rows.ts')),
  hide: part('hide', () => import('../parts/rows/hide-form.ts')),
  round: part('asked', () => import('../parts/circle/round.ts')),
  'row-after': part('row-after', () => import('../parts/rows/row-after.ts')),
  'view-asked': part('asked', () => import('../parts/rows/view-asked.ts')),
  plan: part('plan', () => import('../parts/plan/plan-view.ts')),
  remarks: part('plan', () => import('../parts/plan/plan-remarks.ts')),
  confirmation: part('confirmation', () => import('../parts/plan/confirmation.ts')),
  done: part('done', () => import('./plan-page.ts')),
  refused: part('refused', () => import('../parts/refused/refused-panel.ts')),
});
