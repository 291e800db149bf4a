/** The days of a row that can be wrong, as ISO dates; empty while nobody has chosen. */
export interface RowDates {
  readonly startOn: string;
  readonly endOn: string;
  readonly decisionOn: string;
}

export const DATE_FIELDS = ['startOn', 'endOn', 'decisionOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** What is wrong with a day, as the catalogue knows it (`row-date-<problem>`). */
export type DateProblem = 'before-meeting' | 'end-before-start';

/**
 * Which days of a row cannot be right: a plan is about what comes after the meeting, and nothing ends before it begins.
 *
 * @param meetingOn ISO date of the meeting
 */
export function dateProblems(dates: RowDates, meetingOn: string): Partial<Record<DateField, DateProblem>> {
  const problems: Partial<Record<DateField, DateProblem>> = {};
  for (const field of DATE_FIELDS) {
    if (dates[field] !== '' && dates[field] < meetingOn) problems[field] = 'before-meeting';
  }
  const { startOn, endOn } = dates;
  if (problems.endOn === undefined && startOn !== '' && endOn !== '' && endOn < startOn) problems.endOn = 'end-before-start';
  return problems;
}

/**
 * What to do with the days somebody has typed: those without a problem are written, the others stay in their field
 * until they are mended. Every typed day is looked at together with the rest, so that mending one frees the other.
 */
export function settleDates(
  stored: RowDates,
  typed: Partial<Record<DateField, string>>,
  meetingOn: string,
): { readonly write: Partial<Record<DateField, string>>; readonly keep: Partial<Record<DateField, string>> } {
  const problems = dateProblems({ ...stored, ...typed }, meetingOn);
  const write: Partial<Record<DateField, string>> = {};
  const keep: Partial<Record<DateField, string>> = {};
  for (const field of DATE_FIELDS) {
    const value = typed[field];
    if (value === undefined) continue;
    if (problems[field] === undefined) write[field] = value;
    else keep[field] = value;
  }
  return { write, keep };
}
