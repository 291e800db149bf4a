import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from './support/axe.ts';
import { expect, test } from './support/table.ts';

const SOURCE = new URL('../packages/client/src/', import.meta.url);

/** Elements that no figure shows, each with why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  'sip-app': 'the page around the screens: it asks a server who is here',
};

/** Ids of the catalogue, as they would be read if a sentence were missing. */
const RAW =
  /(?<![\wåäö-])(?:chair|confirm|consent|family|gallery|hide|lobby|phase|plan|refusal|row|save|settings|shared|state)-[a-z]+(?:-[a-z]+)*/g;

/** Every element that the client defines, by its tag. */
function definedElements(): string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) =>
    [...readFileSync(new URL(name, SOURCE), 'utf8').matchAll(/customElement\('(sip-[a-z-]+)'\)/g)].map(([, tag]) => tag ?? ''),
  );
}

/** Opens the gallery, and goes through it a folder at a time, when every figure in it shows its state. */
async function* folders(page: Page, url: string): AsyncGenerator<string> {
  await page.goto(`${url}/gallery.html`);
  const links = page.locator('.gallery__nav a');
  await expect(links.first()).toBeVisible();
  for (const address of await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))) {
    await page.goto(`${url}/gallery.html${address}`);
    await expect(page.locator(`.gallery__nav a[href="${address}"]`)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('sip-in-still').last()).toBeAttached();
    await expect(page.locator('sip-in-still[inert]')).toHaveCount(0, { timeout: 20_000 });
    yield address;
  }
}

test('the gallery shows every element there is, each figure by name, with no meeting behind it', async ({ table, page }) => {
  test.setTimeout(120_000);
  const { url } = await table.open();
  const faults: string[] = [];
  page.on('request', (request) => {
    const asked = new URL(request.url());
    const isOwn = asked.origin === url && /^\/(?:assets\/|gallery\.html$|icons\.svg$|favicon\.svg$)/.test(asked.pathname);
    if (!isOwn) faults.push(`asked for ${request.url()}`);
  });
  page.on('websocket', (socket) => faults.push(`opened ${socket.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });

  const shown = new Set<string>();
  const names = new Set<string>();
  for await (const folder of folders(page, url)) {
    const tags = await page.evaluate(() => [...document.querySelectorAll('*')].map(({ localName }) => localName));
    for (const tag of tags) shown.add(tag);
    const figures = await page.locator('figure').evaluateAll((found) =>
      found.map((figure) => ({
        id: figure.id,
        name: figure.querySelector('figcaption')?.textContent?.trim() ?? '',
        height: figure.querySelector('sip-in-still')?.getBoundingClientRect().height ?? 0,
      })),
    );
    expect(figures.length, folder).toBeGreaterThan(0);
    expect(
      figures.filter(({ height, name }) => height < 8 || name === ''),
      folder,
    ).toEqual([]);
    for (const { id } of figures) {
      expect(names, id).not.toContain(id);
      names.add(id);
    }
    // An icon is called by its name in code.
    const words = await page.locator('main :is(h1, h2, figure:not(#figure-icons-all))').allInnerTexts();
    expect(words.join('\n').match(RAW), folder).toBeNull();
  }
  expect(definedElements().filter((tag) => !shown.has(tag) && !(tag in NOT_SHOWN))).toEqual([]);
  expect(Object.keys(NOT_SHOWN).filter((tag) => shown.has(tag))).toEqual([]);
  expect(faults).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no part breaks WCAG 2.2 A or AA in any state: ${colorScheme}`, async ({ table, page }) => {
    test.setTimeout(300_000);
    const { url } = await table.open();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for await (const folder of folders(page, url)) expect(await violations(page), folder).toEqual([]);
  });
}

for (const direction of ['ltr', 'rtl'] as const) {
  test(`no part has to be scrolled sideways at 320 px, whichever way it is read: ${direction}`, async ({ table, page }) => {
    test.setTimeout(120_000);
    const { url } = await table.open();
    await page.setViewportSize({ width: 320, height: 640 });
    for await (const folder of folders(page, url)) {
      await page.locator(`input[name=gallery-direction] >> nth=${direction === 'ltr' ? 0 : 1}`).check();
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      expect(scrollWidth, folder).toBeLessThanOrEqual(clientWidth);
    }
  });
}
