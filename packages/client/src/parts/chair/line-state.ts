import { type Commitment, fieldsOf, missingFacts, type PlanJson, type RosterRow } from '@samsyn/model';
import { firstName, listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { shortDay } from '../frame/days.ts';
import type { IconName } from '../frame/icon.ts';

export type LineKind = 'writing' | 'unconfirmed' | 'none-now' | 'lacks' | 'decision' | 'done' | 'empty' | 'absent';

/** How one row of the plan stands, in words that the chair takes in at a glance. */
export interface LineState {
  readonly kind: LineKind;
  readonly words: string;
  readonly icon?: IconName;
}

export interface LineTable {
  readonly plan: PlanJson;
  readonly roster: ReadonlyMap<string, RosterRow>;
  /** Rows that somebody is writing in now: row key → seat. */
  readonly writing: ReadonlyMap<string, string>;
}

/** Who is writing comes first, then what the row waits for, then what it lacks. A gap is a plain sentence, no alarm. */
export function lineState(row: Commitment, { plan, roster, writing }: LineTable): LineState {
  const key = `${row.seat}/${row.id}`;
  const owner = roster.get(row.seat);
  const writer = writing.get(key);
  if (writer !== undefined) {
    const name = firstName(roster.get(writer)?.name ?? '');
    const words =
      writer === row.seat
        ? say('chair-line-writes', { name })
        : say('chair-line-writes-for', { name, owner: firstName(owner?.name ?? '') });
    return { kind: 'writing', icon: 'pen', words };
  }
  if (fieldsOf(plan, 'unconfirmed')[key] !== undefined) {
    return { kind: 'unconfirmed', icon: 'clock', words: say('chair-line-unconfirmed', { name: firstName(owner?.name ?? '') }) };
  }
  if (row.status === 'none-now') return { kind: 'none-now', words: say('chair-line-none-now') };
  const missing = owner?.principal === 'enskild' ? [] : missingFacts(row);
  if (missing.length > 0) {
    return { kind: 'lacks', words: say('chair-line-lacks', { facts: listed(missing.map((fact) => say(`fact-${fact}`))) }) };
  }
  if (row.decisionRequired || row.status === 'needs-decision') {
    const day = row.decisionOn === '' ? '' : shortDay(row.decisionOn);
    return {
      kind: 'decision',
      icon: 'decision',
      words: day === '' ? say('chair-line-decision') : say('chair-line-decision-on', { day }),
    };
  }
  return { kind: 'done', icon: 'check', words: say('chair-line-done') };
}

/** How a seat without a row stands. */
export const emptyLine = (row: RosterRow): LineState =>
  row.presence === 'absent'
    ? { kind: 'absent', words: say('chair-line-absent') }
    : { kind: 'empty', words: say('chair-line-empty') };
