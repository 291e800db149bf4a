import { expect } from '@playwright/test';
import type { Seat, SeatOptions } from './seat.ts';
import type { Table } from './table.ts';

/** Somebody sits down where nothing moves; `board` and `print` are pages of the family's link. */
export async function sitDown(table: Table, person: string, options: SeatOptions = {}): Promise<Seat> {
  const isPage = person === 'board' || person === 'print';
  const seat = await table.join(isPage ? 'family' : person, { ...options, reducedMotion: 'reduce' });
  if (isPage) await seat.page.goto(seat.page.url().replace('?', `/${person}?`));
  else if (seat.who.role === 'interpreter') await expect(seat.chip).toContainText('Så här är det nu');
  else if (seat.who.role !== 'viewer') await seat.saved();
  await expect(seat.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  return seat;
}

/** Opens everything that is folded on a page, also what is folded inside it, and waits until what it holds has come. */
export async function unfoldAll({ page }: Seat): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
        for (const fold of closed) fold.open = true;
        return closed.length;
      }),
    )
    .toBe(0);
  await page.waitForLoadState('networkidle');
}
