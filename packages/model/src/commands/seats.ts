import { LEADERS } from '../people/roles.ts';
import { Refusal } from '../wire/errors.ts';
import type { Seat, Table } from './command.ts';

/** Chair and cochair lead together; `meeting.leader` says which of them holds the meeting now [R032, R033]. */
export const leads = (actor: Seat): boolean => LEADERS.includes(actor.role);

/** A seat of this table. @throws Refusal when there is none by that id */
export function seatOf(table: Table, id: string): Seat {
  const seat = table.seats.find((one) => one.id === id);
  if (!seat) throw new Refusal('seat-unknown', { seat: id });
  return seat;
}
