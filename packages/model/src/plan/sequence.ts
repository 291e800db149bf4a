import type { Commitment, PlanJson } from './plan-json.ts';
import { promised } from './promised.ts';

/** A row's key in the plan, `<seat>/<row>`. */
const keyOf = ({ seat, id }: Commitment): string => `${seat}/${id}`;

/**
 * The rows that one may come after (plan template, 9.12), by key: every other that does not itself wait for it, near or
 * far. Nothing that is chosen among them can make a circle.
 */
export function mayComeAfter(plan: PlanJson, key: string): Commitment[] {
  const rows = promised(plan);
  const after = new Map(rows.map((row) => [keyOf(row), row.afterId]));
  return rows.filter((row) => !waitsFor(after, keyOf(row), key));
}

/** Whether a row is another, or comes after it. Two people who choose at once may make a circle: it is walked once. */
function waitsFor(after: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at = from; at !== '' && !seen.has(at); at = after.get(at) ?? '') {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}
