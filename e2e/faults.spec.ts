import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { WebSocket } from 'ws';
import { expect, test } from './support/killable-table.ts';
import { testimonyOf, watchScreen } from './support/killable-witness.ts';
import type { Seat } from './support/seat.ts';

/** What breaks in the middle of a meeting, and what everyone is told and keeps. */

const UNSENT = 'Inte sparat än – fortsätt skriva, stäng inte sidan';

/** As fast as somebody who types well. */
const KEYS = { delay: 30 } as const;

/** Adds a row and stands in it. */
async function addRow(seat: Seat): Promise<Locator> {
  await seat.page.getByRole('button', { name: 'Lägg till en insats' }).click();
  const field = seat.page.locator('sip-commitment-row').last().getByLabel('Vad ska ni göra?');
  await expect(field).toBeFocused();
  return field;
}

/** Opens a shared text and stands last in it. */
async function openText(seat: Seat, label: string): Promise<Locator> {
  const text = seat.page.getByRole('textbox', { name: label });
  await text.click();
  const editor = seat.page.locator(`[contenteditable=true][aria-label="${label}"]`);
  await expect(editor).toBeFocused();
  return editor;
}

const marks = (letter: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `${letter}${from + index}. `).join('');

test('the server is killed three times while three people type: all come back, nothing seen is gone, and nobody was told Sparat too soon', async ({
  table,
}) => {
  const house = await table.open({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const jenny = await table.join('p-jenny');
  const omar = await table.join('p-omar');
  await addRow(peter);
  await addRow(jenny);
  await openText(omar, 'Läget, kort');
  const hands = [
    { seat: peter, letter: 'p', others: /j\d+\./ },
    { seat: jenny, letter: 'j', others: /p\d+\./ },
    { seat: omar, letter: 'o', others: /[pj]\d+\./ },
  ];
  // The chair looks on, and has the whole of the plan before her.
  const birgitta = await table.join('p-birgitta');
  await birgitta.page.getByRole('button', { name: 'Planen' }).click();
  await expect(birgitta.page.getByRole('textbox', { name: 'Läget, kort' })).toBeVisible();
  await watchScreen(birgitta.page, 'b0.', /[pjo]\d+\./);
  for (const { seat, letter, others } of hands) await watchScreen(seat.page, `${letter}0.`, others);

  const each = 14;
  for (const round of [0, 1, 2]) {
    const typing = hands.map(({ seat, letter }) =>
      seat.page.keyboard.type(marks(letter, round * each, (round + 1) * each), KEYS),
    );
    // Jenny reads what Peter writes; that very moment the power goes.
    const killAt = round * each + 5;
    await expect.poll(async () => (await testimonyOf(jenny.page)).marks).toContain(`p${killAt}.`);
    await house.kill();
    await Promise.all(typing);
    for (const { seat } of hands) await expect(seat.chip).toContainText(UNSENT);

    const disk = JSON.stringify(await house.onDisk());
    for (const seat of [peter, jenny, omar, birgitta]) {
      const { marks: seen } = await testimonyOf(seat.page);
      expect(seen.filter((mark) => !disk.includes(mark))).toEqual([]);
    }
    for (const { seat } of hands) {
      const { chips } = await testimonyOf(seat.page);
      const saved = chips.filter(({ chip }) => /^Sparat|allt är sparat/.test(chip));
      expect(saved.filter(({ words }) => !disk.includes(words.trimEnd()))).toEqual([]);
      expect(saved.length).toBeGreaterThan(round);
    }

    await house.start();
    for (const { seat } of hands) await seat.saved();
  }

  const all = (letter: string): string => marks(letter, 0, 3 * each).trimEnd();
  await expect.poll(async () => (await testimonyOf(birgitta.page)).marks.length).toBe(3 * 3 * each);
  await expect.poll(async () => (await testimonyOf(peter.page)).marks.length).toBe(3 * each);
  expect(await house.terminate()).toBe(0);
  const disk = JSON.stringify(await house.onDisk());
  for (const { letter } of hands) expect(disk).toContain(all(letter));
});

test('a server that is told to stop says so to everyone, ends with 0, and everyone goes on when it is back', async ({
  table,
}) => {
  const house = await table.open({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const sara = await table.join('p-sara');
  const program = new WebSocket(`${house.url.replace('http', 'ws')}/sync/${house.planId}`, {
    headers: { authorization: `Bearer ${house.seat('p-jenny').key}` },
  });
  await once(program, 'message');
  const closed = once(program, 'close');

  const field = await addRow(peter);
  await field.pressSequentially('Ringer vårdcentralen');
  await peter.saved();
  const ended = house.terminate();
  expect((await closed)[0]).toBe(1012);
  expect(await ended).toBe(0);
  await expect(peter.chip).toContainText('Ansluter igen … du ser läget');
  await field.pressSequentially(' på måndag');
  await expect(peter.chip).toContainText(UNSENT);

  await house.start();
  await expect(peter.chip).toContainText('Ansluten igen – allt är sparat');
  await expect(sara.page.getByText('Ringer vårdcentralen på måndag').first()).toBeAttached();
});

test('a page that is loaded again in the middle of a word has all of it, also while there is no server', async ({ table }) => {
  const house = await table.open({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const jenny = await table.join('p-jenny');
  const asked: string[] = [];
  peter.page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await (await addRow(peter)).pressSequentially('Hämtar Alma vid entr');
  await peter.page.reload();
  const field = peter.page.locator('sip-commitment-row').last().getByLabel('Vad ska ni göra?');
  await expect(field).toHaveValue('Hämtar Alma vid entr');
  await peter.saved();

  // Nothing is waiting: leaving does not ask.
  asked.length = 0;
  await peter.page.reload();
  await expect(field).toHaveValue('Hämtar Alma vid entr');
  await peter.saved();
  expect(asked).toEqual([]);

  await house.kill();
  await field.focus();
  await field.press('End');
  await field.pressSequentially('én klockan 8.20');
  await expect(peter.chip).toContainText(UNSENT);
  await peter.page.reload().catch(() => undefined);
  expect(asked).toEqual(['beforeunload']);
  await house.start();
  await peter.page.goto(`${house.url}/?seat=${house.seat('p-peter').id}`);
  await expect(field).toHaveValue('Hämtar Alma vid entrén klockan 8.20');
  await peter.saved();
  await expect(jenny.closedRow('Hämtar Alma vid entrén klockan 8.20')).toBeAttached();
});

test('one person on two devices writes on both, and one who comes late or comes back sees all of it', async ({ table }) => {
  const house = await table.open({ upTo: 'needs' });
  const laptop = await table.join('p-peter');
  const phone = await table.join('p-peter', { width: 390, height: 800 });
  const field = await addRow(laptop);
  const same = phone.page.locator('sip-commitment-row').last().getByLabel('Vad ska ni göra?');
  await field.pressSequentially('Samtal med läraren');
  await expect(same).toHaveValue('Samtal med läraren');

  // Both at once, in one field: at the end on the laptop, at the start on the phone.
  await same.focus();
  await same.press('Home');
  await Promise.all([field.pressSequentially(' varje fredag', KEYS), same.pressSequentially('Vi har ', KEYS)]);
  for (const one of [field, same]) await expect(one).toHaveValue('Vi har Samtal med läraren varje fredag');
  await laptop.saved();
  await phone.saved();

  const late = await table.join('p-sara');
  await expect(late.page.getByText('Vi har Samtal med läraren varje fredag').first()).toBeAttached();

  // Peter goes for a while, and comes back with the same link.
  await laptop.close();
  await phone.close();
  const back = await table.join('p-peter');
  await expect(back.page.locator('sip-commitment-row').last().getByLabel('Vad ska ni göra?')).toHaveValue(
    'Vi har Samtal med läraren varje fredag',
  );
  const again = back.page.locator('sip-commitment-row').last().getByLabel('Hur ofta?');
  await again.fill('Varje fredag');
  await back.saved();
  await expect(late.page.getByText('Varje fredag', { exact: true }).first()).toBeAttached();
  expect((await house.command('p-peter', { do: 'signal', kind: 'pause' })).status).toBe(200);
});

test('a phone that slept is back the moment it wakes up, with what it wrote and what the others wrote', async ({ table }) => {
  const { road } = await table.openAfar({ upTo: 'needs' });
  const jenny = await table.join('p-jenny', { width: 390, height: 800 });
  await jenny.page.getByRole('group').filter({ hasText: 'Andras rader' }).locator('summary').first().click();
  const own = await addRow(jenny);
  await own.pressSequentially('Timstock');
  await jenny.saved();

  // The phone sleeps: its socket is dead, and nobody has told it.
  road.goSilent();
  await own.pressSequentially(' till skolan');
  road.heal();
  const peter = await table.join('p-peter');
  await (await addRow(peter)).pressSequentially('Lånar ut hörselkåpor');
  await peter.saved();
  await expect(jenny.closedRow('Lånar ut hörselkåpor')).toHaveCount(0);

  const wokeMs = performance.now();
  await wake(jenny.page);
  await expect(jenny.closedRow('Lånar ut hörselkåpor')).toBeAttached();
  expect(performance.now() - wokeMs).toBeLessThan(4_000);
  await jenny.saved();
  await expect(peter.closedRow('Timstock till skolan')).toBeAttached();
});

/** The screen is lit again. */
const wake = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });

test('a way that cuts every connection again and again loses nothing', async ({ table }) => {
  const { road } = await table.openAfar({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const jenny = await table.join('p-jenny');
  const field = await addRow(peter);
  const words = marks('p', 0, 40);
  const typing = field.pressSequentially(words, { delay: 15 });
  for (let cut = 0; cut < 6; cut += 1) {
    await after(300);
    road.cut();
  }
  await typing;
  await peter.saved();
  await expect(field).toHaveValue(words);
  await expect(jenny.closedRow(words.trim())).toBeAttached();
});
