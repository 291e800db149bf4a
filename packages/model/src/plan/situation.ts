import type { PlanJson } from './plan-json.ts';
import { type Person, peopleOf } from './projected-table.ts';

/** How somebody sees the situation, in their own words. */
export interface Situation {
  readonly by: Person;
  readonly worksWell: string;
  readonly worksLessWell: string;
  readonly text: string;
}

/** How everyone who has said something sees the situation, in the order of the roster. */
export function situationOf(plan: PlanJson): Situation[] {
  const plain = (plan['plainText'] ?? {}) as Readonly<Record<string, string>>;
  const words = (by: Person, section: string): string => plain[`voice/${by.id}/${section}`] ?? '';
  return [...peopleOf(plan).values()]
    .map((by) => ({
      by,
      worksWell: words(by, 'worksWell'),
      worksLessWell: words(by, 'worksLessWell'),
      text: words(by, 'situation'),
    }))
    .filter((one) => one.worksWell !== '' || one.worksLessWell !== '' || one.text !== '');
}
