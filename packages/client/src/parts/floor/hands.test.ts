import { expect, test } from 'vitest';
import { handsOf } from './hands.ts';

const person = (name: string) => ({ name, role: 'agency', agency: null, principal: null, presence: 'room', pen: [] });
const roster = { per: person('Per'), sara: person('Sara'), ida: person('Ida') };

test('who raised a hand first is first, and who did not is not there', () => {
  const plan = { roster, 'voice/sara': { hand: 200 }, 'voice/per': { hand: 100 }, 'voice/ida': { hand: null } };
  expect(handsOf(plan).map(({ person: { name } }) => name)).toEqual(['Per', 'Sara']);
});

test('a hand of somebody who has left the plan is not counted', () => {
  expect(handsOf({ roster, 'voice/gone': { hand: 1 } })).toEqual([]);
});
