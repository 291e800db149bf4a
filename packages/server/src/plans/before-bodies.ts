import { LAST_MINUTE, PARTICIPATIONS } from '@samsyn/model';
import { type TObject, Type } from 'typebox';
import { Day, oneOf, words } from '../http/schema.ts';

/*
 * What another system knows of the person and the invitation when it makes a plan: the fields of the rooms `subject` and
 * `invitation`, as they stand in the document. What points at a seat is written once there are seats.
 */

const maybe = Type.Optional;
const Minute = Type.Integer({ minimum: 0, maximum: LAST_MINUTE });

export const SubjectBody = Type.Object({
  displayName: maybe(words(100, { description: 'The name to be called by: the only one on shared screens.' })),
  fullName: maybe(words(200)),
  birthDate: maybe(Day),
  language: maybe(words(35, { description: 'BCP 47, or in words.' })),
  interpreter: maybe(words(100)),
  imageSupport: maybe(Type.Boolean()),
  easyRead: maybe(Type.Boolean()),
  communication: maybe(words(2000, { description: 'How to talk with the person.' })),
  alternateResidence: maybe(words(300)),
  protectedIdentity: maybe(Type.Boolean({ description: 'Then no address, telephone or picture is shown anywhere.' })),
  participation: maybe(oneOf(PARTICIPATIONS)),
  fromMinute: maybe(Minute),
  toMinute: maybe(Minute),
  preparedOn: maybe(Day),
});

export const InvitationBody = Type.Object({
  initiator: maybe(words(200)),
  sentOn: maybe(Day),
  place: maybe(words(200)),
  modes: maybe(Type.Array(oneOf(['room', 'video', 'phone']), { maxItems: 5, uniqueItems: true })),
  noticeDays: maybe(Type.Integer({ minimum: 0, maximum: 365 })),
  preparation: maybe(words(2000)),
});

/** What was sent of a body's own fields: what stands beside them is not kept. */
export const knownOf = (schema: TObject, sent: object = {}): Record<string, unknown> =>
  Object.fromEntries(Object.entries(sent).filter(([field]) => Object.hasOwn(schema.properties, field)));
