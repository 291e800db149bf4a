import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from './support/killable-table.ts';
import { test as atPlace } from './support/table.ts';
import { KEYS, marks, startRow, UNSENT, wake } from './support/typing.ts';

/** The way to the server is bad, or somebody has two devices: all that was written is put together. */

test('one person on two devices writes on both, and one who comes late or comes back sees all of it', async ({ table }) => {
  const house = await table.open({ upTo: 'needs' });
  const laptop = await table.join('p-peter');
  const phone = await table.join('p-peter', { width: 390, height: 800 });
  const field = await startRow(laptop);
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
  const own = await startRow(jenny);
  await own.pressSequentially('Timstock');
  await jenny.saved();

  // The phone sleeps: its socket is dead, and nobody has told it.
  road.goSilent();
  await own.pressSequentially(' till skolan');
  road.heal();
  const peter = await table.join('p-peter');
  await (await startRow(peter)).pressSequentially('Lånar ut hörselkåpor');
  await peter.saved();
  await expect(jenny.closedRow('Lånar ut hörselkåpor')).toHaveCount(0);

  const wokeMs = performance.now();
  await wake(jenny.page);
  await expect(jenny.closedRow('Lånar ut hörselkåpor')).toBeAttached();
  expect(performance.now() - wokeMs).toBeLessThan(4_000);
  await jenny.saved();
  await expect(peter.closedRow('Timstock till skolan')).toBeAttached();
});

test('a way that cuts every connection again and again loses nothing', async ({ table }) => {
  const { road } = await table.openAfar({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const jenny = await table.join('p-jenny');
  const field = await startRow(peter);
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
    const fresh = await startRow(laptop);
    await fresh.pressSequentially('Skrivet i tunneln');
    place.pass(10);
    const onPhone = phone.row().getByLabel('Vad ska ni göra?');
    await onPhone.focus();
    await onPhone.press('Control+Home');
    await onPhone.pressSequentially('Nytt: ');
    await phone.saved();
    await (await startRow(jenny)).pressSequentially('Samtal med Sara');
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
