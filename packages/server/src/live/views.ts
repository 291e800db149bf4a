import type { Projection } from '@samsyn/model';
import type { Language } from '@samsyn/words';
import { wordsIn } from '../words/catalogue.ts';
import type { Scene } from './bits.ts';
import { boardPage } from './board-page.ts';
import { familyPage } from './family/family-page.ts';
import { event } from './follower.ts';
import type { Html } from './html.ts';
import { calmMain, type ViewName } from './page-frame.ts';
import type { PageQuery } from './page-query.ts';
import { oneSheet } from './paper/one-sheet.ts';
import { planPaper } from './paper/plan-paper.ts';

/** Which page, in which language, for whose eyes: all that a page is made from beside the plan and the time. */
export interface Look {
  readonly view: ViewName;
  readonly language: Language;
  /** The seat of whoever looks, when it sits at the table. */
  readonly you: string | null;
  readonly page: number;
  readonly asHtml: boolean;
}

const PAGES: Readonly<Record<ViewName, (scene: Scene) => Html>> = {
  family: familyPage,
  board: boardPage,
  print: planPaper,
  'one-sheet': oneSheet,
};

/** How somebody looks. What does not change what is shown is left out, so that many share one. */
export function lookOf(view: ViewName, { asHtml, language, page }: PageQuery, seat: string | null): Look {
  // The plan itself is the same for everyone.
  if (!asHtml) return { view: 'family', language: 'sv', you: null, page: 1, asHtml };
  return { view, language, you: view === 'family' ? seat : null, page: view === 'board' ? page : 1, asHtml };
}

/** One word for a look: those with the same see the same. */
export const keyOf = (look: Look): string => JSON.stringify(look);

/** The page as it is now. */
export function draw(look: Look, projection: Projection, nowMs: number): Html {
  // A seat that only looks is not among the people, and has nothing of its own.
  const you = projection.people.some(({ id }) => id === look.you) ? look.you : null;
  return PAGES[look.view]({ projection, words: wordsIn(look.language), nowMs, you, page: look.page });
}

/** The plan as an event: markup for a page that follows, or the projection itself. */
export const drawEvent = (look: Look, projection: Projection, nowMs: number): string =>
  look.asHtml ? event('html', draw(look, projection, nowMs).toString()) : event('projection', JSON.stringify(projection));

/** The last event of whoever may no longer look: a page takes its content away at once. */
export const goneEvent = (look: Look): string =>
  event('gone', look.asHtml ? calmMain(wordsIn(look.language), 'gone').toString() : '{}');
