import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { WebSocket } from 'ws';
import { expect, test } from './support/killable-table.ts';
import { testimonyOf, watchScreen } from './support/killable-witness.ts';
import type { Seat } from './support/seat.ts';
import { test as atPlace } from './support/table.ts';

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
  await field.press('Control+End');
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
  await same.press('Control+Home');
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
  const row = late.page.getByRole('listitem').filter({ hasText: 'Vi har Samtal med läraren varje fredag' }).first();
  await expect(row).toContainText('Ekbackens skola, varje fredag');
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

atPlace(
  'ten minutes without a link, with edits here, on the own other device and by others: all of it is put together',
  async ({ table }) => {
    const place = await table.open({ upTo: 'needs' });
    const laptop = await table.join('p-peter');
    const phone = await table.join('p-peter', { width: 390, height: 800 });
    const jenny = await table.join('p-jenny');
    const field = laptop.row().getByLabel('Vad ska ni göra?');
    const words = await field.inputValue();

    await laptop.goOffline();
    await field.focus();
    await field.press('Control+End');
    await field.pressSequentially(', varje morgon');
    await expect(laptop.chip).toContainText(UNSENT);
    const fresh = await addRow(laptop);
    await fresh.pressSequentially('Skrivet i tunneln');
    place.pass(10);
    const onPhone = phone.row().getByLabel('Vad ska ni göra?');
    await onPhone.focus();
    await onPhone.press('Control+Home');
    await onPhone.pressSequentially('Nytt: ');
    await phone.saved();
    await (await addRow(jenny)).pressSequentially('Samtal med Sara');
    await jenny.saved();

    await laptop.comeOnline();
    await laptop.saved();
    const merged = `Nytt: ${words}, varje morgon`;
    await expect(field).toHaveValue(merged);
    await expect(onPhone).toHaveValue(merged);
    await expect(jenny.closedRow(merged)).toBeAttached();
    await expect(jenny.closedRow('Skrivet i tunneln')).toBeAttached();
    await expect(laptop.closedRow('Samtal med Sara')).toBeAttached();
    const rows = Object.values((await place.plan())[`commitments/${place.seat('p-peter').id}`] ?? {}) as { what: string }[];
    expect(rows.map(({ what }) => what).sort()).toEqual([merged, 'Skrivet i tunneln'].sort());
  },
);

test('what was typed offline into a plan that was locked meanwhile stays on the screen, to copy or to try again, and the seat goes on', async ({
  table,
}) => {
  const house = await table.open({ upTo: 'summary' });
  const peter = await table.join('p-peter');
  await peter.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const field = peter.row().getByLabel('Vad ska ni göra?');
  const words = await field.inputValue();
  await peter.goOffline();
  await field.focus();
  await field.press('Control+End');
  await field.pressSequentially(' och ett eget skåp');
  await expect(peter.chip).toContainText(UNSENT);
  expect((await house.command('p-birgitta', { do: 'lock' })).status).toBe(200);
  await peter.comeOnline();

  const refused = peter.page.getByRole('region', { name: 'Din text togs inte emot' });
  await expect(refused).toContainText('Mötesledaren har låst planen.');
  await expect(refused).toContainText(`${words} och ett eget skåp`);
  await expect(peter.chip).toContainText('Din text togs inte emot: Mötesledaren har låst planen. Din text finns kvar här.');
  await expect(refused.getByRole('button', { name: 'Försök igen' })).toHaveCount(0);
  await refused.getByRole('button', { name: 'Kopiera' }).click();
  await expect(refused.getByRole('button', { name: 'Kopierat' })).toBeVisible();
  expect(await peter.page.evaluate(() => navigator.clipboard.readText())).toBe(`${words} och ett eget skåp`);

  // The chair opens the plan again: the words can be tried again, and the seat writes as before.
  expect((await house.command('p-birgitta', { do: 'unlock' })).status).toBe(200);
  await refused.getByRole('button', { name: 'Försök igen' }).click();
  await expect(refused).toHaveCount(0);
  await expect(field).toHaveValue(`${words} och ett eget skåp`);
  await peter.row().getByLabel('Hur ofta?').fill('Varje dag efter lunch');
  await peter.saved();
  const jenny = await table.join('p-jenny');
  await expect(jenny.closedRow(`${words} och ett eget skåp`)).toBeAttached();
  await expect(jenny.closedRow('Varje dag efter lunch')).toBeAttached();
});

test('a whole row, and a tick, that were made offline into a locked plan are told of, and nothing is said to be kept that is not', async ({
  table,
}) => {
  const house = await table.open({ upTo: 'summary' });
  const peter = await table.join('p-peter');
  await expect(peter.row()).toBeVisible();
  const goal = peter.row().getByRole('checkbox').last();
  const wasTicked = await goal.isChecked();
  await peter.goOffline();
  await goal.setChecked(!wasTicked);
  await expect(peter.chip).toContainText(UNSENT);
  expect((await house.command('p-birgitta', { do: 'lock' })).status).toBe(200);
  await peter.comeOnline();
  const change = peter.page.getByRole('region', { name: 'Din ändring togs inte emot' });
  await expect(change).toContainText('Mötesledaren har låst planen.');
  await expect(peter.chip).toContainText('Din ändring togs inte emot: Mötesledaren har låst planen.');
  await change.getByRole('button', { name: 'Stäng' }).click();
  await peter.saved();

  expect((await house.command('p-birgitta', { do: 'unlock' })).status).toBe(200);
  await expect(goal).toBeChecked({ checked: wasTicked });
  await peter.goOffline();
  await (await addRow(peter)).pressSequentially('Timstock i klassrummet');
  await expect(peter.chip).toContainText(UNSENT);
  expect((await house.command('p-birgitta', { do: 'lock' })).status).toBe(200);
  await peter.comeOnline();
  const refused = peter.page.getByRole('region', { name: 'Din text togs inte emot' });
  await expect(refused.getByRole('listitem')).toHaveCount(1);
  await expect(refused.locator('blockquote')).toHaveText('Timstock i klassrummet');
  expect((await house.command('p-birgitta', { do: 'unlock' })).status).toBe(200);
  await refused.getByRole('button', { name: 'Försök igen' }).click();
  await expect(peter.page.locator('sip-commitment-row').last().getByLabel('Vad ska ni göra?')).toHaveValue(
    'Timstock i klassrummet',
  );
  await peter.saved();
});

test('words that are refused after the page was loaded again are on the screen all the same', async ({ table }) => {
  const house = await table.open({ upTo: 'summary' });
  const peter = await table.join('p-peter');
  peter.page.on('dialog', (dialog) => void dialog.accept());
  const field = peter.row().getByLabel('Vad ska ni göra?');
  const words = await field.inputValue();
  await peter.page.waitForLoadState('networkidle');
  await house.kill();
  await field.focus();
  await field.press('Control+End');
  await field.pressSequentially(' och ett eget skåp');
  await expect(peter.chip).toContainText(UNSENT);
  await peter.page.reload().catch(() => undefined);
  await house.start();
  expect((await house.command('p-birgitta', { do: 'lock' })).status).toBe(200);
  await peter.page.goto(`${house.url}/?seat=${house.seat('p-peter').id}`);
  const refused = peter.page.getByRole('region', { name: 'Din text togs inte emot' });
  await expect(refused).toContainText(`${words} och ett eget skåp`);
});

test('whoever is shown out while typing has nothing of the plan left on the page, and may copy their own words', async ({
  table,
}) => {
  const { house, road } = await table.openAfar({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  await expect(peter.closedRow('bildschemat').first()).toBeAttached();
  const field = await addRow(peter);
  await field.pressSequentially('Det här är sparat.');
  await peter.saved();

  // In the middle of a word, and the last words never reach the server.
  const typing = field.pressSequentially(' Det här hann inte fram', KEYS).catch(() => undefined);
  await expect(field).toHaveValue(/hann/);
  expect((await house.revoke('p-peter')).status).toBe(204);
  await expect(peter.page.getByRole('heading', { name: 'Du har inte längre åtkomst' })).toBeVisible({ timeout: 5_000 });
  await typing;
  await expect(peter.page.getByText('Det som stod här är borttaget från den här enheten.')).toBeVisible();
  expect(await peter.page.content()).not.toContain('bildschemat');
  expect(await peter.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('unsent')))).toEqual([]);
  expect(JSON.stringify((await house.plan())[`commitments/${house.seat('p-peter').id}`])).toContain('Det här är sparat.');

  // Somebody else is out of reach when it happens, and has words that nobody has.
  const jenny = await table.join('p-jenny');
  const own = await addRow(jenny);
  await own.pressSequentially('Timstock');
  await jenny.saved();
  road.goSilent();
  await own.pressSequentially(' och hörselskydd');
  expect((await house.revoke('p-jenny')).status).toBe(204);
  road.heal();
  await wake(jenny.page);
  await expect(jenny.page.getByRole('heading', { name: 'Det här hann du skriva' })).toBeVisible();
  await expect(jenny.page.getByText('Timstock och hörselskydd')).toBeVisible();
  await expect(jenny.page.getByRole('button', { name: 'Kopiera min text' })).toBeVisible();
  expect(await jenny.page.content()).not.toContain('bildschemat');
});
