import type { Words } from '@samsyn/words';
import type { NewParticipant, NewPlan } from '../plans/bodies.ts';
import type { Case, CaseParticipant } from './case.ts';
import { minutesOf, presenceOf, principalOf, roleOf } from './meanings.ts';

/** Ids of the two links that no person of a case has: the board on the wall, and the family's own page. */
const LOOKERS = ['board', 'family'] as const;

/** A case as it is booked: who is invited and what they have consented to. Seats come in the order of `seatOrder`. */
export function bookingOf(story: Case, words: Words): NewPlan {
  const { consent, invitation } = story;
  const nameOf = (id: string): string => story.participants.find((one) => one.id === id)?.name ?? id;
  const agencyOf = (id: string): string => story.agencies.find((one) => one.id === id)?.name ?? id;
  return {
    title: story.title,
    startsAt: invitation.meetingAt,
    plannedMinutes: invitation.durationMinutes,
    minutes: minutesOf(story),
    consent: {
      status: consent.status,
      form: consent.form,
      givenOn: consent.collectedOn,
      givenBy: consent.givenBy.map(({ participantId, on }) => ({ name: nameOf(participantId), on })),
      agencies: consent.agenciesCovered.map(agencyOf),
      exceptions: consent.exceptions.map((exception) => exception.replace(/\ba-[a-z]+\b/g, agencyOf)),
      purpose: consent.purpose,
      validUntil: consent.validUntil,
      childAsked: consent.childAsked.answer,
    },
    participants: [
      ...story.participants.map((person) => participantOf(story, person)),
      ...LOOKERS.map((looker) => ({ name: words.say(`demo-${looker}`), role: 'viewer' as const })),
    ],
  };
}

/** Who the seats of `bookingOf` are, by their ids in the case. */
export const seatOrder = (story: Case): string[] => [...story.participants.map(({ id }) => id), ...LOOKERS];

function participantOf(story: Case, person: CaseParticipant): NewParticipant {
  const agency = story.agencies.find(({ id }) => id === person.agencyId);
  const { title, phone, language, contactWithSubject: contact, hasMandate } = person;
  return {
    name: person.name,
    role: roleOf(person.boardRole),
    presence: presenceOf(person.presence),
    ...(agency ? { agency: agency.name, principal: principalOf(agency.principal) } : {}),
    ...(title === undefined ? {} : { title }),
    ...(contact === null ? {} : { contactWithSubject: contact }),
    ...(typeof hasMandate === 'boolean' ? { mandate: hasMandate ? ('yes' as const) : ('no' as const) } : {}),
    ...(phone === undefined ? {} : { phone }),
    ...(language === undefined ? {} : { language }),
  };
}
