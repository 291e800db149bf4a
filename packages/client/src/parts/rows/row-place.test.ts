import { expect, test } from 'vitest';
import { isForAgency, ownerName, rowKindOf, shortAgency, splitRowKey } from './row-place.ts';

test('an agency is called by the first words of its name', () => {
  expect(shortAgency('Socialtjänsten, Barn och familj, Björkdals kommun')).toBe('Socialtjänsten');
  expect(shortAgency(null)).toBe('');
});

test('[R097] whoever sits for an agency promises for it, the family for themselves', () => {
  expect(ownerName({ name: 'Peter Falk', role: 'agency', agency: 'Ekbackens skola' })).toBe('Ekbackens skola');
  expect(ownerName({ name: 'Sara Ekdahl', role: 'guardian', agency: 'Familjen' })).toBe('Sara Ekdahl');
  expect(isForAgency({ role: 'chair', agency: 'Socialtjänsten' })).toBe(true);
});

test('a row’s key says whose it is and which', () => {
  expect(splitRowKey('peter/i1')).toEqual({ seat: 'peter', id: 'i1' });
});

test('[R087] whoever comes for an association is asked for the six facts, the family only for what they want to say', () => {
  expect(rowKindOf({ principal: 'förening' })).toBe('agency');
  expect(rowKindOf({ principal: 'kommun' })).toBe('agency');
  expect(rowKindOf({ principal: 'enskild' })).toBe('own-action');
});
