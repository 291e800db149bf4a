/** An area of the catalogue, and which of its sentences when not all of them: those that match, or do not match. */
interface Source {
  readonly area: string;
  readonly only?: RegExp;
  readonly not?: RegExp;
}

/** Sentences about writing rows that both agencies and families read. */
const ROWS: Source = {
  area: 'row',
  only: /^(row|rows|nothing-now|others|agency|family)-|^(nothing-now|hide-open|pens-heading|staying-heading|situation-heading)$/,
};

/** What is said of others' rows, and of what stands too long in a field. */
const OTHERS: Source = { area: 'row', only: /^(others-|row-(text|day|span|from|to|after|limited))/ };

/** How days, whoever typed a row and a text that is too long are said wherever the plan is read. */
const DAYS: Source = { area: 'row', only: /^row-(day-at|span|from|to|after-decision|typed-by|text-)/ };

/** What only the chair's later views say. */
const CHAIR_LATER =
  /^chair-(late-|revoke|pen|presence|admit|is-here|not-here|lock-(?:heading|when)|nothing-missing|ended-unlocked|unlock|end-)/;

/** What the rich text says once somebody writes in it. */
const EDITOR = /^shared-(toolbar|tool-|paste-)/;

/** What it says to whoever may only read it. */
const READING: Source = { area: 'shared', only: /^shared-(read-only|nothing-written|editor-)/ };

/** What a seat's own positions say. */
const POSITIONS = /^shared-(own-positions|position-)/;

/** What stood before the meeting: to read, and to put right. */
const FACTS = /^shared-(fact-|facts-(?!open)|answer-|consent-|participation-|mandate-|subject-|invitation-|responses-)/;

/** What belongs to parts of the plan that are fetched when somebody opens them. */
const OPENED = new RegExp(`${POSITIONS.source}|${FACTS.source}`);

/**
 * Sentences that are fetched together, each set in one file of each language. A screen's own set has what it says at
 * first; what somebody has to open brings its own. The same sentence may be in several.
 */
export const WORD_SETS = {
  start: [
    { area: 'common', not: /^(law|app)-/ },
    { area: 'parts', not: /^refused-/ },
    { area: 'row', only: /^row-not-reached$/ },
    { area: 'outside', only: /^state-outdated-/ },
  ],
  lobby: [{ area: 'lobby' }],

  chair: [
    { area: 'chair', not: CHAIR_LATER },
    { area: 'prompts', only: /^purpose-|-chair-/ },
    { area: 'checklist' },
    { area: 'common', only: /^law-/ },
    { area: 'missing' },
    { area: 'shared', only: /^shared-(missing|nothing-missing)/ },
    READING,
  ],
  'chair-later': [{ area: 'chair', only: CHAIR_LATER }],
  agency: [ROWS, { area: 'prompts', only: /^purpose-|-agency-/ }],
  family: [ROWS, { area: 'row', only: /^own-/ }, { area: 'family', not: /^(follow|lead)-/ }],
  secretary: [{ area: 'shared', not: OPENED }, { area: 'missing' }, OTHERS],
  follow: [{ area: 'family' }, { area: 'row', only: /^(family|agency)-/ }, { area: 'plan-view', only: /^plan-/ }, DAYS],

  rows: [ROWS, { area: 'row', only: /^own-/ }],
  sections: [{ area: 'shared', not: OPENED }, OTHERS],
  'own-words': [{ area: 'row', only: /^(situation-|row-text)/ }, READING],
  staying: [{ area: 'row', only: /^(staying|present)-/ }],
  hide: [{ area: 'row', only: /^hide-/ }],
  pens: [{ area: 'row', only: /^pens-/ }],
  asked: [{ area: 'row', only: /^(asked|round)-/ }],
  'row-after': [{ area: 'row', only: /^order-/ }],
  facts: [{ area: 'shared', only: FACTS }],
  coordination: [{ area: 'row', only: /^coord-/ }],
  positions: [
    { area: 'shared', only: POSITIONS },
    { area: 'row', only: /^row-text-/ },
  ],
  'lead-part': [{ area: 'family', only: /^lead-/ }],
  plan: [{ area: 'plan-view', only: /^plan-/ }, DAYS],
  done: [{ area: 'plan-view' }, DAYS],
  editor: [{ area: 'shared', only: EDITOR }],

  refused: [{ area: 'refusals' }, { area: 'parts', only: /^refused-/ }],
  outside: [{ area: 'outside' }],
  tools: [{ area: 'tools' }],
  gallery: [{ area: 'gallery' }],
} as const satisfies Record<string, readonly Source[]>;

export type WordSet = keyof typeof WORD_SETS;

/** The sentences of a set, out of an area's. */
export const isOf = ({ only, not }: Source, id: string): boolean => (only?.test(id) ?? true) && !(not?.test(id) ?? false);
