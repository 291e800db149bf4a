import type { BrowserContext } from '@playwright/test';
import type { Seat } from './support/seat.ts';
import { expect, test } from './support/table.ts';

test('on a shared phone, whoever leaves without a link is gone at once, and signed out when the link is back', async ({
  table,
}) => {
  await table.open({ upTo: 'needs' });
  const jenny = await table.join('p-jenny');
  const { page } = jenny;
  await jenny.saved();
  const address = page.url();
  await leavesOffline(jenny);
  await expect(page.locator('sip-agency-screen')).toHaveCount(0);
  expect(page.url()).not.toContain('seat=');
  const signedOut = page.waitForResponse((response) => response.request().method() === 'DELETE' && response.status() === 204);
  await jenny.comeOnline();
  await signedOut;
  await expect(page.getByRole('heading', { name: 'Du lämnade mötet' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Du är utloggad' })).toBeVisible();
});

test('a page that is closed before the link is back signs its seat out before anything else is asked', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const jenny = await table.join('p-jenny');
  await jenny.saved();
  const { context, page } = jenny;
  const address = page.url();
  await leavesOffline(jenny);
  await page.close();
  expect(await seatsOf(context)).toEqual([jenny.who.id]);

  await jenny.comeOnline();
  const next = await context.newPage();
  const asked: string[] = [];
  next.on('request', (request) => {
    if (request.url().includes('/api/')) asked.push(request.method());
  });
  await next.goto(address);
  await expect(next.getByRole('heading', { name: 'Du är utloggad' })).toBeVisible();
  expect(asked[0]).toBe('DELETE');
  expect(await seatsOf(context)).toEqual([]);
});

test('a page that the server draws for a seat that was left shows nothing of the plan either', async ({ table }) => {
  const place = await table.open({ upTo: 'locked' });
  const jenny = await table.join('p-jenny');
  const { context, page } = jenny;
  await leavesOffline(jenny);
  await page.close();

  await jenny.comeOnline();
  const next = await context.newPage();
  await next.goto(`${place.url}/live/${place.planId}/print?seat=${jenny.who.id}`);
  await expect(next.getByRole('heading', { name: 'Du är utloggad' })).toBeVisible();
  expect(await seatsOf(context)).toEqual([]);
});

test('on a shared tablet, whoever only looks comes back to their page once the one who left is signed out', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const jenny = await table.join('p-jenny');
  const { context, page } = jenny;
  const family = place.seat('family');
  const looking = await context.newPage();
  await looking.goto(family.link);
  await looking.getByRole('button', { name: 'Följ mötet' }).click();
  await looking.waitForURL(/\/live\//);
  const address = looking.url();
  await looking.close();
  await leavesOffline(jenny);
  await page.close();

  await jenny.comeOnline();
  const next = await context.newPage();
  await next.goto(address);
  await expect(next.getByRole('heading', { name: 'Nu: Behov' })).toBeVisible();
  expect(await seatsOf(context)).toEqual([family.id]);
});

/** The link is gone, and somebody leaves all the same. */
async function leavesOffline(seat: Seat): Promise<void> {
  const { page } = seat;
  await page.getByRole('button', { name: 'Inställningar' }).click();
  const leave = page.getByRole('button', { name: 'Lämna mötet på den här enheten' });
  await expect(leave).toBeVisible();
  await seat.goOffline();
  await leave.click();
  await expect(page.getByRole('heading', { name: 'Du lämnade mötet' })).toBeVisible();
}

/** The seats that a browser is signed in to. */
const seatsOf = async (context: BrowserContext): Promise<string[]> =>
  (await context.cookies()).map(({ name }) => name.replace(/^.*samsyn-/, ''));
