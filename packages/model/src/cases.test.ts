import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTENT } from './document/content.ts';
import type { RootKind } from './document/roots.ts';
import { fits, type Shape, textLimit } from './document/shape.ts';
import { SCREEN_LENGTH } from './document/vocabulary.ts';

/** Two meetings as they are written in real life. What people write must fit, in the gate and on the screens. */
interface Case {
  readonly questions: Row[];
  readonly needs: Row[];
  readonly goals: Row[];
  readonly insatser: Row[];
  readonly ownActions: Row[];
  readonly disagreements: (Row & { positions: { byId: string; text: string }[] })[];
  readonly parked: Row[];
  readonly concepts: Row[];
  readonly plainSummary: Row[];
  readonly distribution: Row[];
  readonly contingency: Row;
  readonly followUp: Row;
  readonly coordinator: { participantId: string; responsiblePrincipal: string; wishFromFamily: string; expectations: string[] };
  readonly subject: Row & { livesWith: string[]; participation: Row & { imageCards: unknown[] }; communication: Row };
}
type Row = Record<string, unknown>;

const read = (name: string): Case => {
  const path = new URL(`../../../cases/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Case;
};

/** Whether a field may hold a value, as a text or as a plain value. */
const mayHold = (shape: Shape | undefined, value: unknown): boolean => {
  if (!shape) return false;
  const limit = textLimit(shape);
  return fits(shape, value) || (typeof value === 'string' && limit !== undefined && value.length <= limit);
};
const shapesOf = (kind: RootKind): Readonly<Record<string, Shape>> => {
  const content = CONTENT[kind];
  if (!content) throw new Error(`${kind} has no content`);
  return 'rows' in content ? content.rows : content.values;
};
const expectToFit = (kind: RootKind, row: Row, fields: readonly string[], names: Record<string, string> = {}) => {
  for (const field of fields) {
    // A field that nobody filled in is left out of the row.
    if (row[field] == null) continue;
    const shape = shapesOf(kind)[names[field] ?? field];
    expect(mayHold(shape, row[field]), `${kind}.${names[field] ?? field}: ${JSON.stringify(row[field])}`).toBe(true);
  }
};

describe.each(['alma', 'navid'])('the meeting of %s', (name) => {
  const one = read(name);

  test('its questions, needs and goals fit', () => {
    for (const row of one.questions) expectToFit('questions', row, ['text', 'answer', 'by', 'subjectAgrees']);
    for (const row of one.needs) expectToFit('needs', row, ['text', 'voicedBy', 'questionIds']);
    const fields = ['text', 'inOwnWords', 'measure', 'term', 'parentGoalId', 'needIds', 'targetDate'];
    for (const row of one.goals) expectToFit('goals', row, fields);
  });

  test('its insatser and the family’s own actions fit', () => {
    const fields = [
      'what',
      'howOften',
      'startOn',
      'endOn',
      'durationText',
      'where',
      'who',
      'decisionRequired',
      'decisionBy',
      'goalIds',
    ];
    for (const row of [...one.insatser, ...one.ownActions]) expectToFit('commitments', row, fields);
  });

  test('its disagreements, parked topics, words and the page of paper fit', () => {
    for (const row of one.disagreements) {
      expectToFit('disagreements', row, ['topic', 'handledBy', 'byDate']);
      for (const position of row.positions) expectToFit('remarks', position, ['text']);
    }
    for (const row of one.parked) expectToFit('parked', row, ['text', 'raisedBy', 'handledBy']);
    for (const row of one.concepts) expectToFit('concepts', row, ['term', 'explanation']);
    for (const row of one.plainSummary) expectToFit('onepager', row, ['goal', 'what', 'howWhere', 'when', 'who']);
    for (const row of one.distribution) expectToFit('distribution', row, ['to', 'form', 'by']);
    for (const text of one.coordinator.expectations) expectToFit('expectations', { text }, ['text']);
  });

  test('its single values fit', () => {
    expectToFit('plan', one.contingency, ['ifNotWorking', 'acute', 'changeTrigger']);
    const { at, place, question, needed, durationMinutes } = one.followUp;
    expectToFit('plan', { followUp: { at, place, question, needed, minutes: durationMinutes } }, ['followUp']);
    const { participantId: seat, responsiblePrincipal: principal, wishFromFamily: wishedByFamily } = one.coordinator;
    expectToFit('plan', { coordinator: { seat, principal, wishedByFamily } }, ['coordinator']);
    expectToFit('subject', one.subject, ['displayName', 'birthDate', 'livesWith', 'alternateResidence', 'protectedIdentity']);
    expectToFit('subject', one.subject.participation, ['fromMinute', 'toMinute', 'preparedWith', 'preparedOn', 'imageCards']);
    expectToFit('subject', one.subject.communication, ['language', 'imageSupport', 'easyRead', 'notes'], {
      notes: 'communication',
    });
  });

  test('what people write is shorter than a screen lets them type', () => {
    for (const row of one.questions) expect(String(row['text']).length).toBeLessThanOrEqual(SCREEN_LENGTH.question);
    for (const row of one.questions) expect(String(row['answer']).length).toBeLessThanOrEqual(SCREEN_LENGTH.answer);
    for (const row of one.goals) expect(String(row['text']).length).toBeLessThanOrEqual(SCREEN_LENGTH.goal);
    for (const row of one.needs) expect(String(row['text']).length).toBeLessThanOrEqual(SCREEN_LENGTH.need);
    for (const row of one.insatser) {
      expect(String(row['what']).length).toBeLessThanOrEqual(SCREEN_LENGTH.what);
      for (const field of ['howOften', 'where', 'who', 'durationText']) {
        expect(String(row[field] ?? '').length).toBeLessThanOrEqual(SCREEN_LENGTH.short);
      }
    }
  });
});
