import type { Case } from './case.ts';
import { participationOf, responseOf } from './meanings.ts';
import type { Pen } from './writing.ts';

/** What stands on the board before anybody comes: how the meeting was prepared. */
export function writePreparation(pen: Pen, story: Case): void {
  const { subject, invitation, consent } = story;
  const { communication, participation } = subject;
  pen.values('subject', {
    displayName: subject.displayName,
    birthDate: subject.birthDate,
    language: communication.language,
    imageSupport: communication.imageSupport,
    easyRead: communication.easyRead,
    communication: communication.notes,
    livesWith: subject.livesWith.map((person) => pen.seat(person)),
    alternateResidence: subject.alternateResidence,
    protectedIdentity: subject.protectedIdentity,
    participation: participationOf(participation.chosen),
    fromMinute: participation.fromMinute,
    toMinute: participation.toMinute,
    seatOfRepresentative: pen.seat(participation.seat),
    preparedWith: pen.seat(participation.preparedWith),
    preparedOn: participation.preparedOn,
    imageCards: participation.imageCards,
  });
  pen.paragraph(`voice/${pen.seat(subject.participantId)}/priorities`, subject.priorities);

  const agencyOf = (id: string): string => story.agencies.find((one) => one.id === id)?.name ?? id;
  pen.values('invitation', {
    initiator: agencyOf(invitation.initiator),
    sentOn: invitation.sentOn,
    place: invitation.place,
    modes: invitation.remote ? ['room', 'video', 'phone'] : ['room'],
    noticeDays: invitation.noticeDays,
  });
  for (const { agencyId, status, on, note } of invitation.responses) {
    pen.row('responses', agencyId, { agency: agencyOf(agencyId), status: responseOf(status), on, note });
  }

  for (const { id, text, by, subjectAgrees } of story.questions) {
    pen.row('questions', id, { text, by: pen.seat(by), subjectAgrees });
  }
  const [first] = story.questions;
  if (first) pen.values('plan', { activeQuestionId: first.id });
  pen.text('plan', 'purpose', consent.purpose);
}
