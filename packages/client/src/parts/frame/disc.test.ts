import { expect, test } from 'vitest';
import { initials } from './disc.ts';

test.each([
  ['Birgitta Ågren', 'BÅ'],
  ['Alma', 'A'],
  ['Anna-Karin Öst', 'AÖ'],
  ['  omar   hassan ', 'OH'],
  ['Kallad: LSS-handläggare', 'KH'],
  ['–', '–'],
  ['', '–'],
])('%s has the initials %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
