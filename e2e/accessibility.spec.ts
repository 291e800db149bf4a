import { isAccessible } from './support/axe.ts';
import { sitDown } from './support/sitting.ts';
import { expect, test } from './support/table.ts';

/** A screen of every kind. */
const SEATS = ['p-birgitta', 'p-omar', 'p-jenny', 'p-alma', 'p-sara', 'family', 'board'] as const;

test('nothing in the lobby breaks WCAG 2.2 A or AA', async ({ table }) => {
  await table.open();
  for (const person of ['p-birgitta', 'p-sara', 'family']) {
    const seat = await table.arrive(person, { reducedMotion: 'reduce' });
    await expect(seat.page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAccessible(seat.page, person);
    await seat.close();
  }
});

for (const stage of ['waiting', 'needs', 'summary', 'locked'] as const) {
  test(`nothing on any screen breaks WCAG 2.2 A or AA: ${stage}`, async ({ table }) => {
    test.setTimeout(240_000);
    await table.open({ upTo: stage });
    for (const person of stage === 'locked' ? [...SEATS, 'print'] : SEATS) {
      const seat = await sitDown(table, person);
      await isAccessible(seat.page, person);
      await seat.close();
    }
  });
}

test('nothing breaks WCAG 2.2 A or AA for those whom a youth’s meeting has beside: cochair, interpreter, somebody close', async ({
  table,
}) => {
  test.setTimeout(240_000);
  await table.open({ case: 'navid', upTo: 'needs' });
  for (const person of ['p-robert', 'p-tolk', 'p-ali', 'p-navid', 'p-tomas']) {
    const seat = await sitDown(table, person);
    await isAccessible(seat.page, person);
    await seat.close();
  }
});

for (const [state, stage, commands] of [
  ['a pause', 'needs', [{ do: 'pause', minutes: 10 }]],
  ['the first part', 'waiting', [{ do: 'start' }]],
  ['the situation', 'waiting', [{ do: 'start' }, { do: 'setPhase', phase: 'situation' }]],
  ['the last part', 'summary', [{ do: 'setPhase', phase: 'closing' }]],
  ['a meeting that is over', 'locked', [{ do: 'end' }]],
] as const) {
  test(`nothing on any screen breaks WCAG 2.2 A or AA in ${state}`, async ({ table }) => {
    test.setTimeout(240_000);
    const place = await table.open({ upTo: stage });
    for (const command of commands) expect((await place.command('p-birgitta', command)).status).toBe(200);
    for (const person of SEATS) {
      const seat = await sitDown(table, person);
      await isAccessible(seat.page, `${person}, ${state}`);
      await seat.close();
    }
  });
}
