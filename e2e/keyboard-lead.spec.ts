import { button, comeIn } from './support/by-keyboard.ts';
import { expect, test } from './support/table.ts';

/** A meeting is led, locked and ended without a mouse. */

test('the chair leads a meeting by keyboard: start, the floor, the next part, undo, a pause, every view', async ({ table }) => {
  await table.open();
  const { seat, keys } = await comeIn(table, 'p-birgitta');
  await keys.use(button(seat, 'Starta mötet'));
  await expect(seat.heading('Inledning')).toBeVisible();
  await keys.isSomewhere();

  // The floor, from anywhere on the page.
  await keys.press('Control+Enter');
  await expect(seat.page.getByRole('region', { name: 'Ordet' })).toContainText('Ordet gick till Alma');
  await keys.isSomewhere();
  // Not everyone has been heard: that is said, and the same keys go on.
  await keys.press('Control+Shift+Enter');
  await expect(seat.page.getByRole('alert').filter({ hasText: 'har inte fått säga något' })).not.toHaveCount(0);
  await keys.press('Control+Shift+Enter');
  await expect(seat.heading('Nuläge')).toBeVisible();
  await keys.isSomewhere();
  // Undo is near, by region.
  await keys.region(seat.page.locator('[data-region=bar]'));
  await keys.use(button(seat, 'Ångra'));
  await expect(seat.heading('Inledning')).toBeVisible();
  await keys.isSomewhere();

  // A pause: a box with choices, Esc out of it and back to the button.
  await keys.use(button(seat, 'Paus'));
  await expect(seat.page.getByRole('heading', { name: 'Hur lång paus?' })).toBeVisible();
  await keys.press('Escape');
  await expect(button(seat, 'Paus')).toBeFocused();
  await keys.press('Enter');
  await keys.use(button(seat, '5 minuter'));
  await expect(button(seat, 'Fortsätt')).toBeVisible();
  await keys.isSomewhere();
  await keys.use(button(seat, 'Fortsätt'));
  await expect(button(seat, 'Paus')).toBeVisible();
  await keys.isSomewhere();

  // The order of the turns, with Alt and an arrow; the focus goes with the person.
  await keys.use(seat.page.locator('summary').filter({ hasText: 'Turordning' }), 'back');
  await keys.reach(button(seat, /^Flytta Jonas .* tidigare$/));
  await keys.press('Alt+ArrowUp');
  const queue = seat.page.getByRole('listitem').filter({ has: button(seat, /^Ge Jonas/) });
  await expect(queue.locator('.queue__place')).toHaveText('1');
  await expect(queue.locator(':focus')).toBeVisible();

  // Every view, and each says where one has come.
  for (const [view, heading] of [
    ['Planen', 'Inför mötet'],
    ['Deltagare', 'Deltagare'],
    ['Lås och avsluta', 'Lås och avsluta'],
  ] as const) {
    await keys.use(seat.page.getByRole('navigation', { name: 'Visa' }).getByRole('button', { name: view }), 'back');
    await expect(seat.page.getByRole('heading', { name: heading, exact: true })).toBeFocused();
  }
});

test('the chair locks and ends by keyboard; the guardian whose page it closes reads on, and confirms', async ({ table }) => {
  await table.open({ upTo: 'summary' });
  const chair = await comeIn(table, 'p-birgitta');
  const sara = await comeIn(table, 'p-sara', { width: 390, height: 844 });

  // Sara says what she thinks of a row, and of a signal that goes to the chair only.
  const first = sara.seat.page.getByRole('group', { name: /^Vad tycker du om:/ }).first();
  await expect(first).toBeVisible();
  await sara.keys.use(first.getByRole('button', { name: 'Okej' }), 'on', 'Space');
  await expect(first.getByRole('button', { name: 'Okej' })).toHaveAttribute('aria-pressed', 'true');
  const view = sara.seat.page.getByLabel('Det här tycker jag om det vi har bestämt');
  if (!(await view.isVisible())) await sara.keys.use(sara.seat.page.locator('summary').filter({ hasText: 'Vad tycker du?' }));
  await sara.keys.fill(view, 'Bra att lunchen är med.');

  // The chair locks the plan.
  const { seat, keys } = chair;
  await keys.use(seat.page.getByRole('navigation', { name: 'Visa' }).getByRole('button', { name: 'Lås och avsluta' }), 'back');
  await keys.use(button(seat, 'Lås planen').first());
  await expect(seat.page.getByText(/^Planen låstes/)).toBeVisible();
  await keys.isSomewhere();

  // Sara stood in a field that is gone.
  await expect(sara.seat.page.getByRole('heading', { name: 'Planen är klar' })).toBeVisible();
  await sara.keys.isSomewhere();
  await sara.keys.reach(sara.seat.page.getByRole('radio', { name: 'Jag har tagit del av planen', exact: true }));
  await sara.keys.press('Space');
  await sara.keys.use(button(sara.seat, 'Bekräfta'));
  await expect(sara.seat.page.getByRole('heading', { name: 'Du har bekräftat' })).toBeVisible();
  await sara.keys.isSomewhere();

  // Whoever presses Enter by habit ends nothing.
  const end = seat.page.locator('sip-lock-desk').getByRole('button', { name: 'Avsluta mötet' });
  await keys.use(end.first());
  await expect(seat.page.getByRole('dialog').getByRole('button', { name: 'Avbryt' })).toBeFocused();
  await keys.press('Escape');
  await expect(end.first()).toBeFocused();
  await keys.press('Enter');
  await keys.use(seat.page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }));
  await expect(seat.page.getByRole('dialog')).toBeHidden();
  await expect(seat.page.getByRole('heading', { name: 'Lås och avsluta' })).toBeFocused();
});

test('keys for the whole page: regions, help, every command by its Swedish name', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const { seat, keys } = await comeIn(table, 'p-birgitta');
  const { page } = seat;

  // Round the regions, both ways.
  const regions: string[] = [];
  for (let step = 0; step < 5; step++) {
    await keys.press('F6');
    regions.push((await page.locator(':focus').getAttribute('data-region')) ?? '');
  }
  expect(new Set(regions)).toEqual(new Set(['head', 'main', 'bar', 'pocket']));
  expect(regions[4]).toBe(regions[0]);
  await keys.press('Shift+F6');
  await expect(page.locator(':focus')).toHaveAttribute('data-region', regions[3] ?? '');

  // Help, and back to where one was.
  await keys.reach(button(seat, /^Nästa talare/));
  await keys.press('Shift+?');
  const help = page.getByRole('dialog', { name: 'Tangenter' });
  await expect(help).toContainText('Nästa del');
  await keys.press('Escape');
  await expect(help).toBeHidden();
  await expect(button(seat, /^Nästa talare/)).toBeFocused();

  // Every command, found by a word of its name, whatever has the focus.
  await keys.press('Control+k');
  const list = page.getByRole('dialog', { name: 'Alla kommandon' });
  await expect(list.getByLabel('Sök bland kommandon')).toBeFocused();
  await keys.type('lås');
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'Lås och avsluta' })).toBeFocused();
  await keys.press('Control+k');
  await keys.type('mörkt');
  await keys.use(list.getByRole('button', { name: 'Mörkt utseende' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { name: 'Lås och avsluta' })).toBeFocused();

  // Whoever has a program of their own with the same keys turns them off.
  await keys.press('Shift+?');
  await keys.use(help.getByRole('button', { name: 'Stäng av kortkommandon' }));
  await keys.press('Escape', 'Control+k');
  await expect(list).toBeHidden();
  await keys.press('F6');
  await keys.isSomewhere();
});
