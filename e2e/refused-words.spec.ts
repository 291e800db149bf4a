import { expect, test } from './support/killable-table.ts';
import { KEYS, startRow, UNSENT, wake } from './support/typing.ts';
import { unfold } from './support/writing.ts';

/** Words that come too late: they are not in the plan, and never gone. */

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
  await unfold(jenny, 'Andras rader');
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
  await (await startRow(peter)).pressSequentially('Timstock i klassrummet');
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
  const field = await startRow(peter);
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
  const own = await startRow(jenny);
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
