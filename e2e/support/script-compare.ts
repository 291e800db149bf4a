import { disagreementOf, outcomeOf, reactionOf, statusOf } from '../../packages/server/dist/demo/meanings.js';
import type { Story } from './script.ts';
import type { Company } from './script-company.ts';

type Fields = Readonly<Record<string, unknown>>;
type Plan = Readonly<Record<string, Fields>>;

/**
 * A plan and a case in the same shape, so that what people wrote can be held against what the case says. Rows that were
 * made on the screens have ids of their own: where one row points at another, the other's words stand for it.
 */
export function asWritten(plan: Plan, company: Company) {
  const people = new Map(company.place.demo.seats.map(({ id, person }) => [id, person]));
  const who = (id: unknown): string => people.get(String(id)) ?? String(id);
  const wordsOf = (root: string, field: string) => (id: unknown) =>
    String((plan[root]?.[String(id)] as Fields | undefined)?.[field]);
  const question = wordsOf('questions', 'text');
  const need = wordsOf('needs', 'text');
  const goal = wordsOf('goals', 'text');
  const own = (kind: string, person: string): Fields => plan[`${kind}/${company.id(person)}`] ?? {};
  const said = (person: string, section: string): unknown => plan['plainText']?.[`voice/${company.id(person)}/${section}`];
  const { story } = company;
  const single = plan['plan'] ?? {};
  const followUp = single['followUp'] as Fields;
  return {
    questions: rows(plan['questions']).map(({ text, answer }) => ({ text, answer })),
    situation: story.situation.map(({ by }) => ({
      by,
      worksWell: said(by, 'worksWell'),
      worksLessWell: said(by, 'worksLessWell'),
    })),
    needs: rows(plan['needs']).map(({ text, voicedBy, questionIds }) => ({
      text,
      voicedBy: who(voicedBy),
      questions: list(questionIds).map(question),
    })),
    goals: rows(plan['goals']).map(({ text, term, inOwnWords, measure, targetDate, parentGoalId, needIds }) => ({
      text,
      term,
      inOwnWords: inOwnWords || null,
      measure,
      targetDate,
      parent: parentGoalId ? goal(parentGoalId) : null,
      needs: list(needIds).map(need),
    })),
    rows: ownersOf(story).flatMap((owner) =>
      rows(own('commitments', owner)).map((row) => ({ owner, ...factsOf(row), goals: list(row['goalIds']).map(goal) })),
    ),
    ownActions: story.ownActions.map(({ byId }) => ({
      byId,
      rows: rows(own('commitments', byId)).map((row) => actionOf(row, list(row['goalIds']).map(goal))),
    })),
    views: familyOf(story).map((person) => ({ person, text: said(person, 'view') })),
    reactions: Object.fromEntries(
      Object.entries((own('voice', story.subject.participantId)['reactions'] ?? {}) as Fields).map(([key, word]) => {
        const [seat = '', id = ''] = key.split('/');
        return [(plan[`commitments/${seat}`]?.[id] as Fields | undefined)?.['what'], word];
      }),
    ),
    disagreements: rows(plan['disagreements']).map(({ id, topic, kind, status, handledBy, byDate }) => ({
      topic,
      kind,
      status,
      handledBy: who(handledBy),
      byDate,
      positions: Object.fromEntries(
        story.participants.flatMap((person) =>
          rows(own('remarks', person.id)).flatMap(({ about, text }) => (about === id ? [[person.id, text]] : [])),
        ),
      ),
    })),
    parked: rows(plan['parked']).map(({ text, raisedBy, handledBy }) => ({
      text,
      raisedBy: who(raisedBy),
      handledBy: who(handledBy),
    })),
    concepts: rows(plan['concepts']).map(({ term, explanation, explainedBy }) => ({
      term,
      explanation,
      usedBy: who(explainedBy),
    })),
    coordinator: {
      participantId: who((single['coordinator'] as Fields)['seat']),
      responsiblePrincipal: (single['coordinator'] as Fields)['principal'],
      accepts: own('voice', story.coordinator.participantId)['acceptsCoordination'],
      expectations: rows(plan['expectations']).map(({ text }) => text),
    },
    contingency: {
      ifNotWorking: single['ifNotWorking'],
      acute: single['acute'],
      changeTrigger: single['changeTrigger'],
    },
    followUp: {
      needed: followUp['needed'],
      at: String(followUp['at']).slice(0, 16),
      place: followUp['place'],
      minutes: followUp['minutes'],
      question: single['followUpQuestion'],
    },
  };
}

/** What the case says that people said and promised. */
export function asTold(story: Story): ReturnType<typeof asWritten> {
  const textOf = (all: readonly { id: string; text: string }[], ids: readonly string[]): string[] =>
    ids.map((id) => all.find((one) => one.id === id)?.text ?? id);
  const { views, followUp, coordinator } = story;
  return {
    questions: story.questions.map(({ text, answer }) => ({ text, answer })),
    situation: story.situation.map(({ by, worksWell, worksLessWell }) => ({ by, worksWell, worksLessWell })),
    needs: story.needs.map(({ text, voicedBy, questionIds }) => ({
      text,
      voicedBy,
      questions: textOf(story.questions, questionIds),
    })),
    goals: story.goals.map(({ text, term, inOwnWords, measure, targetDate, parentGoalId, needIds }) => ({
      text,
      term,
      inOwnWords,
      measure,
      targetDate,
      parent: parentGoalId === null ? null : (textOf(story.goals, [parentGoalId])[0] ?? null),
      needs: textOf(story.needs, needIds),
    })),
    rows: ownersOf(story).flatMap((owner) =>
      story.insatser
        .filter(({ ownerId }) => ownerId === owner)
        .map((row) => ({
          owner,
          ...factsOf({ ...row, status: statusOf(row.status) }),
          goals: textOf(story.goals, row.goalIds),
        })),
    ),
    ownActions: story.ownActions.map((action) => ({
      byId: action.byId,
      rows: [actionOf({ ...action }, textOf(story.goals, action.goalIds))],
    })),
    views: familyOf(story).map((person) => ({
      person,
      text: views.guardians.find(({ participantId }) => participantId === person)?.text ?? views.child.text,
    })),
    reactions: Object.fromEntries(
      Object.entries(views.child.onInsatser).map(([id, word]) => [
        story.insatser.find((row) => row.id === id)?.what,
        reactionOf(word),
      ]),
    ),
    disagreements: story.disagreements.map(({ topic, kind, status, handledBy, byDate, positions }) => ({
      topic,
      kind: disagreementOf(kind),
      status: outcomeOf(status),
      handledBy,
      byDate,
      positions: Object.fromEntries(positions.map(({ byId, text }) => [byId, text])),
    })),
    parked: story.parked.map(({ text, raisedBy, handledBy }) => ({ text, raisedBy, handledBy })),
    concepts: story.concepts.map(({ term, explanation, usedBy }) => ({ term, explanation, usedBy })),
    coordinator: {
      participantId: coordinator.participantId,
      responsiblePrincipal: coordinator.responsiblePrincipal,
      accepts: true,
      expectations: [...coordinator.expectations],
    },
    contingency: {
      ifNotWorking: story.contingency.ifNotWorking,
      acute: story.contingency.acute,
      changeTrigger: story.contingency.changeTrigger,
    },
    followUp: {
      needed: followUp.needed,
      at: followUp.at.slice(0, 16),
      place: followUp.place,
      minutes: followUp.durationMinutes,
      question: followUp.question,
    },
  };
}

const list = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

/** Rows of a room in their order, those that say nothing left out. */
const rows = (room: Fields | undefined): Fields[] =>
  Object.entries(room ?? {})
    .map(([id, row]) => ({ id, ...(row as Fields) }) as Fields)
    .sort((a, b) => Number(a['order']) - Number(b['order']));

const ownersOf = ({ insatser }: Story): string[] => [...new Set(insatser.map(({ ownerId }) => ownerId))];

const familyOf = ({ subject, views }: Story): string[] => [
  subject.participantId,
  ...views.guardians.map(({ participantId }) => participantId),
];

const factsOf = (row: Fields) => ({
  what: row['what'],
  who: row['who'],
  howOften: row['howOften'],
  where: row['where'],
  durationText: row['durationText'],
  startOn: row['startOn'],
  endOn: row['endOn'] || null,
  status: row['status'],
  isToBeDecided: row['decisionRequired'] === true,
  decisionBy: row['decisionBy'] || null,
});

const actionOf = (row: Fields, goals: readonly string[]) => ({
  what: row['what'],
  howOften: row['howOften'],
  startOn: row['startOn'],
  goals,
});
