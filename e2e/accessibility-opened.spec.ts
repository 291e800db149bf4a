import { isAccessible } from './support/axe.ts';
import { sitDown, unfoldAll } from './support/sitting.ts';
import { expect, test } from './support/table.ts';
import { openView } from './support/writing.ts';

test('nothing in the chair’s other views breaks WCAG 2.2 A or AA', async ({ table }) => {
  test.setTimeout(240_000);
  await table.open({ upTo: 'needs' });
  const seat = await sitDown(table, 'p-birgitta');
  for (const view of ['Planen', 'Deltagare', 'Lås och avsluta'] as const) {
    await openView(seat, view);
    await expect(seat.page.locator('#main h2').first()).toBeVisible();
    await isAccessible(seat.page, view);
    await unfoldAll(seat);
    await isAccessible(seat.page, `${view}, unfolded`);
  }
});

for (const stage of ['needs', 'summary', 'locked'] as const) {
  test(`nothing that can be unfolded breaks WCAG 2.2 A or AA: ${stage}`, async ({ table }) => {
    test.setTimeout(240_000);
    await table.open({ upTo: stage });
    for (const person of ['p-birgitta', 'p-omar', 'p-jenny', 'p-alma', 'p-sara', 'family']) {
      const seat = await sitDown(table, person);
      await unfoldAll(seat);
      await isAccessible(seat.page, `${person}, unfolded`);
      await seat.close();
    }
  });
}

test('no box that opens over a page breaks WCAG 2.2 A or AA', async ({ table }) => {
  test.setTimeout(180_000);
  await table.open({ upTo: 'summary' });
  const { page } = await sitDown(table, 'p-birgitta');
  const isOpen = async (where: string): Promise<void> => {
    await expect(page.locator('dialog[open]')).toBeVisible();
    await isAccessible(page, where);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  };
  await page.keyboard.press('Control+k');
  await isOpen('all commands');
  await page.locator('#main').focus();
  await page.keyboard.press('Shift+?');
  await isOpen('help with keys');
  await page.getByRole('button', { name: 'Inställningar' }).click();
  await isOpen('settings');
  await page.getByRole('button', { name: 'Paus', exact: true }).click();
  await isAccessible(page, 'how long a pause');
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Visa' }).getByRole('button', { name: 'Lås och avsluta' }).click();
  await page.getByRole('button', { name: 'Avsluta utan att låsa' }).click();
  await isOpen('the end');
});

test('no text that is being written breaks WCAG 2.2 A or AA', async ({ table }) => {
  test.setTimeout(120_000);
  await table.open({ upTo: 'needs' });
  for (const [person, text] of [
    ['p-birgitta', 'Anteckning'],
    ['p-omar', 'Läget, kort'],
  ] as const) {
    const seat = await sitDown(table, person);
    await unfoldAll(seat);
    await seat.page.getByRole('textbox', { name: text }).focus();
    await expect(seat.page.locator(`[contenteditable=true][aria-label="${text}"]`)).toBeFocused();
    await isAccessible(seat.page, `${person} writes`);
    await seat.close();
  }
});

test('what was not taken, and a link that is cut, break nothing of WCAG 2.2 A or AA', async ({ table }) => {
  test.setTimeout(120_000);
  const place = await table.open({ upTo: 'summary' });
  const seat = await sitDown(table, 'p-jenny');
  const { page } = seat;
  await seat.goOffline();
  await page.getByRole('button', { name: 'Lägg till en insats' }).click();
  await page.locator('sip-commitment-row').last().getByLabel('Vad ska ni göra?').fill('Ringer på måndag');
  await expect(seat.chip).toContainText('Inte sparat än');
  await isAccessible(page, 'offline');
  expect((await place.command('p-birgitta', { do: 'end', reason: 'Alma mår inte bra' })).status).toBe(200);
  await seat.comeOnline();
  await expect(page.getByRole('button', { name: /Kopiera/ }).first()).toBeVisible();
  await isAccessible(page, 'refused');
});

test('nothing on the way in, or out, breaks WCAG 2.2 A or AA', async ({ table, page }) => {
  test.setTimeout(180_000);
  const place = await table.open({ admission: 'chair' });
  for (const path of ['/', '/#a-key-that-nobody-has-ever-been-given-here', '/gallery.html', `/live/${place.planId}`]) {
    await page.goto(`${place.url}${path}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await isAccessible(page, path);
  }

  const outside = await table.arrive('p-jenny', { reducedMotion: 'reduce' });
  await outside.page.getByRole('button', { name: /Gå in/ }).click();
  await expect(outside.page.getByRole('heading', { name: 'Du är snart inne' })).toBeVisible();
  await isAccessible(outside.page, 'waiting to be let in');

  const leaving = await sitDown(table, 'p-birgitta');
  await leaving.page.getByRole('button', { name: 'Inställningar' }).click();
  await leaving.page.getByRole('button', { name: /Lämna/ }).click();
  await expect(leaving.page.getByRole('heading', { level: 1 })).toBeVisible();
  await isAccessible(leaving.page, 'left');
});
