import { fieldsOf, numberOf, type Person, type PlanJson, peopleOf } from '@samsyn/model';

/** Somebody who wants to say something. */
export interface RaisedHand {
  readonly person: Person;
  /** Server ms. */
  readonly sinceMs: number;
}

/** Raised hands, who was first first. A hand stays up until its owner takes it down: nobody loses their place. */
export function handsOf(plan: PlanJson): RaisedHand[] {
  return [...peopleOf(plan).values()]
    .flatMap((person) => {
      const sinceMs = numberOf(fieldsOf(plan, `voice/${person.id}`), 'hand');
      return sinceMs === null ? [] : [{ person, sinceMs }];
    })
    .sort((a, b) => a.sinceMs - b.sinceMs);
}
