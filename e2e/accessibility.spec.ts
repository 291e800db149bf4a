import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Stage } from '../packages/server/dist/demo/clock.js';
import type { Seat, SeatOptions } from './support/seat.ts';
import { expect, type Table, test } from './support/table.ts';

/** A screen of every kind. */
const SEATS = ['p-birgitta', 'p-omar', 'p-jenny', 'p-alma', 'p-sara', 'family', 'board'] as const;

const LOOKS = [360, 1440].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

const STAGES: readonly Stage[] = ['waiting', 'needs', 'locked'];

/** Everything WCAG 2.2 A and AA asks that a program can see. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The same, at a phone's and a laptop's width, light and dark. */
async function violationsInEveryLook(page: Page, where: string): Promise<void> {
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), `${where}, ${width} px, ${colorScheme}`).toEqual([]);
  }
}

async function sitDown(table: Table, person: string, options: SeatOptions): Promise<Seat> {
  const seat = await table.join(person, { ...options, reducedMotion: 'reduce' });
  if (person === 'board') await seat.page.goto(seat.page.url().replace('?', '/board?'));
  else if (seat.who.role !== 'viewer') await seat.saved();
  await expect(seat.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return seat;
}

test('nothing in the lobby breaks WCAG 2.2 A or AA', async ({ table }) => {
  await table.open();
  for (const person of ['p-birgitta', 'p-sara', 'family']) {
    const seat = await table.arrive(person, { reducedMotion: 'reduce' });
    await expect(seat.page.getByRole('heading', { level: 1 })).toBeVisible();
    await violationsInEveryLook(seat.page, person);
    await seat.close();
  }
});

for (const stage of STAGES) {
  test(`nothing on any screen breaks WCAG 2.2 A or AA: ${stage}`, async ({ table }) => {
    test.setTimeout(240_000);
    await table.open({ upTo: stage });
    for (const person of SEATS) {
      const seat = await sitDown(table, person, { width: 360, height: 740 });
      await violationsInEveryLook(seat.page, person);
      await seat.close();
    }
  });
}

test('nothing on the way in, or out, breaks WCAG 2.2 A or AA', async ({ table, page }) => {
  const place = await table.open();
  for (const path of ['/', '/#a-key-that-nobody-has-ever-been-given-here', '/gallery.html', `/live/${place.planId}`]) {
    await page.goto(`${place.url}${path}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await violationsInEveryLook(page, path);
  }
});

test('nothing has to be scrolled sideways at 320 px', async ({ table }) => {
  test.setTimeout(120_000);
  await table.open({ upTo: 'needs' });
  for (const person of SEATS.filter((one) => one !== 'board')) {
    const seat = await sitDown(table, person, { width: 320, height: 640 });
    const wide = await seat.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
      return scrollWidth > clientWidth ? out.slice(0, 5).map((one) => `${one.tagName}.${one.className}`) : [];
    });
    expect(wide, person).toEqual([]);
    await seat.close();
  }
});

test('whatever is pressed is 44 px or more', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  for (const person of ['p-birgitta', 'p-jenny', 'p-sara', 'family']) {
    const seat = await sitDown(table, person, { width: 390, height: 844 });
    const small = await seat.page.evaluate(() => {
      const isText = (one: Element): boolean => one.tagName === 'A' && getComputedStyle(one).display === 'inline';
      return [...document.querySelectorAll('button, a[href], summary, select, input:not([type=hidden]), textarea')]
        .filter((one) => (one as HTMLElement).checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && !isText(one))
        .map((one) => {
          // A box that is ticked by its label is as large as the label.
          const label = one.closest('label') ?? one;
          const { width, height } = label.getBoundingClientRect();
          return { what: `${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 30)}`, width, height };
        })
        .filter(({ width, height }) => height > 1 && width > 1 && (height < 43.5 || width < 24))
        .map(({ what, width, height }) => `${what}: ${Math.round(width)}×${Math.round(height)}`);
    });
    expect(small, person).toEqual([]);
    await seat.close();
  }
});
