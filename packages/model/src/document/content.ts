import { LAST_MINUTE, PARTICIPATIONS } from '../people/participation.ts';
import { COPY_STATUSES } from './copy-kinds.ts';
import type { RootKind } from './roots.ts';
import {
  boolean,
  date,
  dateTime,
  either,
  id,
  instant,
  list,
  number,
  object,
  oneOf,
  record,
  type Shape,
  string,
  text,
} from './shape.ts';
import {
  COMMITMENT_STATUSES,
  CONFIRMATIONS,
  DISAGREEMENT_KINDS,
  DISAGREEMENT_STATUSES,
  GOAL_TERMS,
  LIMITS,
  REACTIONS,
  REMARK_KINDS,
} from './vocabulary.ts';

/**
 * What may stand in each room: the fields of the plan template (domain: the plan, §2), by room. `values` is a map of
 * single values, `rows` a map from row id to a map of fields. Rooms that only the server writes are not listed.
 * Rich text has its own allow-list in `richText`.
 */
export type Content =
  | { readonly values: Readonly<Record<string, Shape>> }
  | { readonly rows: Readonly<Record<string, Shape>>; readonly max: number };

const free = text(LIMITS.text);
/** Free text that older or plainer clients may set as one string. */
const freeOrString = either(free, string(LIMITS.text));
const ids = list(id, 100);
const order = number(-1e9, 1e9);

const commitment: Record<string, Shape> = {
  what: free,
  howOften: free,
  when: free,
  where: free,
  who: free,
  durationText: free,
  decisionBy: free,
  startOn: date,
  startAfterDecision: boolean,
  endOn: date,
  decisionRequired: boolean,
  decisionOn: date,
  goalIds: ids,
  afterId: id,
  status: oneOf(COMMITMENT_STATUSES),
  order,
};

export const CONTENT: Partial<Record<RootKind, Content>> = {
  plan: {
    values: {
      purpose: freeOrString,
      activeQuestionId: id,
      coordinator: either(id, object({ seat: id, principal: string(40), wishedByFamily: id })),
      othersDoNothing: boolean,
      ifNotWorking: freeOrString,
      acute: freeOrString,
      changeTrigger: freeOrString,
      followUp: either(
        string(2000),
        object({
          needed: boolean,
          at: dateTime,
          place: string(200),
          modes: list(string(40), 5),
          minutes: number(0, 1440),
          question: string(2000),
          reason: string(2000),
        }),
      ),
      followUpQuestion: freeOrString,
      followUpReason: freeOrString,
      noView: record(string(2000), 100),
    },
  },
  subject: {
    values: {
      displayName: string(100),
      fullName: string(200),
      birthDate: date,
      language: string(35),
      interpreter: string(100),
      imageSupport: boolean,
      easyRead: boolean,
      communication: freeOrString,
      livesWith: ids,
      alternateResidence: string(300),
      protectedIdentity: boolean,
      participation: oneOf(PARTICIPATIONS),
      fromMinute: number(0, LAST_MINUTE),
      toMinute: number(0, LAST_MINUTE),
      seatOfRepresentative: id,
      preparedWith: id,
      preparedOn: date,
      imageCards: list(object({ id, label: string(100), feeling: string(40), own: boolean }), 30),
    },
  },
  invitation: {
    values: {
      initiator: string(200),
      sentOn: date,
      place: string(200),
      modes: list(string(40), 5),
      noticeDays: number(0, 365),
      preparation: freeOrString,
    },
  },
  responses: {
    rows: {
      agency: string(200),
      status: oneOf(['coming', 'substitute', 'cannot', 'no-answer']),
      on: date,
      mandate: oneOf(['yes', 'obtained', 'no']),
      contribution: freeOrString,
      note: freeOrString,
      order,
    },
    max: LIMITS.rowsOfList,
  },
  questions: {
    rows: { text: free, answer: free, by: id, subjectAgrees: boolean, order },
    max: LIMITS.rowsOfList,
  },
  needs: { rows: { text: free, voicedBy: id, questionIds: ids, order }, max: LIMITS.rowsOfList },
  goals: {
    rows: {
      text: free,
      inOwnWords: free,
      measure: free,
      term: oneOf(GOAL_TERMS),
      parentGoalId: id,
      needIds: ids,
      voicedBy: id,
      targetDate: date,
      order,
    },
    max: LIMITS.rowsOfList,
  },
  disagreements: {
    rows: {
      topic: free,
      text: free,
      kind: oneOf(DISAGREEMENT_KINDS),
      handledBy: id,
      byDate: date,
      status: oneOf(DISAGREEMENT_STATUSES),
      voicedBy: id,
      order,
    },
    max: LIMITS.rowsOfList,
  },
  concepts: { rows: { term: free, explanation: free, explainedBy: id, order }, max: LIMITS.rowsOfList },
  expectations: { rows: { text: free, order }, max: LIMITS.rowsOfList },
  distribution: {
    rows: {
      to: string(200),
      form: string(60),
      by: id,
      onDate: date,
      status: oneOf(COPY_STATUSES),
      order,
    },
    max: LIMITS.rowsOfList,
  },
  onepager: {
    rows: { goal: free, what: free, howWhere: free, when: free, who: free, order },
    max: LIMITS.rowsOfList,
  },
  parked: { rows: { text: free, raisedBy: id, handledBy: id, order }, max: LIMITS.rowsOfList },
  reviews: {
    rows: {
      about: id,
      outcome: oneOf(['reached', 'partly', 'not', 'done', 'not-done']),
      effect: oneOf(['yes', 'no', 'unknown']),
      onward: oneOf(['continues', 'changed', 'ended', 'reopened']),
      note: free,
      order,
    },
    max: LIMITS.rowsOfList,
  },
  commitments: { rows: commitment, max: LIMITS.rowsOfSeat },
  remarks: {
    rows: { about: id, kind: oneOf(REMARK_KINDS), text: free, order },
    max: LIMITS.rowsOfSeat,
  },
  voice: {
    values: {
      hand: instant,
      reactions: record(oneOf(REACTIONS), LIMITS.rowsOfSeat * 10),
      confirmations: either(
        object({ status: oneOf(CONFIRMATIONS), text: string(4000), at: instant, version: number(0, 1e6) }),
        record(
          either(
            oneOf(CONFIRMATIONS),
            boolean,
            instant,
            object({ status: oneOf(CONFIRMATIONS), text: string(4000), at: instant }),
          ),
          200,
        ),
      ),
      acceptsCoordination: boolean,
      viewCollectedBy: id,
      viewHow: string(300),
      staysUntil: string(10),
      heardSecrecy: boolean,
      understandsWhy: boolean,
      nothingNow: string(500),
      forgottenNothing: either(boolean, string(500)),
    },
  },
  additions: { rows: { text: free, about: id, at: instant, order }, max: LIMITS.rowsOfSeat },
  'chair/checklist': { values: { ticked: record(boolean, 100) } },
};

/** Rich text: the nodes, attributes and marks that may stand in a fragment. No links, images or raw HTML. */
export const RICH_TEXT = {
  nodes: {
    paragraph: {},
    heading: { level: oneOf([1, 2, 3, '1', '2', '3']) },
    bulletList: {},
    orderedList: { start: number(1, 1000), type: string(10) },
    listItem: {},
    hardBreak: {},
  } as Readonly<Record<string, Readonly<Record<string, Shape>>>>,
  marks: ['bold', 'italic'] as readonly string[],
  maxDepth: 12,
} as const;
