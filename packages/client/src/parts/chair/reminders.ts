import { commitmentsOf, type PlanJson, type Reminder, rosterOf, rowsOf, textOf, whatIsLeft } from '@samsyn/model';
import { listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { MissingItem } from '../shared/missing-items.ts';

/** What the template asks for and the plan may be locked without, in words, and where it is mended. */
export function reminderItems(plan: PlanJson): MissingItem[] {
  const left = whatIsLeft(plan);
  const withoutCopy = left.flatMap(({ code, at = '' }) => (code === 'distribution' ? [rosterOf(plan).get(at)?.name ?? ''] : []));
  const items = left.flatMap((reminder) => (reminder.code === 'distribution' ? [] : [itemOf(reminder, plan)]));
  if (withoutCopy.length === 0) return items;
  const words = say('reminder-distribution', { names: listed(withoutCopy) });
  return [...items, { key: 'distribution', words, section: 'distribution' }];
}

function itemOf({ code, at = '' }: Reminder, plan: PlanJson): MissingItem {
  const key = `${code}:${at}`;
  switch (code) {
    case 'goal-of-row': {
      const [seat = ''] = at.split('/');
      const row = commitmentsOf(plan, seat).find((one) => `${one.seat}/${one.id}` === at);
      const words = say('reminder-goal-of-row', { name: rosterOf(plan).get(seat)?.name ?? '', what: row?.what ?? '' });
      return { key, words, section: 'commitments' };
    }
    case 'measure': {
      const goal = rowsOf(plan, 'goals').find((row) => row.id === at);
      const words = say('reminder-measure', { goal: goal ? textOf(goal, 'text') : '' });
      return { key, words, section: 'goals', anchor: `row-goals-${at}` };
    }
    case 'works-well':
      return { key, words: say('reminder-works-well'), section: 'situation' };
    default:
      return { key, words: say('reminder-expectations'), section: 'coordinator' };
  }
}
