import { expect, type Page } from '@playwright/test';

/** Nothing has to be scrolled sideways (WCAG 1.4.10). What is wider than the page is named. */
export async function isNoWiderThanThePage(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return scrollWidth > clientWidth ? out.slice(0, 5).map((one) => `${one.tagName}.${one.className}`) : [];
  });
  expect(wide, where).toEqual([]);
}

/** Whatever is pressed is 44 px high or more. Links in running text are as high as the text. */
export async function isEasyToPress(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() => {
    const isText = (one: Element): boolean => one.tagName === 'A' && getComputedStyle(one).display === 'inline';
    return [...document.querySelectorAll('button, a[href], summary, select, input:not([type=hidden]), textarea')]
      .filter((one) => (one as HTMLElement).checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && !isText(one))
      .map((one) => {
        // A box that is ticked by its label is as large as the label.
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        return { what: `${one.tagName}.${one.className} ${one.textContent?.trim().slice(0, 30)}`, width, height };
      })
      .filter(({ width, height }) => height > 1 && width > 1 && (height < 43.5 || width < 24))
      .map(({ what, width, height }) => `${what}: ${Math.round(width)}×${Math.round(height)}`);
  });
  expect(small, where).toEqual([]);
}
