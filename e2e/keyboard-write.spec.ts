import { button, comeIn } from './support/by-keyboard.ts';
import { StockSeat } from './support/stock-seat.ts';
import { expect, test } from './support/table.ts';
import { listRow } from './support/writing.ts';

/** Everyone writes, says things and reads without a mouse. */

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

  // Into a section that is folded, a shared text in it, a list in that, and out: with Tab to what comes next, with Esc to its buttons.
  await keys.use(page.locator('#plan-situation summary').first(), 'back');
  const text = page.getByRole('textbox', { name: 'Läget, kort' });
  await keys.reach(text);
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
