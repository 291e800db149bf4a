import { type Fields, fieldsOf, listOf, type PlanJson, type Row, rowsOf, textOf } from './plan-json.ts';
import { type Find, type Person, withText } from './projected-table.ts';
import type { Projection, View } from './projection.ts';
import { coordinatorOf } from './promised.ts';

/* The parts of a projected plan that are put together from several places. */

/** How the person's own view was asked for. A guardian's says nothing of it: they write it themselves. */
export function howAsked(plan: PlanJson, { id, role }: Person, find: Find): Pick<View, 'how' | 'collectedBy'> {
  if (role !== 'subject') return { how: '', collectedBy: null };
  const voice = fieldsOf(plan, `voice/${id}`);
  return { how: textOf(voice, 'viewHow').trim(), collectedBy: find(voice['viewCollectedBy']) };
}

/** What is not agreed on, with each position in the words of whoever holds it [R120]. */
export function projectDisagreements(plan: PlanJson, people: readonly Person[], find: Find): Projection['disagreements'] {
  const remarks = people.flatMap((by) => rowsOf(plan, `remarks/${by.id}`).map((row) => ({ by, row })));
  return rowsOf(plan, 'disagreements')
    .filter((row) => topicOf(row) !== '')
    .map((row) => ({
      topic: topicOf(row),
      positions: remarks
        .filter(({ row: remark }) => remark['kind'] === 'position' && remark['about'] === row.id && textOf(remark, 'text') !== '')
        .map(({ by, row: remark }) => ({ by, text: textOf(remark, 'text') })),
      handledBy: find(row['handledBy']),
      byDate: textOf(row, 'byDate'),
      isOpen: row['status'] === undefined || row['status'] === 'remains',
    }));
}

const topicOf = (row: Row): string => textOf(row, 'topic').trim() || textOf(row, 'text').trim();

/** Who holds the plan together, and what may be expected of them [R123]. */
export function projectCoordinator(plan: PlanJson, find: Find): Projection['coordinator'] {
  const person = find(coordinatorOf(plan)?.seat);
  if (!person) return null;
  return { person, expectations: withText(rowsOf(plan, 'expectations'), 'text').map((row) => textOf(row, 'text')) };
}

/** What was agreed about sharing, as far as everyone may read it. */
export function projectConsent(fields: Fields): Projection['consent'] {
  return {
    status: textOf(fields, 'status'),
    form: textOf(fields, 'form'),
    givenOn: textOf(fields, 'givenOn'),
    exceptions: listOf(fields, 'exceptions'),
  };
}

/** When everyone meets again, or why not. */
export function projectFollowUp(fields: Fields): Projection['followUp'] {
  const value = fields['followUp'];
  // A plainer client says it in one sentence.
  const followUp: Fields | null =
    typeof value === 'string' ? { question: value } : ((value as Fields | null | undefined) ?? null);
  if (followUp === null || value === '') return null;
  const minutes = followUp['minutes'];
  return {
    needed: followUp['needed'] !== false,
    at: textOf(followUp, 'at'),
    place: textOf(followUp, 'place'),
    modes: listOf(followUp, 'modes'),
    minutes: typeof minutes === 'number' ? minutes : null,
    question: textOf(followUp, 'question') || textOf(fields, 'followUpQuestion'),
    reason: textOf(followUp, 'reason') || textOf(fields, 'followUpReason'),
  };
}
