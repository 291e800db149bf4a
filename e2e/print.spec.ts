import type { Page } from '@playwright/test';
import type { CaseName, Place } from './support/place.ts';
import { expect, test } from './support/table.ts';

const LOCKED_AT: Readonly<Record<CaseName, string>> = {
  alma: '2026-12-04T11:14:00+01:00',
  navid: '2026-12-11T14:00:00+01:00',
};

/** How many A4 a paper takes from a printer. */
async function pagesOf(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const at = (place: Place, paper: string, more = ''): string =>
  `${place.url}/live/${place.planId}/${paper}?seat=${place.seat('family').id}${more}`;

for (const name of ['alma', 'navid'] as const) {
  test(`[R144] [R153] the whole plan of ${name} is on two A4 and the short one on one, also in large type`, async ({ table }) => {
    const place = await table.open({ case: name, upTo: 'locked', at: LOCKED_AT[name] });
    const { page } = await table.join('family');

    await page.goto(at(place, 'print'));
    await expect(page.getByRole('heading', { name: 'Har läst planen' })).toBeVisible();
    expect(await pagesOf(page)).toBe(2);
    await page.goto(at(place, 'print', '&lang=en'));
    expect(await pagesOf(page)).toBe(2);

    await page.getByRole('link', { name: 'The plan on one sheet' }).click();
    await expect(page.getByRole('article').getByRole('listitem')).not.toHaveCount(0);
    for (const size of ['', '&text=2', '&text=3']) {
      await page.goto(at(place, 'one-sheet', size));
      expect(await pagesOf(page), size).toBe(1);
    }
  });
}

test('on a phone, and in the largest text, a paper is read without moving sideways', async ({ table }) => {
  const place = await table.open({ upTo: 'locked', at: LOCKED_AT.alma });
  const { page } = await table.join('family', { width: 320, height: 640 });
  for (const paper of ['print', 'one-sheet']) {
    for (const size of ['', '&text=3']) {
      await page.goto(at(place, paper, size));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  }
});
