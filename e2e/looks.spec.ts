import type { Page } from '@playwright/test';
import type { Seat } from './support/seat.ts';
import { StockSeat } from './support/stock-seat.ts';
import { expect, type Table, test } from './support/table.ts';

const PEOPLE = ['p-birgitta', 'p-omar', 'p-jenny', 'p-alma', 'family'] as const;

async function sitDown(table: Table, person: string, width: number, height: number): Promise<Seat> {
  const seat = await table.join(person, { width, height });
  if (seat.who.role !== 'viewer') await seat.saved();
  await expect(seat.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await seat.page.waitForLoadState('networkidle');
  return seat;
}

/** What makes the page wider than its window. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (right > clientWidth + 1 || left < -1);
    });
    return [`${scrollWidth} > ${clientWidth}`, ...out.slice(0, 5).map((one) => `${one.localName}.${one.className}`)];
  });

/** What holds more than it shows: words that nobody can read. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        if (one.matches('.sr, .sr *, svg *, textarea, input, select') || !one.checkVisibility()) return false;
        const { overflowX, overflowY, clipPath } = getComputedStyle(one);
        if (clipPath !== 'none' || (one.textContent ?? '').trim() === '') return false;
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      })
      .map((one) => `${one.localName}.${one.className}: ${(one.textContent ?? '').trim().slice(0, 40)}`),
  );

/** How much of the window is behind something that stays when the page is scrolled. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let height = 0;
    for (const one of document.querySelectorAll('body *')) {
      const { position } = getComputedStyle(one);
      if ((position !== 'fixed' && position !== 'sticky') || !one.checkVisibility()) continue;
      const box = one.getBoundingClientRect();
      // What stands beside the rest covers nothing.
      if (box.width < innerWidth * 0.8) continue;
      height = Math.max(height, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
    }
    return height / innerHeight;
  });

/** What WCAG 1.4.12 says that a reader may set. A sheet of the reader's own is no sheet of the page: its policy does not stop it. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const person of PEOPLE) {
  test(`enlarged, spaced out or from right to left, nothing is lost: ${person}`, async ({ table }) => {
    await table.open({ upTo: 'needs' });
    // A window of 1280 × 1024 at 400 %.
    const { page } = await sitDown(table, person, 320, 256);
    expect(await tooWide(page), 'at 400 %').toEqual([]);
    expect(await cutOff(page), 'at 400 %').toEqual([]);
    for (const y of [0, 400, 900]) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
      expect(await covered(page), `bars over the page at ${y}`).toBeLessThan(0.34);
    }

    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await tooWide(page), `from right to left, ${width} px`).toEqual([]);
    }
    const backwards = await page.evaluate(() =>
      [...document.querySelectorAll('body :is([lang=sv], input, textarea)')]
        .filter((one) => getComputedStyle(one).unicodeBidi !== 'plaintext')
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(backwards, 'Swedish that runs backwards').toEqual([]);

    await page.evaluate((rules) => {
      document.documentElement.dir = 'ltr';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, SPACING);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await tooWide(page), `spaced out, ${width} px`).toEqual([]);
      expect(await cutOff(page), `spaced out, ${width} px`).toEqual([]);
    }
  });
}

test('nothing moves for whoever has asked for stillness', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const peter = await new StockSeat(place, 'p-peter').ready();
  const who = place.seat('p-peter');
  const row = Object.keys((await place.plan())[`commitments/${who.id}`] ?? {})[0] ?? '';
  const moving = ({ page }: Seat): Promise<number> => page.evaluate(() => document.getAnimations().length);
  const jenny = await sitDown(table, 'p-jenny', 1280, 800);
  peter.writesIn(`${who.id}/${row}`, who);
  await expect(jenny.page.getByText('Peter skriver')).toBeVisible();
  expect(await moving(jenny)).toBeGreaterThan(0);
  await jenny.page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(() => moving(jenny)).toBe(0);
  peter.leave();
});

test('in forced colours one still sees which view is open, which row is one’s own, and where the focus is', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const chair = await sitDown(table, 'p-birgitta', 1280, 900);
  await chair.page.emulateMedia({ forcedColors: 'active' });
  const edges = await chair.page
    .getByRole('navigation', { name: 'Visa' })
    .getByRole('button')
    .evaluateAll((views) => views.map((view) => getComputedStyle(view).borderBlockEndColor));
  expect(new Set(edges.slice(1)).size).toBe(1);
  expect(edges[0]).not.toBe(edges[1]);
  await chair.close();

  const jenny = await sitDown(table, 'p-jenny', 1280, 900);
  await jenny.page.emulateMedia({ forcedColors: 'active' });
  await expect(jenny.row(0).locator('.row')).toHaveCSS('border-top-width', '3px');
  await jenny.row(0).getByLabel('Vem?').focus();
  await expect(jenny.row(0).getByLabel('Vem?')).toHaveCSS('outline-style', 'solid');
});
