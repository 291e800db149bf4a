import type { RosterRow } from '@samsyn/model';
import { expect, test } from 'vitest';
import { talkedBy } from './talk.ts';

const seat = (role: RosterRow['role'], agency: string | null): RosterRow => ({
  name: role,
  role,
  agency,
  principal: null,
  presence: 'room',
  pen: [],
});

const roster = new Map([
  ['principal', seat('agency', 'Ekbackens skola')],
  ['teacher', seat('agency', 'Ekbackens skola')],
  ['mother', seat('guardian', 'Familjen')],
  ['father', seat('guardian', 'Familjen')],
]);
const words = { family: 'Familjen', leaders: 'Mötesledaren' };

test('talk time is summed by agency and for the family as a whole, with whoever speaks now', () => {
  const chair = { talk: { 'opening/principal': 60_000, 'needs/teacher': 120_000, 'needs/mother': 30_000 } };
  expect(talkedBy(chair, roster, { seat: 'father', ms: 240_000 }, words)).toEqual([
    { who: 'Familjen', ms: 270_000 },
    { who: 'Ekbackens skola', ms: 180_000 },
  ]);
});
