import { expect, test } from 'vitest';
import { isPresetField, performersOf, presetIds } from './presets.ts';

const roster = new Map([
  ['peter', { name: 'Peter Falk', agency: 'Ekbackens skola' }],
  ['linnea', { name: 'Linnea Strand', agency: 'Ekbackens skola' }],
  ['gone', { name: 'Gustav', agency: 'Ekbackens skola', revoked: true }],
  ['jenny', { name: 'Jenny Wallin', agency: 'Habiliteringen' }],
  ['birgitta', { name: 'Birgitta Åkerlund', agency: null }],
]);

test('[R085] an agency’s own people are suggested as performers, the writer first', () => {
  expect(performersOf(roster, 'linnea')).toEqual(['Linnea Strand', 'Peter Falk']);
});

test('a seat without an agency suggests only itself', () => {
  expect(performersOf(roster, 'birgitta')).toEqual(['Birgitta Åkerlund']);
});

test('[R083] fields with suggestions have them in the catalogue’s order', () => {
  expect(presetIds('howOften')[0]).toBe('row-preset-howOften-1');
  expect(isPresetField('what')).toBe(false);
});
