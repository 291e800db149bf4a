import type { Case, CaseRow } from './case.ts';
import { confirmationOf, disagreementOf, outcomeOf, reactionOf, statusOf } from './meanings.ts';
import type { Pen } from './writing.ts';

/** What is said and promised during the meeting, part by part. */

/**
 * Each person's own words about how it is now. What a case hides from somebody is left out: only rows can be hidden
 * from a seat.
 */
export function writeSituation(pen: Pen, story: Case): void {
  for (const { by, worksWell, worksLessWell, hiddenFrom = [] } of story.situation) {
    if (hiddenFrom.length > 0) continue;
    pen.paragraph(`voice/${pen.seat(by)}/worksWell`, worksWell);
    pen.paragraph(`voice/${pen.seat(by)}/worksLessWell`, worksLessWell);
  }
}

/** Needs, goals and every row, as they stand when the part is over. */
export function writeNeeds(pen: Pen, story: Case): void {
  for (const { id, text, voicedBy, questionIds } of story.needs) {
    pen.row('needs', id, { text, voicedBy: pen.seat(voicedBy), questionIds });
  }
  for (const { id, ...goal } of story.goals) {
    pen.row('goals', id, { ...goal, voicedBy: goal.inOwnWords === null ? null : pen.seat(story.subject.participantId) });
  }
  for (const row of story.insatser) writeRow(pen, row);
  for (const { id, byId, ...action } of story.ownActions) {
    pen.row(`commitments/${pen.seat(byId)}`, id, { ...action, status: 'accepted' });
  }
  for (const { term, explanation, usedBy } of story.concepts) {
    pen.row('concepts', term.replaceAll(/[^a-z]+/g, '-'), { term, explanation, explainedBy: pen.seat(usedBy) });
  }
  for (const { id, text, raisedBy, handledBy } of story.parked) {
    pen.row('parked', id, { text, raisedBy: pen.seat(raisedBy), handledBy: pen.seat(handledBy) });
  }
}

function writeRow(pen: Pen, row: CaseRow): void {
  const { id, ownerId, goalIds, what, howOften, startOn, endOn, durationText, where, who, decisionRequired, decisionBy } = row;
  const said = { goalIds, what, howOften, startOn, endOn, durationText, where, who, decisionRequired, decisionBy };
  pen.row(`commitments/${pen.seat(ownerId)}`, id, { ...said, status: statusOf(row.status) });
}

/** Answers, views, disagreement, and who holds it together between meetings. */
export function writeSummary(pen: Pen, story: Case): void {
  for (const { id, answer } of story.questions) pen.inRow('questions', id, 'answer', answer);
  writeViews(pen, story);
  for (const { id, topic, kind, positions, handledBy, byDate, status } of story.disagreements) {
    const said = { topic, kind: disagreementOf(kind), handledBy: pen.seat(handledBy), byDate, status: outcomeOf(status) };
    pen.row('disagreements', id, said);
    for (const { byId, text } of positions) pen.row(`remarks/${pen.seat(byId)}`, id, { about: id, kind: 'position', text });
  }
  const { participantId, responsiblePrincipal, wishFromFamily, expectations } = story.coordinator;
  const seat = pen.seat(participantId);
  pen.values('plan', { coordinator: { seat, principal: responsiblePrincipal, wishedByFamily: pen.seat(wishFromFamily) } });
  pen.values(`voice/${seat}`, { acceptsCoordination: true });
  expectations.forEach((text, index) => {
    pen.row('expectations', `v${index + 1}`, { text });
  });
}

function writeViews(pen: Pen, { subject, views, insatser }: Case): void {
  const { child, guardians } = views;
  const seat = pen.seat(subject.participantId);
  pen.paragraph(`voice/${seat}/view`, child.text);
  const reactions = insatser.flatMap(({ id, ownerId }) => {
    const word = child.onInsatser[id];
    return word === undefined ? [] : [[`${pen.seat(ownerId)}/${id}`, reactionOf(word)]];
  });
  const collectedBy = pen.seat(child.collectedBy);
  pen.values(`voice/${seat}`, {
    reactions: Object.fromEntries(reactions),
    viewHow: child.how,
    viewCollectedBy: collectedBy === seat ? null : collectedBy,
  });
  for (const { participantId, text } of guardians) pen.paragraph(`voice/${pen.seat(participantId)}/view`, text);
}

/** What happens when something does not work, when everyone meets again, and the plan on one page. */
export function writeClosing(pen: Pen, story: Case): void {
  for (const [key, words] of Object.entries(story.contingency)) pen.text('plan', key, words);
  const { needed, at, place, remote, question, durationMinutes } = story.followUp;
  const modes = remote ? ['room', 'video', 'phone'] : ['room'];
  pen.values('plan', { followUp: { needed, at, place, modes, minutes: durationMinutes } });
  pen.text('plan', 'followUpQuestion', question);
  story.plainSummary.forEach((row, index) => {
    pen.row('onepager', `s${index + 1}`, row);
  });
}

/** That each seat has read the plan and what they think of it. Said when it is locked. */
export function writeConfirmations(pen: Pen, story: Case, atMs: number): void {
  for (const { byId, status, comment = '' } of story.confirmations) {
    const said = { status: confirmationOf(status), text: comment, at: atMs, version: 1 };
    pen.values(`voice/${pen.seat(byId)}`, { confirmations: said });
  }
}
