import { type PlanJson, type Row, rosterOf, rowsOf, textOf } from './plan-json.ts';
import { promised } from './promised.ts';

/*
 * What somebody says about somebody else's row. It stands in their own room, in their own words, and never in the row:
 * nobody's words are changed by anybody else.
 */

/** A place in the plan that a remark may be about: a row, by list and id or by its owner and id, with its words. */
export interface Place {
  readonly id: string;
  readonly text: string;
}

const LISTS = ['questions', 'needs', 'goals', 'disagreements'] as const;

/** What stands in the plan that somebody may find to be wrong, in the order of the plan. */
export function placesOf(plan: PlanJson): Place[] {
  const listed = LISTS.flatMap((list) => rowsOf(plan, list).map((row) => ({ id: `${list}/${row.id}`, text: wordsOf(row) })));
  const rows = promised(plan).map(({ seat, id, what }) => ({ id: `${seat}/${id}`, text: what }));
  return [...listed, ...rows].filter(({ text }) => text.trim() !== '');
}

const wordsOf = (row: Row): string => textOf(row, 'text') || textOf(row, 'topic');

/** A claimed error: who says it, where it stands, and what they say. The plan must note it (SoL 14:6). */
export interface Objection {
  readonly seat: string;
  /** The words that are said to be wrong; empty when it is about the plan as a whole, or they are gone. */
  readonly about: string;
  readonly text: string;
}

/** Every claimed error with words in it, person by person in the order of the roster. */
export function objectionsOf(plan: PlanJson): Objection[] {
  const places = new Map(placesOf(plan).map(({ id, text }) => [id, text]));
  return [...rosterOf(plan).keys()].flatMap((seat) =>
    rowsOf(plan, `remarks/${seat}`)
      .filter((row) => row['kind'] === 'objection' && textOf(row, 'text').trim() !== '')
      .map((row) => ({ seat, about: places.get(textOf(row, 'about')) ?? '', text: textOf(row, 'text') })),
  );
}

/**
 * A goal in the words of the person the plan is about. What they wrote themselves, or a helper with their pen, is what
 * holds; else what a scribe took down from them.
 */
export function goalInOwnWords(plan: PlanJson, goal: Row): string {
  for (const [seat, { role }] of rosterOf(plan)) {
    if (role !== 'subject') continue;
    const own = rowsOf(plan, `remarks/${seat}`).find((row) => row['kind'] === 'own-words' && row['about'] === goal.id);
    const words = own ? textOf(own, 'text').trim() : '';
    if (words !== '') return words;
  }
  return textOf(goal, 'inOwnWords');
}
