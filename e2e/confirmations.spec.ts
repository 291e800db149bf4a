import { expect, test } from './support/table.ts';

test('[R143] who leads and who writes see who has read the locked plan and what they said, and answer too', async ({ table }) => {
  await table.open({ upTo: 'locked' });
  const birgitta = await table.join('p-birgitta');
  const omar = await table.join('p-omar');
  const alma = await table.join('p-alma');
  const read = birgitta.page.getByRole('region', { name: 'Vilka har läst' });
  const count = /^(\d+) av 10 har läst$/;
  const before = Number(count.exec((await read.getByRole('status').textContent()) ?? '')?.[1]);
  await expect(read.getByText('Omar').locator('..')).toContainText('inte än');

  await omar.page.getByRole('radio', { name: 'Jag har tagit del av planen', exact: true }).check();
  await omar.page.getByRole('button', { name: 'Bekräfta' }).click();
  await expect(omar.page.getByRole('heading', { name: 'Du har bekräftat' })).toBeVisible();
  await expect(read.getByText('Omar').locator('..')).toContainText('har läst');
  await expect(read.getByRole('status')).toHaveText(`${before + 1} av 10 har läst`);

  await alma.page.getByRole('radio', { name: 'Jag har tagit del av planen, med förbehåll' }).check();
  await alma.page.getByLabel('Mitt förbehåll').fill('Jag vill inte åka taxi');
  await alma.page.getByRole('button', { name: 'Bekräfta' }).click();
  await expect(read.getByText('Alma').locator('..')).toContainText('med förbehåll');
  await expect(read.getByText('Jag vill inte åka taxi')).toBeVisible();

  await birgitta.page.getByRole('radio', { name: 'Jag har tagit del av planen', exact: true }).check();
  await birgitta.page.getByRole('button', { name: 'Bekräfta' }).click();
  await birgitta.saved();
  await birgitta.page.reload();
  await expect(birgitta.page.getByRole('heading', { name: 'Du har bekräftat' })).toBeVisible();
});
