import type { MeetingState, Role, RosterRow } from '@samsyn/model';

/** Who speaks before whom when nobody has said otherwise: the person, the family, then the agencies (001; 002) [R074]. */
const ORDER: readonly Role[] = ['subject', 'guardian', 'relative', 'agency'];

type Roster = ReadonlyMap<string, RosterRow>;

const isAtTable = (row: RosterRow): boolean => row.presence !== 'absent' && row.revoked !== true;

/** Everyone who takes a turn and is here, in that order. Those who lead are asked last, by themselves. */
export const speakers = (roster: Roster): string[] =>
  ORDER.flatMap((role) => [...roster].filter(([, row]) => row.role === role && isAtTable(row)).map(([seat]) => seat));

/**
 * The speaking order as the chair sees it: the one that has been set, and after it those who have not yet been heard
 * in this part. So nobody is forgotten because the order was set before they came.
 */
export function queueOf(state: MeetingState, roster: Roster): string[] {
  const set = state.turns.filter((seat) => {
    const row = roster.get(seat);
    return row !== undefined && isAtTable(row) && seat !== state.floor;
  });
  const waiting = unheard(state, roster).filter((seat) => !set.includes(seat) && seat !== state.floor);
  return [...set, ...waiting];
}

/** Whom the present part has not heard. */
export const unheard = (state: MeetingState, roster: Roster): string[] =>
  speakers(roster).filter((seat) => !state.heard.includes(seat));

/** The order with one seat a step earlier or later. */
export function moveSeat(seats: readonly string[], seat: string, step: -1 | 1): string[] {
  const from = seats.indexOf(seat);
  const to = from + step;
  if (from < 0 || to < 0 || to >= seats.length) return [...seats];
  const moved = seats.filter((one) => one !== seat);
  moved.splice(to, 0, seat);
  return moved;
}

/** The order with one seat last: passed over for now, not forgotten. */
export const skipSeat = (seats: readonly string[], seat: string): string[] => [...seats.filter((one) => one !== seat), seat];
