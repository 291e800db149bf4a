import { readdirSync, readFileSync } from 'node:fs';
import { allPromptIds, CHECKLIST, PARTS, purposeId, REFUSALS, SIGNALS } from '@samsyn/model';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from './languages.ts';
import { createWords } from './words.ts';

const folder = (language: Language): URL => new URL(`./${language}/`, import.meta.url);
const areasOf = (language: Language): string[] => readdirSync(folder(language)).sort();
const textOf = (language: Language, area: string): string => readFileSync(new URL(area, folder(language)), 'utf8');
const idsIn = (text: string): string[] => [...text.matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map(([, id]) => id ?? '');
const idsOf = (language: Language): string[] => areasOf(language).flatMap((area) => idsIn(textOf(language, area)));
const variablesIn = (text: string): Map<string, string> => {
  const messages = text.split(/^(?=[a-zA-Z][\w-]*\s*=)/m).filter((message) => /^[a-zA-Z]/.test(message));
  return new Map(
    messages.map((message) => [
      /^[\w-]+/.exec(message)?.[0] ?? '',
      [...new Set([...message.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort().join(' '),
    ]),
  );
};

test.each(LANGUAGES)('the %s catalogue can be read as a whole, and no sentence has two wordings', (language) => {
  const sources = areasOf(language).map((area) => textOf(language, area));
  expect(() => createWords(language, sources)).not.toThrow();
});

test('every sentence there is in Swedish there is in English, and the other way round', () => {
  expect(idsOf('en').sort()).toEqual(idsOf('sv').sort());
});

test('both languages say the same facts in a sentence', () => {
  for (const area of areasOf('sv')) {
    expect([area, variablesIn(textOf('en', area))]).toEqual([area, variablesIn(textOf('sv', area))]);
  }
});

test('[R013] every role has its own words in every part, and every part says what it is for', () => {
  const known = new Set(idsOf('sv'));
  const asked = [...allPromptIds(), ...PARTS.map(purposeId)];
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});

test("the whole of the chair's checklist can be read", () => {
  const known = new Set(idsOf('sv'));
  expect(CHECKLIST.map(({ code }) => `check-${code}`).filter((id) => !known.has(id))).toEqual([]);
});

test('every refusal there is has a sentence that people read', () => {
  const known = new Set(idsOf('sv'));
  expect(
    Object.keys(REFUSALS)
      .map((code) => `refusal-${code}`)
      .filter((id) => !known.has(id)),
  ).toEqual([]);
});

test('every quiet word to the chair has a name', () => {
  const known = new Set(idsOf('sv'));
  expect(SIGNALS.map((kind) => `signal-${kind}`).filter((id) => !known.has(id))).toEqual([]);
});
