import { loadWords } from '../../words/say.ts';
import { knowLater } from '../frame/later.ts';
import type { SectionPart } from './sections.ts';

/** The words first: nothing is ever shown without them. */
const part = (name: SectionPart, load: () => Promise<unknown>) => ({ [name]: () => loadWords(name).then(load) });

knowLater({
  missing: () => loadWords('missing').then(() => import('./missing-list.ts')),
  ...part('sections-facts', () => import('./facts.ts')),
  ...part('sections-opening', () => import('./sections-opening.ts')),
  ...part('sections-situation', () => import('./sections-situation.ts')),
  ...part('sections-needs', () => import('./sections-needs.ts')),
  ...part('sections-summary', () => import('./sections-summary.ts')),
  ...part('sections-closing', () => import('./sections-closing.ts')),
  ...part('sections-aside', () => import('./sections-aside.ts')),
});
