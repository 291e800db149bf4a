import { expect, test } from 'vitest';
import { aConcreteRow, aPlanWith } from '../testing.ts';
import { project } from './projection.ts';
import { mayComeAfter } from './sequence.ts';

/** Sara, Peter and Katarina each have a row; `after` says which comes after which. */
const plan = (after: Record<string, string> = {}) =>
  aPlanWith((change) => {
    for (const [owner, afterId] of Object.entries(after)) {
      Object.assign((change[`commitments/${owner}`] as Record<string, object>)['r1'] as object, { afterId });
    }
  });
const choices = (of: ReturnType<typeof plan>, owner: string) => mayComeAfter(of, `${owner}/r1`).map(({ seat }) => seat);

test('[R095] a row may come after any other, and not after itself', () => {
  expect(choices(plan(), 'peter')).toEqual(['sara', 'katarina']);
});

test('[R095] no row may come after one that waits for it, near or far', () => {
  const inOrder = plan({ katarina: 'peter/r1', sara: 'katarina/r1' });
  expect(choices(inOrder, 'peter')).toEqual([]);
  expect(choices(inOrder, 'katarina')).toEqual(['peter']);
  expect(choices(inOrder, 'sara')).toEqual(['peter', 'katarina']);
});

test('a circle that two made at once is walked once, and a row that is gone stops nobody', () => {
  expect(choices(plan({ katarina: 'sara/r1', sara: 'katarina/r1' }), 'peter')).toEqual(['sara', 'katarina']);
  expect(choices(plan({ katarina: 'peter/r9' }), 'peter')).toEqual(['sara', 'katarina']);
});

test('what a row comes after stands in every view, in words', () => {
  const shown = project(
    aPlanWith((change) => {
      change['commitments/sara'] = {
        r1: { ...aConcreteRow('Bildschemat'), afterId: 'peter/r1' },
        r2: { ...aConcreteRow('Ringer'), afterId: 'x/y' },
      };
    }),
    { here: [], writing: new Map() },
  );
  expect(shown.commitments.map(({ what, after }) => [what, after])).toEqual([
    ['Bildschemat', 'Egen plats i lilla rummet'],
    ['Ringer', ''],
    ['Egen plats i lilla rummet', ''],
    ['Samtal varannan vecka', ''],
  ]);
});
