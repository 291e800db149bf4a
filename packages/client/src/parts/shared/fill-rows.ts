import { copiesToAdd, SCREEN_LENGTH } from '@samsyn/model';
import type { Meeting } from '../../meeting/meeting.ts';
import { sheetRowsToAdd } from './one-sheet-rows.ts';

type Fields = Readonly<Record<string, string>>;

/** Lists that can be filled from what stands in the plan already, and the rows that they lack. */
export const LACKING = {
  distribution: ({ plan }: Meeting): Fields[] => copiesToAdd(plan).map((row) => ({ ...row, status: 'planned' })),
  onepager: (meeting: Meeting): Fields[] =>
    sheetRowsToAdd(meeting).map((row) => ({
      ...row,
      goal: row.goal.slice(0, SCREEN_LENGTH.goal),
      what: row.what.slice(0, SCREEN_LENGTH.short),
      howWhere: row.howWhere.slice(0, SCREEN_LENGTH.short),
    })),
} as const satisfies Record<string, (meeting: Meeting) => Fields[]>;
