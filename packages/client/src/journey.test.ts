import { CLOSE } from '@samsyn/model';
import { expect, test } from 'vitest';
import { outsideOf } from './journey.ts';

test.each([
  [CLOSE.refused, undefined, 'revoked'],
  [CLOSE.noKey, undefined, 'signed-out'],
  [CLOSE.unknownPlan, undefined, 'unknown'],
  [CLOSE.otherVersion, undefined, 'outdated'],
  [CLOSE.malformed, undefined, 'error'],
  [CLOSE.refused, { code: 'consent-missing' }, 'consent'],
  [CLOSE.refused, { code: 'not-admitted' }, 'waiting'],
  [CLOSE.refused, { code: 'root-foreign', root: 'commitments/sara' }, 'revoked'],
] as const)('a socket closed with %s and %o leads to the page "%s"', (closeCode, denial, page) => {
  expect(outsideOf({ closeCode, denial })).toBe(page);
});
