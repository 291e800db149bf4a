/*
 * Words and sizes that both those who write and those who judge what is written go by. What may stand where is in
 * `content.ts`, which a browser does not need.
 */

/** Limits that no honest client meets (contract, "Limits"). Screens ask for far less. */
export const LIMITS = {
  /** UTF-16 units in one collaborative text. */
  text: 100_000,
  /** Rows that one seat may own. */
  rowsOfSeat: 200,
  /** Rows in a shared list. */
  rowsOfList: 200,
  /** Rows that one update may add. */
  rowsOfUpdate: 500,
} as const;

/** Longest text a screen lets somebody type, by field. A longer one is still taken up to `LIMITS.text`. */
export const SCREEN_LENGTH = {
  question: 200,
  goal: 240,
  need: 240,
  what: 300,
  short: 160,
  answer: 500,
} as const;

export const COMMITMENT_STATUSES = ['proposed', 'accepted', 'needs-decision', 'none-now', 'started', 'done', 'stopped'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

export const GOAL_TERMS = ['long', 'short', 'sub'] as const;
/** Disagreement that belongs in the plan: about the support, the goal, or what the child does not want (K1). */
export const DISAGREEMENT_KINDS = ['support', 'goal', 'child-unwilling'] as const;
export const DISAGREEMENT_STATUSES = ['remains', 'solved-with-change', 'solved'] as const;
export const REACTIONS = ['good', 'okay', 'unwanted'] as const;
export const CONFIRMATIONS = ['confirmed', 'with-reservation', 'dissenting'] as const;
/** What a remark is: a position in a disagreement, the goal in own words, a claimed error (SoL 14:6). */
export const REMARK_KINDS = ['position', 'own-words', 'objection'] as const;
