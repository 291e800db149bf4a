import { SCREEN_LENGTH } from '@samsyn/model';
import type { IconName } from '../frame/icon.ts';

/** A text of a row that somebody fills in. */
export interface FieldSpec {
  readonly field: 'what' | 'who' | 'howOften' | 'when' | 'where' | 'durationText';
  readonly glyph: IconName | '';
  readonly room: number;
}

const short = (field: FieldSpec['field'], glyph: IconName): FieldSpec => ({ field, glyph, room: SCREEN_LENGTH.short });

/** What a row promises; first, and over the whole width. */
export const WHAT: FieldSpec = { field: 'what', glyph: '', room: SCREEN_LENGTH.what };

const WHO = short('who', 'person');
const HOW_OFTEN = short('howOften', 'often');
const WHEN = short('when', 'clock');
const WHERE = short('where', 'place');
const HOW_LONG = short('durationText', 'length');

/**
 * Who writes a row decides what is asked. An agency promises, and is asked for the six facts; the family's own actions
 * are theirs to word, and little is asked.
 */
export type RowKind = 'agency' | 'own-action';

/** The fields of a row before and after its dates, in the order people ask for them. */
export const FIELDS: Readonly<Record<RowKind, { readonly before: readonly FieldSpec[]; readonly after: readonly FieldSpec[] }>> =
  {
    agency: { before: [WHO, HOW_OFTEN], after: [WHEN, WHERE, HOW_LONG] },
    'own-action': { before: [HOW_OFTEN], after: [] },
  };
