import { expect, test } from './support/table.ts';

test('a page that was open while a newer version came says so, instead of sections that stay empty', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const jenny = await (await table.arrive('p-jenny')).enter();
  const { page } = jenny;
  await jenny.saved();
  // What keys do is there already: that would be asked for once, and miss loudly.
  await page.keyboard.press('Tab');
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.getByRole('heading', { name: 'Kan du vara med hela tiden?' }).click();
  await expect(page.getByRole('heading', { name: 'Sidan behöver laddas om' })).toBeVisible();
  await page.unroute('**/assets/*');
  await page.getByRole('button', { name: 'Ladda om' }).click();
  await jenny.saved();
});
