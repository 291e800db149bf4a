import { isEasyToPress, isNoWiderThanThePage } from './support/measures.ts';
import { sitDown, unfoldAll } from './support/sitting.ts';
import { test } from './support/table.ts';
import { openView } from './support/writing.ts';

const VIEWS = ['Planen', 'Deltagare', 'Lås och avsluta'] as const;

for (const [name, upTo, people] of [
  ['alma', 'needs', ['p-birgitta', 'p-omar', 'p-jenny', 'p-alma', 'p-sara', 'family', 'board']],
  ['navid', 'summary', ['p-emma', 'p-robert', 'p-tolk', 'p-ali', 'p-navid', 'p-tomas', 'family', 'board']],
  ['alma', 'locked', ['p-birgitta', 'p-omar', 'p-jenny', 'p-sara', 'family', 'board']],
] as const) {
  test(`nothing has to be scrolled sideways at 320 px, folded or not: ${name}, ${upTo}`, async ({ table }) => {
    test.setTimeout(180_000);
    await table.open({ case: name, upTo });
    for (const person of people) {
      const seat = await sitDown(table, person, { width: 320, height: 640 });
      await isNoWiderThanThePage(seat.page, person);
      await unfoldAll(seat);
      await isNoWiderThanThePage(seat.page, `${person}, unfolded`);
      await seat.close();
    }
  });
}

test('every view of the chair’s fits in 320 px, and what is pressed in it is 44 px or more', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const seat = await sitDown(table, 'p-birgitta', { width: 320, height: 640 });
  for (const view of VIEWS) {
    await openView(seat, view);
    await unfoldAll(seat);
    await isNoWiderThanThePage(seat.page, view);
    await isEasyToPress(seat.page, view);
  }
});

test('whatever is pressed is 44 px or more', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  for (const person of ['p-birgitta', 'p-omar', 'p-jenny', 'p-alma', 'p-sara', 'family']) {
    const seat = await sitDown(table, person, { width: 390, height: 844 });
    await unfoldAll(seat);
    await isEasyToPress(seat.page, person);
    await seat.close();
  }
});
