import { expect, test } from './support/table.ts';

test('on a shared phone, whoever leaves without a link is gone at once, and signed out when the link is back', async ({
  table,
}) => {
  await table.open({ upTo: 'needs' });
  const jenny = await (await table.arrive('p-jenny')).enter();
  const { page } = jenny;
  await jenny.saved();
  const address = page.url();
  await page.getByRole('button', { name: 'Inställningar' }).click();
  const leave = page.getByRole('button', { name: 'Lämna mötet på den här enheten' });
  await expect(leave).toBeVisible();
  await jenny.goOffline();
  await leave.click();
  await expect(page.getByRole('heading', { name: 'Du lämnade mötet' })).toBeVisible();
  await expect(page.locator('sip-agency-screen')).toHaveCount(0);
  expect(page.url()).not.toContain('seat=');
  const signedOut = page.waitForResponse((response) => response.request().method() === 'DELETE' && response.status() === 204);
  await jenny.comeOnline();
  await signedOut;
  await expect(page.getByRole('heading', { name: 'Du lämnade mötet' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Du är utloggad' })).toBeVisible();
});
