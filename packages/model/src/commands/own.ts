import { ownsRooms, PRESENCES, type Presence } from '../people/roles.ts';
import { Refusal } from '../wire/errors.ts';
import type { Decision, Introduction, Seat, Table } from './command.ts';
import { leads, seatOf } from './seats.ts';

/* What everyone may ask for about what is their own: how they take part, their pen, their rows. */

/** How somebody takes part. Whoever leads may say it for others. */
export function setPresence(table: Table, command: { presence: Presence; seat?: string | undefined }, actor: Seat): Decision {
  const seat = command.seat ?? actor.id;
  if (seat !== actor.id && !leads(actor)) throw new Refusal('forbidden', { do: 'setPresence' });
  if (!PRESENCES.includes(command.presence)) throw new Refusal('body-invalid', { field: 'presence' });
  const { id, here } = seatOf(table, seat);
  // Saying of somebody with the board open that they have the phone alone would put their pen in the chair's hand.
  if (id !== actor.id && here && command.presence === 'phone') throw new Refusal('forbidden', { do: 'setPresence' });
  return { presence: { seat: id, presence: command.presence } };
}

/** What the plan says of somebody at the table. Whoever leads may say it for others, and nobody once the plan stands. */
export function introduce(table: Table, command: Introduction & { seat?: string | undefined }, actor: Seat): Decision {
  const seat = command.seat ?? actor.id;
  if (seat !== actor.id && !leads(actor)) throw new Refusal('forbidden', { do: 'introduce' });
  const { phase } = table.meeting;
  if (phase === 'locked' || phase === 'ended') throw new Refusal('phase-forbidden', { from: phase, to: 'introduce' });
  const { title, contactWithSubject, phone, mandate } = command;
  return { introduced: { seat: seatOf(table, seat).id, facts: { title, contactWithSubject, phone, mandate } } };
}

/** A pen is given by its owner. The chair may give the pen of a seat that takes part by phone alone [R044]. */
export function givePen(table: Table, command: { to: string; of?: string | undefined }, actor: Seat): Decision {
  const owner = penOwner(table, command.of, actor, 'givePen');
  const holder = seatOf(table, command.to);
  if (!ownsRooms(holder.role) || holder.id === owner.id) throw new Refusal('forbidden', { do: 'givePen' });
  return { pens: { seat: owner.id, pen: owner.pen.includes(holder.id) ? owner.pen : [...owner.pen, holder.id] } };
}

/** The pen is taken back, by the same rule. */
export function takePen(table: Table, command: { from: string; of?: string | undefined }, actor: Seat): Decision {
  const owner = penOwner(table, command.of, actor, 'takePen');
  return { pens: { seat: owner.id, pen: owner.pen.filter((seat) => seat !== command.from) } };
}

function penOwner(table: Table, of: string | undefined, actor: Seat, what: string): Seat {
  const owner = seatOf(table, of ?? actor.id);
  const own = owner.id === actor.id && ownsRooms(actor.role);
  const phoneOnly = owner.presence === 'phone' && leads(actor);
  if (!own && !phoneOnly) throw new Refusal('forbidden', { do: what });
  return owner;
}

/** The owner says that what a pen wrote is theirs [R121]. */
export function confirmRow(table: Table, { row }: { row: string }, actor: Seat): Decision {
  if (!row.startsWith(`${actor.id}/`)) throw new Refusal('forbidden', { do: 'confirmRow' });
  if (!table.unconfirmed.includes(row)) throw new Refusal('row-unknown', { row });
  return { confirmed: row };
}

/**
 * Consent may be narrowed at any time: a row then leaves the shared document (OSL; decisions, 4.1:5). The person and
 * their guardians say so, or whoever the row belongs to, or the chair on their word.
 */
export function hideRow(table: Table, { row, from }: { row: string; from: readonly string[] }, actor: Seat): Decision {
  const owner = row.split('/')[0];
  const may = leads(actor) || actor.role === 'subject' || actor.role === 'guardian' || actor.id === owner;
  if (!may) throw new Refusal('forbidden', { do: 'hideRow' });
  const seats = [...new Set(from)].map((seat) => seatOf(table, seat));
  // Nobody can be kept from their own row, nor the person from what is said about them.
  const isWrong = seats.length === 0 || seats.some((seat) => seat.id === owner || seat.role === 'subject' || leads(seat));
  if (isWrong) throw new Refusal('body-invalid', { field: 'from' });
  return { hidden: { row, from: seats.map((seat) => seat.id).sort() } };
}
