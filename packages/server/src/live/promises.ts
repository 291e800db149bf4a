import type { Phase, ProjectedCommitment, Projection } from '@samsyn/model';
import type { Words } from '@samsyn/words';
import { ownerName, shortName } from './names.ts';
import { spoken } from './swedish-time.ts';

/**
 * How far a row has come, to somebody who only reads it. `open`: somebody else must decide first. `gone`: it promises
 * nothing now.
 */
export type Standing = 'decided' | 'proposed' | 'open' | 'gone';

/** A family must never read a suggestion as a decision: what is not plainly accepted is not called decided. */
export function standing(row: ProjectedCommitment, phase: Phase): Standing {
  if (row.status === 'none-now' || row.status === 'stopped') return 'gone';
  if (row.status === 'started' || row.status === 'done') return 'decided';
  if (row.status === 'needs-decision' || row.decisionRequired) return 'open';
  if (row.typedBy !== null) return 'proposed';
  // The lock is the agreement: what stood in the plan then is what was agreed.
  return row.status === 'accepted' || phase === 'locked' || phase === 'ended' ? 'decided' : 'proposed';
}

/** "från 13 december", "13 december–12 februari", "när det är beslutat". Dates before free words; both when both are there. */
export function whenText(words: Words, row: ProjectedCommitment, style: 'day' | 'short'): string {
  const on = (value: string): string => spoken(words.language, value, style);
  const { startOn, endOn, startAfterDecision } = row;
  if (startOn !== '' && endOn !== '') {
    return startOn === endOn ? on(startOn) : words.say('live-range', { from: on(startOn), to: on(endOn) });
  }
  if (startOn !== '') return words.say('live-from', { date: on(startOn) });
  const after = startAfterDecision ? words.say('live-after-decision') : '';
  const until = endOn === '' ? '' : words.say('live-until', { date: on(endOn) });
  return [after, until].filter((part) => part !== '').join(', ');
}

/** All that is said about when: how often, dates, and the row's own words. */
export const whenAll = (words: Words, row: ProjectedCommitment): string =>
  [row.howOften, whenText(words, row, 'day'), row.when]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');

/** Whose promise it is and who does it: "Ekbackens skola: Linnea Strand". */
export function whoAll(projection: Projection, row: ProjectedCommitment): string {
  const owner = ownerName(projection, row.owner);
  const who = row.who.trim();
  return who === '' || who === owner ? owner : `${owner}: ${who}`;
}

/** Why a row is not yet promised, in one sentence. */
export function openSentence(words: Words, row: ProjectedCommitment): string {
  const by = row.decisionBy.trim();
  const date = row.decisionOn === '' ? '' : spoken(words.language, row.decisionOn, 'day');
  if (by === '') return date === '' ? words.say('live-not-promised') : words.say('live-not-promised-on', { date });
  return date === '' ? words.say('live-not-promised-by', { by }) : words.say('live-not-promised-by-on', { by, date });
}

/** "Omar skrev det här. Peter har inte bekräftat det än." */
export const unconfirmedSentence = (words: Words, projection: Projection, row: ProjectedCommitment): string =>
  row.typedBy === null
    ? ''
    : words.say('live-unconfirmed', { by: shortName(projection, row.typedBy), owner: shortName(projection, row.owner) });
