import { Refusal } from '../wire/errors.ts';
import { end, lock, unlock } from './closing.ts';
import type { Command, Decision, Seat, Table } from './command.ts';
import { pause, resume, setMinutes, setPhase, start } from './course.ts';
import { giveFloor, setTurns } from './floor.ts';
import { handOver, leadPart, takeChair, undo } from './leading.ts';
import { confirmRow, givePen, hideRow, introduce, setPresence, takePen } from './own.ts';
import { leads, seatOf } from './seats.ts';

/** How one command is judged: it knows the table, what was asked, by whom and when, and nothing else. */
type Rule<K extends Command['do']> = (table: Table, command: Extract<Command, { do: K }>, actor: Seat, nowMs: number) => Decision;

/** Who may ask for what. A command that is not here cannot be asked. */
export const COMMANDS: {
  readonly [K in Command['do']]: { readonly by: 'leaders' | 'floor' | 'every-seat'; readonly decide: Rule<K> };
} = {
  start: { by: 'leaders', decide: start },
  setPhase: { by: 'leaders', decide: setPhase },
  setTurns: { by: 'floor', decide: setTurns },
  giveFloor: { by: 'floor', decide: giveFloor },
  pause: { by: 'leaders', decide: pause },
  resume: { by: 'leaders', decide: resume },
  setMinutes: { by: 'leaders', decide: setMinutes },
  lock: { by: 'leaders', decide: lock },
  unlock: { by: 'leaders', decide: unlock },
  end: { by: 'leaders', decide: end },
  takeChair: { by: 'leaders', decide: takeChair },
  handOver: { by: 'leaders', decide: handOver },
  admit: { by: 'leaders', decide: (table, { seat }) => ({ admitted: seatOf(table, seat).id }) },
  leadPart: { by: 'every-seat', decide: leadPart },
  hideRow: { by: 'every-seat', decide: hideRow },
  setPresence: { by: 'every-seat', decide: setPresence },
  introduce: { by: 'every-seat', decide: introduce },
  givePen: { by: 'every-seat', decide: givePen },
  takePen: { by: 'every-seat', decide: takePen },
  confirmRow: { by: 'every-seat', decide: confirmRow },
  signal: {
    by: 'every-seat',
    decide: (_table, { kind, word }) => ({ signal: word === undefined ? { kind } : { kind, word } }),
  },
  seenSignal: { by: 'leaders', decide: (_table, { signal }) => ({ seenSignal: signal }) },
  undo: { by: 'leaders', decide: undo },
};

/**
 * What a command does to a meeting. Pure: the same question gets the same answer.
 *
 * @throws Refusal when the seat may not ask for it, or the meeting cannot do it from where it is
 */
export function decide(table: Table, command: Command, actor: Seat, nowMs: number): Decision {
  const rule = COMMANDS[command.do] as { by: keyof typeof MAY_ASK; decide: Rule<Command['do']> };
  if (!MAY_ASK[rule.by](table, actor)) throw new Refusal('forbidden', { do: command.do });
  if (!table.consentGiven && !WITHOUT_CONSENT.includes(command.do)) throw new Refusal('consent-missing');
  return rule.decide(table, command as never, actor, nowMs);
}

/**
 * What may be asked while there is no consent: who leads, who is let in and how one takes part, and to end a meeting
 * that cannot go on [R003, R009]. Everything else is work with the plan: withdrawn in the meeting, what has been written
 * may no longer become one [R010].
 */
const WITHOUT_CONSENT: readonly Command['do'][] = ['setMinutes', 'end', 'takeChair', 'handOver', 'admit', 'setPresence'];

/** Who may ask. `floor`: also a young person who leads the present part may give the floor. */
const MAY_ASK = {
  leaders: (_table: Table, actor: Seat) => leads(actor),
  floor: (table: Table, actor: Seat) => leads(actor) || table.meeting.partLeader === actor.id,
  'every-seat': () => true,
} as const;
