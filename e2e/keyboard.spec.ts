import { Keys } from './support/keys.ts';
import type { Seat } from './support/seat.ts';
import { StockSeat } from './support/stock-seat.ts';
import { expect, type Table, test } from './support/table.ts';
import { listRow } from './support/writing.ts';

/** Somebody comes in without a mouse: the lobby's one button is a Tab or two away. */
async function comeIn(
  table: Table,
  person: string,
  options?: Parameters<Table['arrive']>[1],
): Promise<{ seat: Seat; keys: Keys }> {
  const seat = await table.arrive(person, options);
  const keys = new Keys(seat.page);
  await expect(seat.page.getByRole('heading', { level: 1 })).toBeFocused();
  await keys.use(seat.page.getByRole('button', { name: /Gå in i mötet|Gå in och läs|Följ mötet/ }));
  if (seat.who.role !== 'viewer') await seat.saved();
  return { seat, keys };
}

const button = ({ page }: Seat, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

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

test('an agency writes a whole row by keyboard, and stands where it stood when the meeting goes on', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const { seat, keys } = await comeIn(table, 'p-jenny');
  const { page } = seat;
  await expect(
    page.getByRole('heading', { name: 'Andras rader' }).or(page.getByText('Andras rader').first()).first(),
  ).toBeVisible();

  // Past the top at once: the skip link is the first stop of the page.
  await keys.reach(page.getByRole('link', { name: 'Hoppa till innehållet' }), 'back');
  await keys.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await keys.use(page.getByRole('link', { name: 'Till din rad' }), 'back');
  await expect(seat.row(0).getByLabel('Vad ska ni göra?')).toBeFocused();

  await keys.use(button(seat, 'Lägg till en insats'));
  const row = seat.row(1);
  await expect(row.getByLabel('Vad ska ni göra?')).toBeFocused();
  await keys.type('Lånar ut en viktväst');
  for (const [label, words] of [
    ['Vem?', 'Jenny Wallin'],
    ['Hur ofta?', 'Varje skoldag'],
  ] as const)
    await keys.fill(row.getByLabel(label, { exact: true }), words);
  await keys.date(row.getByLabel('Från', { exact: true }), '2026-12-15');
  await keys.date(row.getByLabel('Till', { exact: true }), '2027-02-12');
  for (const [label, words] of [
    ['Dag och tid?', 'morgnar'],
    ['Var?', 'I skolan'],
    ['Hur länge?', 'Till sportlovet'],
  ] as const)
    await keys.fill(row.getByLabel(label, { exact: true }), words);
  const goal = row.getByRole('checkbox').first();
  await keys.reach(goal);
  await keys.press('Space');
  await expect(goal).toBeChecked();
  await keys.reach(row.getByRole('combobox', { name: 'Läge' }));
  await keys.press('ArrowDown');
  await expect(row.getByRole('combobox', { name: 'Läge' })).toHaveValue('accepted');
  await seat.saved();
  await expect(row).toContainText('hur länge');
  const rows = (await place.plan())[`commitments/${seat.who.id}`] ?? {};
  expect(Object.values(rows)).toContainEqual(
    expect.objectContaining({
      what: 'Lånar ut en viktväst',
      who: 'Jenny Wallin',
      howOften: 'Varje skoldag',
      startOn: '2026-12-15',
      endOn: '2027-02-12',
      when: 'morgnar',
      where: 'I skolan',
      durationText: 'Till sportlovet',
      status: 'accepted',
      goalIds: [expect.any(String)],
    }),
  );

  // Others write, and the meeting goes on to another part: she stands where she stood.
  const where = row.getByLabel('Var?', { exact: true });
  await keys.reach(where, 'back');
  const peter = await new StockSeat(place, 'p-peter').ready();
  const said = peter.doc.getMap(`voice/${place.seat('p-peter').id}`);
  said.set('nothingNow', 'Vi väntar på besked');
  await expect(page.getByText('Vi väntar på besked', { exact: true })).toBeVisible();
  await expect(where).toBeFocused();
  expect((await place.command('p-birgitta', { do: 'setPhase', phase: 'summary' })).ok).toBe(true);
  await expect(page).toHaveTitle('Möte: Sammanfattning');
  await expect(where).toBeFocused();
  peter.leave();

  // A row that is taken away is had back, and the focus is in it; taken away for good, the focus is near.
  await keys.use(row.getByRole('button', { name: 'Ta bort' }));
  await expect(button(seat, 'Ångra')).toBeFocused();
  await keys.press('Enter');
  await expect(seat.row(1).locator(':focus')).toBeVisible();
  await keys.use(seat.row(1).getByRole('button', { name: 'Ta bort' }));
  await expect(button(seat, 'Ångra')).toBeFocused();
  await expect(button(seat, 'Ångra')).toBeHidden();
  await keys.isSomewhere();
});

test('the secretary writes lists and shared texts by keyboard; no text is a trap', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const { seat, keys } = await comeIn(table, 'p-omar');
  const { page } = seat;

  // What is missing leads to where it is mended.
  const missing = page.locator('summary').filter({ hasText: /saker saknas/ });
  await keys.use(missing);
  await keys.use(page.locator('.missing__link').filter({ hasText: 'svar' }).first());
  await keys.isSomewhere();

  const needs = page.locator('#plan-needs');
  await keys.use(needs.getByRole('button', { name: 'Lägg till behov' }));
  const row = listRow(seat, 'needs', 'Behov 4');
  await expect(row.getByLabel('Behovet', { exact: true })).toBeFocused();
  await keys.type('Pauser utan att behöva be om dem');
  await keys.reach(row.getByRole('combobox', { name: 'Vem säger det?' }));
  await keys.type('Alma');
  await expect(row.getByRole('combobox', { name: 'Vem säger det?' })).toHaveValue(place.seat('p-alma').id);
  // Up one place: the focus goes with the row.
  await keys.use(button(seat, 'Flytta upp Behov 4'));
  await expect(listRow(seat, 'needs', 'Behov 3').locator(':focus')).toBeVisible();
  await keys.use(button(seat, 'Ta bort Behov 3'));
  await expect(needs.getByRole('button', { name: 'Lägg till behov' })).toBeFocused();
  await keys.use(needs.getByRole('button', { name: 'Ångra' }), 'back');
  await expect(page.locator('#plan-needs').getByLabel('Behovet', { exact: true }).and(page.locator(':focus'))).toHaveValue(
    'Pauser utan att behöva be om dem',
  );

  // Into a shared text, a list in it, and out: with Tab to what comes next, with Esc to its buttons.
  const text = page.getByRole('textbox', { name: 'Läget, kort' });
  await keys.reach(text, 'back');
  await expect(page.locator('#plan-situation .ProseMirror')).toBeFocused();
  await keys.type('- Lunchen är svårast');
  await expect(page.locator('#plan-situation .ProseMirror li')).toHaveText('Lunchen är svårast');
  await keys.press('Tab');
  await expect(text).not.toBeFocused();
  await keys.seen();
  await keys.reach(text, 'back');
  await keys.press('Escape');
  await expect(page.getByRole('toolbar', { name: /Läget, kort/ }).locator(':focus')).toBeVisible();
  await keys.press('ArrowRight', 'Tab');
  await expect(text).toBeFocused();
  await keys.press('Shift+Tab', 'Shift+Tab');
  await expect(text).not.toBeFocused();
  await seat.saved();

  // The plan is closed while the secretary is in the text.
  await keys.reach(text);
  expect((await place.command('p-birgitta', { do: 'end', reason: 'Strömmen gick.' })).ok).toBe(true);
  await expect(text).toBeHidden();
  await keys.isSomewhere();
});

test('the person the meeting is about says things by keyboard, on a phone with one', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const { seat, keys } = await comeIn(table, 'p-alma', { width: 390, height: 844 });
  const { page } = seat;
  await expect(page.getByRole('group', { name: /^Vad tycker du om:/ }).first()).toBeVisible();

  await keys.use(button(seat, 'Paus'));
  await expect(page.getByRole('status').filter({ hasText: 'Skickat till mötesledaren.' })).not.toHaveCount(0);
  await keys.use(button(seat, 'Förklara ordet'));
  await expect(page.getByLabel('Vilket ord?')).toBeFocused();
  await keys.type('insats');
  await keys.press('Enter');
  await expect(page.getByLabel('Vilket ord?')).toBeHidden();
  await keys.isSomewhere();
  // More of them: the button that is pressed gives way to what it shows.
  await keys.use(button(seat, 'Fler'));
  await keys.isSomewhere();
  await keys.use(button(seat, 'Det går för fort'), 'back');
  await expect(button(seat, 'Det går för fort')).toHaveAttribute('aria-pressed', 'true');

  await keys.use(page.locator('summary').filter({ hasText: 'Dina ord' }));
  await keys.fill(page.getByLabel('Det här är viktigt för mig'), 'Hästarna.');
  await seat.saved();
  expect(JSON.stringify(await place.plan())).toContain('Hästarna.');
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

test('whoever only follows reads, makes the text larger and leaves by keyboard', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const { seat, keys } = await comeIn(table, 'family', { width: 390, height: 844 });
  const { page } = seat;
  await page.waitForURL(/\/live\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Behov');
  await keys.reach(page.getByRole('link', { name: 'Hoppa till innehållet' }));
  await keys.press('Enter', 'Tab');
  await expect(page.locator('main :focus, .after :focus')).toBeVisible();
  await keys.use(page.getByRole('link', { name: 'Störst text' }), 'back');
  await expect(page.getByRole('link', { name: 'Störst text' })).toHaveAttribute('aria-current', 'true');
  const tell = button(seat, 'Säg till när något nytt bestäms');
  await keys.use(tell, 'on', 'Space');
  await expect(tell).toHaveAttribute('aria-pressed', 'false');
  await keys.use(page.locator('summary').filter({ hasText: 'Stäng och glöm' }));
  await keys.use(button(seat, 'Stäng och glöm'));
  await expect(page.getByRole('heading', { name: 'Stängt och glömt' })).toBeVisible();
});
