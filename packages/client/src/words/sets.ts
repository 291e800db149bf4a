/** An area of the catalogue, and which of its sentences when not all of them: those that match, or do not match. */
interface Source {
  readonly area: string;
  readonly only?: RegExp;
  readonly not?: RegExp;
}

const anyOf = (...several: readonly RegExp[]): RegExp => new RegExp(several.map(({ source }) => source).join('|'));

/** What a seat that writes rows says at first, whoever sits there. */
const ROWS: Source = {
  area: 'row',
  only: /^(row|rows|family)-|^(agency-place|agency-plan|hide-open|pens-heading|staying-heading)$/,
};

/** Beside that, what an agency says. */
const AGENCY: Source = { area: 'row', only: /^(nothing-now|agency)|^(situation|others)-heading$/ };

/** What is said of others' rows, and of what stands too long in a field. */
const OTHERS: Source = { area: 'row', only: /^(others-|row-(text|day|span|from|to|after|limited))/ };

/** How days, whoever typed a row and a text that is too long are said wherever the plan is read. */
const DAYS: Source = { area: 'row', only: /^row-(day-at|span|from|to|after-decision|typed-by|text-)/ };

/** That a text is too long for its place. */
const LENGTH: Source = { area: 'row', only: /^row-text-/ };

/** Whose turn it is, and a hand that is up. */
const TURNS: Source = { area: 'parts', only: /^(turns|hand)-/ };
const LEADER_OF_PART: Source = { area: 'parts', only: /^turns-part-leader$/ };

/** What stands at the top for those who write together. */
const HEAD: Source = { area: 'parts', only: /^(head-|people-count$)/ };

/** What one can say, and about what. */
const PROMPT: Source = { area: 'parts', only: /^prompt-/ };

/** The family's own words, which they fold open. */
const FAMILY_WORDS = /^family-(words-hint|(priorities|hope|worksWell|worksLessWell|situation|view)(-example|-hint)?)$/;

/** Who somebody works for, in law. */
const PRINCIPALS: Source = { area: 'common', only: /^principal-/ };

/** What only the chair's later views say. */
const CHAIR_LATER =
  /^chair-(late-|revoke|pen|presence|admit|is-here|not-here|hand-over|part-|people$|waiting$|lock-(?:heading|when)|nothing-missing|locked-at|ended-unlocked|unlock|end-)/;
const CHAIR_START = /^chair-(starts$|before|ready|no-consent|how-to-talk|opening|minutes)/;
const CHAIR_QUEUE = /^chair-(earlier|later|skip(-name)?$|moved-to|order-note|new-round|take-floor|has-)/;
const CHAIR_SIGNALS = /^chair-(signal-|seen$)/;

/** What the rich text says once somebody writes in it. */
const EDITOR = /^shared-(toolbar|tool-|paste-)/;

/** What it says to whoever may only read it. */
const READING: Source = { area: 'shared', only: /^shared-(read-only|nothing-written|editor-)/ };

/** What a seat's own positions say. */
const POSITIONS = /^shared-(own-positions|position-)/;

/** What stood before the meeting: to read, and to put right. */
const FACTS =
  /^shared-(fact-|facts-(?!open)|answer-|consent-|participation-|mandate-|subject-|card|invitation-|responses-|modes$)/;

/** What fills a list from the plan. */
const FILL: readonly Source[] = [
  { area: 'shared', only: /^shared-fill-(from|decision|again|everyone)$/ },
  { area: 'row', only: /^row-(day-at|span|from|to|after-decision)/ },
];

/** What the sections of the plan say while they are folded, and what all their rows say. */
const SECTIONS: readonly Source[] = [
  {
    area: 'shared',
    only: /^shared-(section|facts-open|row$|writes|removed|move|remove$|up$|down$|many-rows|full$|nobody-yet|none-chosen|date-|read-only|nothing-|editor-|missing-count)/,
  },
  LENGTH,
];

/** What keeps the plan from being locked. */
const MISSING: readonly Source[] = [
  { area: 'missing', only: /^missing-/ },
  { area: 'shared', only: /^shared-missing-(?!count)/ },
];

/** Some of what is said in the plan's sections. */
const shared = (only: RegExp): Source => ({ area: 'shared', only });

/**
 * Sentences that are fetched together, each set in one file of each language. A screen's own set has what it says at
 * first; what somebody has to open brings its own. The same sentence may be in several.
 */
export const WORD_SETS = {
  start: [
    { area: 'common', not: /^(law|app|signal|principal)-/ },
    { area: 'parts', not: /^(refused|signals|prompt|turns|hand|people|head)-/ },
    { area: 'row', only: /^row-not-reached$/ },
    { area: 'outside', only: /^state-outdated-/ },
  ],
  lobby: [{ area: 'lobby' }, { area: 'parts', only: /^people-/ }],

  chair: [
    { area: 'chair', not: anyOf(CHAIR_LATER, CHAIR_START, CHAIR_QUEUE, CHAIR_SIGNALS) },
    TURNS,
    HEAD,
    { area: 'checklist' },
    { area: 'common', only: /^law-/ },
    READING,
  ],
  'chair-start': [{ area: 'chair', only: CHAIR_START }],
  'chair-prompt': [{ area: 'prompts', only: /^purpose-|-chair-/ }, PROMPT],
  'chair-queue': [{ area: 'chair', only: CHAIR_QUEUE }],
  'chair-signals': [{ area: 'chair', only: CHAIR_SIGNALS }],
  'chair-later': [
    { area: 'row', only: /^introduce-/ },
    { area: 'chair', only: CHAIR_LATER },
    PRINCIPALS,
    { area: 'missing' },
    { area: 'shared', only: /^shared-missing/ },
  ],
  agency: [ROWS, AGENCY, TURNS, PROMPT, { area: 'prompts', only: /^purpose-|-agency-/ }],
  family: [
    LEADER_OF_PART,
    { area: 'row', only: /^(family-|own-(heading|waits)|(rows|pens|staying)-heading$|agency-pla|hide-open$|row-(limited|for)$)/ },
    DAYS,
    { area: 'plan-view', only: /^plan-pending/ },
    { area: 'family', not: anyOf(/^(follow|lead)-/, FAMILY_WORDS) },
    { area: 'common', only: /^signal-/ },
    { area: 'parts', only: /^signals-/ },
  ],
  secretary: [...SECTIONS, TURNS, HEAD],
  follow: [
    LEADER_OF_PART,
    { area: 'family', only: /^(follow|family-(now|speaks|then|from))/ },
    { area: 'row', only: /^(family|agency)-/ },
    { area: 'plan-view', only: /^plan-/ },
    DAYS,
  ],

  rows: [ROWS, AGENCY, { area: 'row', only: /^own-/ }],
  sections: SECTIONS,
  'sections-facts': [shared(FACTS), { area: 'consent' }, PRINCIPALS],
  'sections-opening': [shared(/^shared-(questions-|plan-purpose)/)],
  'sections-situation': [shared(/^shared-(situation-|works-|text-situation)/)],
  'sections-needs': [shared(/^shared-(needs-|goals-|pen-|rows-write)/), OTHERS],
  'sections-summary': [
    shared(
      /^shared-(position-write$|view-|no-view|disagreements-|positions|coordinator|expectations|text-(summary|agreed)|onepager|fill-(onepager|added))/,
    ),
  ],
  'sections-closing': [
    shared(/^shared-(plan-(ifNot|acute|change|followUp)|follow-up|modes|distribution-|fill-(distribution|added)|text-closing)/),
  ],
  'sections-aside': [shared(/^shared-(others-|concepts-|parked-|text-notes)/)],
  missing: MISSING,
  others: [OTHERS],
  'own-actions': [ROWS, { area: 'row', only: /^own-/ }],
  'own-words': [{ area: 'row', only: /^situation-/ }, { area: 'family', only: FAMILY_WORDS }, LENGTH, READING],
  staying: [{ area: 'row', only: /^(staying|present|introduce)-/ }],
  hide: [{ area: 'row', only: /^hide-/ }],
  pens: [{ area: 'row', only: /^pens-/ }],
  asked: [{ area: 'row', only: /^(asked|round)-/ }],
  'row-after': [{ area: 'row', only: /^order-/ }],
  fill: FILL,
  coordination: [{ area: 'row', only: /^coord-/ }],
  prompts: [PROMPT, { area: 'prompts', only: /^purpose-|-(subject|guardian|relative)-/ }],
  positions: [shared(POSITIONS), LENGTH],
  'lead-part': [{ area: 'family', only: /^lead-/ }],
  plan: [{ area: 'plan-view', only: /^plan-/ }, DAYS],
  confirmation: [{ area: 'plan-view', only: /^confirm-/ }, DAYS],
  done: [{ area: 'plan-view' }, DAYS],
  editor: [shared(EDITOR)],

  refused: [{ area: 'refusals' }, { area: 'parts', only: /^refused-/ }],
  outside: [{ area: 'outside' }],
  tools: [{ area: 'tools' }],
  gallery: [{ area: 'gallery' }, { area: 'prompts' }, { area: 'common', only: /^app-/ }],
} as const satisfies Record<string, readonly Source[]>;

export type WordSet = keyof typeof WORD_SETS;

/** The sentences of a set, out of an area's. */
export const isOf = ({ only, not }: Source, id: string): boolean => (only?.test(id) ?? true) && !(not?.test(id) ?? false);
