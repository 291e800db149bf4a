import { expect, test } from 'vitest';
import { aPlanWith } from '../testing.ts';
import { saidIn } from './said.ts';

test('[R099] what seats say of themselves is theirs who said something and are still in the plan', () => {
  const plan = aPlanWith((one) => {
    for (const [seat, words] of [
      ['peter', ' Vi väntar på besked '],
      ['katarina', 'Ingen öppen kontakt'],
      ['sara', ' '],
    ] as const)
      one[`voice/${seat}`] = { ...one[`voice/${seat}`], nothingNow: words };
    Object.assign(one['roster']?.['katarina'] as object, { revoked: true });
  });
  expect(saidIn(plan, 'nothingNow').map(({ seat, words }) => [seat, words])).toEqual([['peter', 'Vi väntar på besked']]);
  expect(saidIn(plan, 'forgottenNothing')).toEqual([]);
});
