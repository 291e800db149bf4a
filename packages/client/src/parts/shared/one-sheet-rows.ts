import { limitedDocumentOf, MOST_ON_SHEET, type ProjectedCommitment, rowsOf, textOf } from '@samsyn/model';
import type { Meeting } from '../../meeting/meeting.ts';
import { wholePlan } from '../../meeting/whole-plan.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { dayAndTime, shortDay } from '../frame/days.ts';
import { isForAgency, shortAgency } from '../rows/row-place.ts';

/** A row of the one sheet. */
export interface SheetRow {
  readonly goal: string;
  readonly what: string;
  readonly howWhere: string;
  readonly when: string;
  readonly who: string;
}

/** What is over, or is nothing now, is not what happens next. */
const OVER: readonly string[] = ['none-now', 'stopped', 'done'];

/**
 * The rows that the one sheet lacks, made from the plan: what each does first, so that nobody is left out when there is
 * not room for all, and last when everyone meets again. Rows that are hidden from somebody are not for a sheet that all
 * may read [R153].
 */
export function sheetRowsToAdd(meeting: Meeting): SheetRow[] {
  const { commitments, goals, followUp } = wholePlan(meeting);
  const goalOf = new Map(goals.map(({ id, text, inOwnWords }) => [id, inOwnWords.trim() || text]));
  const there = rowsOf(meeting.plan, 'onepager');
  const isThere = (row: SheetRow): boolean => there.some((one) => textOf(one, 'what').trim() === row.what);
  const shown = commitments.filter(
    (row) => row.what.trim() !== '' && !OVER.includes(row.status) && limitedDocumentOf(meeting.plan, row.key) === undefined,
  );
  const promises = inTurns(shown)
    .map((row) => sheetRow(row, goalOf))
    .filter((row) => !isThere(row));
  const again =
    followUp?.needed && followUp.at !== '' ? [meetAgain(followUp.at, followUp.place)].filter((row) => !isThere(row)) : [];
  const room = Math.max(0, MOST_ON_SHEET - there.length);
  return [...promises.slice(0, Math.max(0, room - again.length)), ...again].slice(0, room);
}

/** Everyone's first, then everyone's second: the order in which a sheet is filled. */
function inTurns(rows: readonly ProjectedCommitment[]): ProjectedCommitment[] {
  const nth = new Map<string, number>();
  const turn = new Map<ProjectedCommitment, number>();
  for (const row of rows) {
    const number = nth.get(row.owner.id) ?? 0;
    nth.set(row.owner.id, number + 1);
    turn.set(row, number);
  }
  return [...rows].sort((a, b) => (turn.get(a) ?? 0) - (turn.get(b) ?? 0));
}

function sheetRow(row: ProjectedCommitment, goalOf: ReadonlyMap<string, string>): SheetRow {
  const [goal = ''] = row.goalIds;
  const isWaiting = row.decisionRequired || row.status === 'needs-decision' || row.startAfterDecision;
  const start = row.startOn === '' ? '' : say('shared-fill-from', { day: shortDay(row.startOn) });
  return {
    goal: goalOf.get(goal) ?? '',
    what: row.what.trim(),
    howWhere: joined([row.howOften, row.where]),
    // What waits for a decision must not look like a promise.
    when: isWaiting ? say('shared-fill-decision') : joined([row.when, start]),
    who: row.who.trim() || (isForAgency(row.owner) ? shortAgency(row.owner.agency) : firstName(row.owner.name)),
  };
}

const meetAgain = (at: string, place: string): SheetRow => ({
  goal: '',
  what: say('shared-fill-again'),
  howWhere: place,
  when: dayAndTime(at),
  who: say('shared-fill-everyone'),
});

const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
