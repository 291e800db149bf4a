import { expect, test } from 'vitest';
import { aConcreteRow } from '../testing.ts';
import { FACTS, missingFacts, saidFacts } from './concreteness.ts';
import { readCommitment } from './plan-json.ts';

const row = (fields: Record<string, unknown>) => readCommitment('peter', { id: 'r1', ...fields });

test('[R087] a concrete row says what, who, how often, when, where and for how long', () => {
  expect(saidFacts(row(aConcreteRow('Egen plats')))).toEqual(FACTS);
  expect(missingFacts(row(aConcreteRow('Egen plats')))).toEqual([]);
});

test('[R087] an empty row lacks all six', () => {
  expect(missingFacts(row({}))).toEqual(['what', 'who', 'howOften', 'when', 'where', 'howLong']);
});

test.each([
  ['[R081] a day', { startOn: '2026-12-14' }],
  ['[R081] that it starts after a decision', { startAfterDecision: true }],
  ['[R082] words', { when: 'tisdagar kl 9' }],
])('when is said by %s', (_how, fields) => {
  expect(saidFacts(row(fields))).toEqual(['when']);
});

test.each([
  ['[R086] a last day', { endOn: '2027-06-11' }],
  ['[R086] words', { durationText: 'Tills vidare' }],
])('for how long is said by %s', (_how, fields) => {
  expect(saidFacts(row(fields))).toEqual(['howLong']);
});

test('[R083] [R084] [R085] blanks say nothing', () => {
  expect(saidFacts(row({ what: ' ', who: '\n', howOften: '\t', where: '  ' }))).toEqual([]);
});

test('[R099] a row that promises nothing now lacks nothing', () => {
  expect(missingFacts(row({ status: 'none-now' }))).toEqual([]);
});
