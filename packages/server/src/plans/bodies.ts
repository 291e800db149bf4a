import { CONSENT_FORMS, CONSENT_STATUSES, MEETING_MINUTES, type PARTS, PRESENCES, PRINCIPALS, ROLES } from '@samsyn/model';
import { type Static, Type } from 'typebox';
import { DateTime, Day, Id, oneOf, orNull, words } from '../http/schema.ts';
import { InvitationBody, SubjectBody } from './before-bodies.ts';

/** What another system, or a chair, sends about plans and the people in them (contract, "HTTP"). */

/** A plan has at most this many participants (contract, "Limits"). */
export const MOST_PARTICIPANTS = 100;

export const ParticipantBody = Type.Object({
  name: words(100),
  role: oneOf(ROLES),
  agency: Type.Optional(words(200)),
  principal: Type.Optional(oneOf(PRINCIPALS, { description: 'Huvudman.' })),
  title: Type.Optional(words(200)),
  contactWithSubject: Type.Optional(words(300)),
  presence: Type.Optional(oneOf(PRESENCES)),
  mandate: Type.Optional(oneOf(['yes', 'obtained', 'no'], { description: 'Whether they may promise for their agency.' })),
  phone: Type.Optional(words(40)),
  language: Type.Optional(words(35)),
});
export type NewParticipant = Static<typeof ParticipantBody>;

const ConsentBody = Type.Object({
  status: oneOf(CONSENT_STATUSES),
  form: Type.Optional(oneOf(CONSENT_FORMS, { description: 'Needed when consent is given.' })),
  givenOn: Type.Optional({ ...Day, description: 'Needed when consent is given.' } as typeof Day),
  givenBy: Type.Optional(Type.Array(Type.Object({ name: words(100), on: Day }), { maxItems: 10 })),
  agencies: Type.Optional(Type.Array(words(200), { maxItems: 100 })),
  exceptions: Type.Optional(
    Type.Array(words(500), { maxItems: 20, description: 'What may not be shared, a sentence each. Everyone sees them.' }),
  ),
  purpose: Type.Optional(words(2000)),
  validUntil: Type.Optional(Day),
  childAsked: Type.Optional(words(1000)),
});

const { status, form, givenOn, givenBy, agencies, exceptions, purpose, validUntil, childAsked } = ConsentBody.properties;

/** What a consent becomes. What is left out stays as it is; null or an empty list takes it away. */
export const ConsentChangeBody = Type.Object(
  {
    status: Type.Optional(status),
    form,
    givenOn,
    givenBy,
    agencies,
    exceptions,
    purpose: Type.Optional(orNull(purpose)),
    validUntil: Type.Optional(orNull(validUntil)),
    childAsked: Type.Optional(orNull(childAsked)),
    revokedOn: Type.Optional({ ...Day, description: 'Needed when consent is withdrawn.' } as typeof Day),
    revokedBy: Type.Optional(orNull(words(100))),
  },
  { minProperties: 1 },
);
export type ConsentChange = Static<typeof ConsentChangeBody>;

const Minutes = Type.Integer({ minimum: 1, maximum: MEETING_MINUTES.max });

export const PartMinutesBody = Type.Object({
  opening: Minutes,
  situation: Minutes,
  needs: Minutes,
  summary: Minutes,
  closing: Minutes,
} satisfies Record<(typeof PARTS)[number], typeof Minutes>);

export const PlanBody = Type.Object({
  title: words(200),
  startsAt: DateTime,
  plannedMinutes: Type.Integer({ minimum: MEETING_MINUTES.min, maximum: MEETING_MINUTES.max }),
  minutes: Type.Optional(PartMinutesBody),
  admission: Type.Optional(oneOf(['open', 'chair'])),
  consent: ConsentBody,
  subject: Type.Optional(SubjectBody),
  invitation: Type.Optional(InvitationBody),
  participants: Type.Array(ParticipantBody, { minItems: 1, maxItems: MOST_PARTICIPANTS }),
});
export type NewPlan = Static<typeof PlanBody>;

/** Somebody who has been given a seat, and the key to it. The key is told this once and kept nowhere. */
export const InvitedAnswer = Type.Object({
  id: Type.String({ description: 'The seat.' }),
  name: Type.String(),
  role: oneOf(ROLES),
  key: Type.String(),
  link: Type.String({ description: 'The key stands in the fragment, so that no server ever logs it.' }),
});
export type Invited = Static<typeof InvitedAnswer>;

export const PlanAnswer = Type.Object({ planId: Type.String(), participants: Type.Array(InvitedAnswer) });
export type PlanMade = Static<typeof PlanAnswer>;

export const PlanParams = Type.Object({ planId: Id });
export const ParticipantParams = Type.Object({ planId: Id, id: Id });
