import type { Commitment } from './plan-json.ts';

/** The six facts that make a promise concrete, in the order people ask for them [R087]. */
export const FACTS = ['what', 'who', 'howOften', 'when', 'where', 'howLong'] as const;

export type Fact = (typeof FACTS)[number];

const said: Record<Fact, (row: Commitment) => boolean> = {
  what: (row) => row.what.trim() !== '',
  who: (row) => row.who.trim() !== '',
  howOften: (row) => row.howOften.trim() !== '',
  when: (row) => row.startOn !== '' || row.startAfterDecision || row.when.trim() !== '',
  where: (row) => row.where.trim() !== '',
  howLong: (row) => row.endOn !== '' || row.durationText.trim() !== '',
};

/** Which of the six a row says. */
export const saidFacts = (row: Commitment): Fact[] => FACTS.filter((fact) => said[fact](row));

/** Which of the six a row lacks; a row that promises nothing now lacks nothing. */
export const missingFacts = (row: Commitment): Fact[] =>
  row.status === 'none-now' ? [] : FACTS.filter((fact) => !said[fact](row));
