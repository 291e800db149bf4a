import { once } from 'node:events';
import { WebSocket } from 'ws';
import { expect, test } from './support/killable-table.ts';
import { testimonyOf, watchScreen } from './support/killable-witness.ts';
import { KEYS, marks, openText, startRow, UNSENT } from './support/typing.ts';
import { openSection } from './support/writing.ts';

/** The server is gone in the middle of a meeting: what everyone is told and keeps. */

test('the server is killed three times while three people type: all come back, nothing seen is gone, and nobody was told Sparat too soon', async ({
  table,
}) => {
  const house = await table.open({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const jenny = await table.join('p-jenny');
  const omar = await table.join('p-omar');
  await startRow(peter);
  await startRow(jenny);
  await openSection(omar, 'situation');
  await openText(omar, 'Läget, kort');
  const hands = [
    { seat: peter, letter: 'p', others: /j\d+\./ },
    { seat: jenny, letter: 'j', others: /p\d+\./ },
    { seat: omar, letter: 'o', others: /[pj]\d+\./ },
  ];
  // The chair looks on, and has the whole of the plan before her.
  const birgitta = await table.join('p-birgitta');
  await birgitta.page.getByRole('button', { name: 'Planen' }).click();
  await openSection(birgitta, 'situation');
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

  const field = await startRow(peter);
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
  await (await startRow(peter)).pressSequentially('Hämtar Alma vid entr');
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
