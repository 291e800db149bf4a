import { expect, test } from './support/table.ts';

/** Every chapter of the gallery, by its anchor. */
const CHAPTERS = [
  'status',
  'circle',
  'circle-hero',
  'floor',
  'prompts',
  'dots',
  'people',
  'refused',
  'rows',
  'buttons',
  'lobby',
  'outside',
  'icons',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the gallery shows every part in every state, with no meeting behind it: ${colorScheme}`, async ({ table, browser }) => {
    const place = await table.open();
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('websocket', (socket) => asked.push(new URL(socket.url()).pathname));
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });

    await page.goto(`${place.url}/gallery.html`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page).toHaveTitle(/\S/);
    const chapters = page.locator('main section[aria-labelledby^=chapter-]');
    await expect(chapters.last()).toBeVisible();
    expect(await chapters.evaluateAll((found) => found.map((one) => one.getAttribute('aria-labelledby')?.slice(8)))).toEqual(
      CHAPTERS,
    );
    // Fonts, icons and whatever is fetched last.
    await page.waitForLoadState('networkidle');

    const figures = await page.locator('figure.gallery__figure').evaluateAll((found) =>
      found.map((figure) => {
        const content = figure.querySelector('div')?.getBoundingClientRect();
        return {
          id: figure.id,
          name: figure.querySelector('figcaption')?.textContent?.trim() ?? '',
          height: content?.height ?? 0,
        };
      }),
    );
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter(({ height }) => height < 8)).toEqual([]);
    // A name that the catalogue lacks is shown as its id.
    expect(figures.filter(({ name }) => name === '' || name.startsWith('gallery-'))).toEqual([]);
    const words = await page.locator('main.gallery section:not([aria-labelledby=chapter-icons])').allInnerTexts();
    expect(words.join('\n').match(/(?<![\wåäö])(?:gallery|refusal|save|lobby|row|state)-[a-z]+(?:-[a-z]+)*/g)).toBeNull();

    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'light' ? 'rgb(251, 247, 240)' : 'rgb(25, 23, 20)');
    expect(asked.filter((path) => /^\/(?:api|sync|live)\b/.test(path))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
}
