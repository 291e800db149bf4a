import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const LOOKS = [360, 1440].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

/** What WCAG 2.2 A and AA asks that a program can see, and a page does not give. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

/** A window as high as its page, in px: a button that one can scroll to is not half behind the bar at the bottom. */
async function showAll(page: Page, width: number): Promise<void> {
  const height = width < 500 ? 740 : 900;
  await page.setViewportSize({ width, height });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > height) await page.setViewportSize({ width, height: whole });
}

/** Nothing on a page breaks WCAG 2.2 A or AA, at a phone's and a laptop's width, light and dark. */
export async function isAccessible(page: Page, where: string): Promise<void> {
  for (const { width, colorScheme } of LOOKS) {
    await showAll(page, width);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await violations(page), `${where}, ${width} px, ${colorScheme}`).toEqual([]);
  }
}
