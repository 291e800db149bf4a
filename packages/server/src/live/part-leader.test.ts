import { expect, test } from 'vitest';
import { ALMA_NOW_MS, almaProjection } from '../testing/alma.ts';
import { asSeen } from './as-seen.ts';
import { readQuery } from './page-query.ts';
import { draw, lookOf } from './views.ts';

const shown = (view: 'family' | 'board', partLeader: string | null): string =>
  draw(
    lookOf(view, readQuery({ as: 'html' }), null),
    asSeen(almaProjection({ phase: 'opening', partLeader })),
    ALMA_NOW_MS,
  ).toString();

test.each(['family', 'board'] as const)('[R004] whoever follows sees that the person leads the part: %s', (view) => {
  const [subject] = almaProjection({}).people.filter(({ role }) => role === 'subject');
  expect(shown(view, subject?.id ?? '')).toContain('Alma leder den här delen');
  expect(shown(view, null)).not.toContain('leder den här delen');
});
