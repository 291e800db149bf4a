import { divideMinutes } from '@samsyn/model';
import { expect, test } from 'vitest';
import { longer, taken } from './overrun.ts';

const hour = divideMinutes(60);

test('[R071] five minutes for the needs are taken from a later part', () => {
  expect(taken(hour, 'needs', 'summary')).toEqual({ ...hour, needs: 32, summary: 4 });
});

test('a part is never left without time', () => {
  expect(taken({ ...hour, closing: 5 }, 'needs', 'closing')).toBeUndefined();
});

test('[R071] no part grows as long as the needs', () => {
  expect(longer({ ...hour, situation: 22, needs: 27 }, 'situation')).toBeUndefined();
});
