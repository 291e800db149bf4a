import { COMMANDS, type Command, PAUSE_MINUTES, PHASES, PRESENCES, SIGNALS } from '@samsyn/model';
import { type TProperties, Type } from 'typebox';
import { Id, oneOf, words } from '../http/schema.ts';
import { PartMinutesBody } from './bodies.ts';

/** What may be asked of a meeting, and with what fields (contract, "HTTP"). One entry for each command of the model. */

const SeatOrNobody = Type.Unsafe<string | null>({ type: ['string', 'null'], minLength: 1, maxLength: 64 });
const Seats = Type.Array(Id, { maxItems: 100 });

const FIELDS: Record<Command['do'], TProperties> = {
  start: {},
  setPhase: { phase: oneOf(PHASES) },
  setTurns: { seats: Seats },
  giveFloor: { seat: SeatOrNobody },
  pause: { minutes: Type.Optional(Type.Integer({ minimum: PAUSE_MINUTES.min, maximum: PAUSE_MINUTES.max })) },
  resume: {},
  setMinutes: { minutes: PartMinutesBody },
  lock: {},
  unlock: {},
  end: { reason: Type.Optional(Type.String({ maxLength: 500 })) },
  takeChair: {},
  handOver: { to: Id },
  admit: { seat: Id },
  leadPart: { seat: Type.Optional(SeatOrNobody) },
  hideRow: { row: Id, from: Seats },
  setPresence: { presence: oneOf(PRESENCES), seat: Type.Optional(Id) },
  introduce: {
    seat: Type.Optional(Id),
    title: Type.Optional(Type.String({ maxLength: 200 })),
    contactWithSubject: Type.Optional(Type.String({ maxLength: 300 })),
    phone: Type.Optional(Type.String({ maxLength: 40 })),
    mandate: Type.Optional(oneOf(['yes', 'obtained', 'no', ''])),
  },
  givePen: { to: Id, of: Type.Optional(Id) },
  takePen: { from: Id, of: Type.Optional(Id) },
  confirmRow: { row: Id },
  signal: { kind: oneOf(SIGNALS), word: Type.Optional(words(100)) },
  seenSignal: { signal: Id },
  undo: { of: words(100) },
};

/** At most this many characters in a command's id (contract). */
const CommandId = words(100, {
  description: 'Makes the command idempotent: the same id again answers the same and does nothing.',
});

const kinds = Object.keys(COMMANDS) as Command['do'][];

/** A command's body. `do` decides which fields there are, so an error speaks of that command alone. */
export const CommandBody = Type.Unsafe<Command & { id: string }>({
  type: 'object',
  required: ['id', 'do'],
  properties: { id: CommandId, do: oneOf(kinds) },
  discriminator: { propertyName: 'do' },
  oneOf: kinds.map((kind) => Type.Object({ do: Type.Literal(kind), ...FIELDS[kind] })),
});

export const CommandAnswer = Type.Object({ done: Type.Literal(true) });
