import { type Commitment, commitmentsOf, type Phase, type RosterRow } from '@samsyn/model';
import type { Meeting } from '../../meeting/meeting.ts';
import { emptyLine, type LineState, lineState } from './line-state.ts';

/** One line of the console: a row of the plan, or an agency that has none. */
export interface Line {
  readonly key: string;
  readonly seat: string;
  readonly person: RosterRow;
  readonly row: Commitment | undefined;
  readonly state: LineState;
}

/** The plan's rows, the agencies first and then the family; an agency without a row has a line too. */
export function linesOf(meeting: Meeting): Line[] {
  const { plan, roster, writing } = meeting;
  const people = [...roster].filter(([, row]) => row.revoked !== true);
  const agencies = people.filter(([, row]) => row.role === 'agency');
  const others = people.filter(([, row]) => row.role !== 'agency' && row.role !== 'viewer' && row.role !== 'interpreter');
  const lines = [...agencies, ...others].flatMap(([seat, person]): Line[] => {
    const rows = commitmentsOf(plan, seat);
    const said = rows.filter((row) => row.what.trim() !== '' || writing.has(`${seat}/${row.id}`));
    if (said.length > 0) {
      return said.map((row) => ({
        key: `${seat}/${row.id}`,
        seat,
        person,
        row,
        state: lineState(row, { plan, roster, writing }),
      }));
    }
    return person.role === 'agency' ? [{ key: seat, seat, person, row: undefined, state: emptyLine(person) }] : [];
  });
  // Whoever could not come is not forgotten, and stands last.
  return [...lines.filter(({ state }) => state.kind !== 'absent'), ...lines.filter(({ state }) => state.kind === 'absent')];
}

/** Parts before anybody is asked what they can do; until then an empty row lacks nothing. */
const BEFORE_NEEDS: readonly Phase[] = ['waiting', 'opening', 'situation'];

/** Whether a line still lacks something that it should have by now. */
export const isLacking = ({ state }: Line, phase: Phase): boolean =>
  state.kind === 'lacks' || state.kind === 'unconfirmed' || (state.kind === 'empty' && !BEFORE_NEEDS.includes(phase));

export const lackingLines = (meeting: Meeting): Line[] => linesOf(meeting).filter((line) => isLacking(line, meeting.phase));
