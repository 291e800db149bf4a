import { expect, test } from 'vitest';
import { ROLES } from '../people/roles.ts';
import { PARTS } from './phases.ts';
import { AUDIENCE, allPromptIds, promptIds, purposeId } from './prompts.ts';

test('[R013] every role has something to say or ask in every part, worded for them', () => {
  for (const role of ROLES) {
    for (const part of PARTS) {
      const ids = promptIds(part, role);
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(id).toMatch(new RegExp(`^prompt-${part}-${AUDIENCE[role]}-\\d$`));
    }
  }
});

test('every prompt that a role gets is among those the catalogue must hold, once', () => {
  const all = allPromptIds();
  expect(new Set(all).size).toBe(all.length);
  for (const role of ROLES) for (const part of PARTS) expect(all).toEqual(expect.arrayContaining(promptIds(part, role)));
});

test('[R027] each part says what it is for', () => {
  expect(PARTS.map(purposeId)).toEqual([
    'purpose-opening',
    'purpose-situation',
    'purpose-needs',
    'purpose-summary',
    'purpose-closing',
  ]);
});
