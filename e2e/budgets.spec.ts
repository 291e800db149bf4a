import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Seat } from './support/seat.ts';
import { expect, type Table, test } from './support/table.ts';
import { openSection } from './support/writing.ts';

/**
 * What everything that a screen loads before an editor is opened may weigh, in KB of 1024 bytes after gzip, and with it;
 * and what stands at the door, before anybody has gone in.
 */
const GOAL_KB = 70;
const EDITOR_KB = 190;
const DOOR_KB = 55;
const LIVE_KB = 15;

/** For how long nothing more may have come, before a page is thought to have what it wants, in ms. */
const QUIET_MS = 4_500;

const ASSETS = new URL('../packages/client/dist/assets/', import.meta.url);

/** Every script that the browser fetched for a page, once nothing more comes by itself. */
async function scriptsOf(page: Page): Promise<string[]> {
  await page.waitForFunction((quietMs) => {
    const ends = performance.getEntriesByType('resource').map((entry) => (entry as PerformanceResourceTiming).responseEnd);
    return performance.now() - Math.max(...ends) > quietMs;
  }, QUIET_MS);
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  return [...new Set(names)].filter((name) => name.endsWith('.js')).map((name) => name.replace('/assets/', ''));
}

/** What they weigh, with the dearest first. */
function weigh(scripts: readonly string[]): { readonly kb: number; readonly each: string } {
  const sizes = scripts
    .map((name) => ({ name, kb: gzipSync(readFileSync(new URL(name, ASSETS))).length / 1024 }))
    .sort((a, b) => b.kb - a.kb);
  const kb = sizes.reduce((sum, one) => sum + one.kb, 0);
  return { kb, each: sizes.map((one) => `${one.name} ${one.kb.toFixed(1)}`).join('\n') };
}

/** Goes in by the keyboard: a pointer that rests on the new page would seem to ask for something. */
async function goIn(table: Table, person: string): Promise<Seat> {
  const seat = await table.arrive(person);
  await seat.page.getByRole('button', { name: /Gå in/ }).press('Enter');
  await seat.saved();
  return seat;
}

/** Whoever sits at a screen. */
const SEATS = [
  { who: 'the chair', person: 'p-birgitta' },
  { who: 'the secretary', person: 'p-omar' },
  { who: 'an agency', person: 'p-jenny' },
  { who: 'a guardian', person: 'p-sara' },
  { who: 'the person', person: 'p-alma' },
] as const;

for (const stage of ['waiting', 'opening', 'situation', 'needs', 'summary', 'closing', 'locked'] as const) {
  test(`no screen loads more than it may before an editor is opened: ${stage}`, async ({ table }) => {
    test.setTimeout(180_000);
    await table.open({ upTo: stage });
    for (const { who, person } of SEATS) {
      const seat = await goIn(table, person);
      // Opened anew, as a page that is reloaded or wakes up on a phone is. What the door needs is weighed by itself.
      await seat.page.reload();
      await seat.saved();
      const { kb, each } = weigh(await scriptsOf(seat.page));
      console.log(`${stage}, ${who}: ${kb.toFixed(1)} KB\n${process.env['SHOW_FILES'] ? each : ''}`);
      expect.soft(kb, `${who}\n${each}`).toBeLessThanOrEqual(GOAL_KB);
      await seat.close();
    }
  });
}

for (const [who, person, text] of [
  ['the chair', 'p-birgitta', 'Anteckning'],
  ['the secretary', 'p-omar', 'Läget, kort'],
] as const) {
  test(`${who} loads no more than this with an editor`, async ({ table }) => {
    await table.open({ upTo: 'needs' });
    const seat = await goIn(table, person);
    const { page } = seat;
    if (text === 'Läget, kort') await openSection(seat, 'situation');
    await page.getByRole('textbox', { name: text }).focus();
    await expect(page.locator(`[contenteditable=true][aria-label="${text}"]`)).toBeFocused();
    const { kb, each } = weigh(await scriptsOf(page));
    console.log(`${who} with an editor: ${kb.toFixed(1)} KB`);
    expect(kb, each).toBeLessThanOrEqual(EDITOR_KB);
  });
}

test('the door loads no more than this, and it comes compressed', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const { page } = await table.arrive('p-alma');
  await expect(page.getByRole('button', { name: /Gå in/ })).toBeVisible();
  const { kb, each } = weigh(await scriptsOf(page));
  expect(kb, each).toBeLessThanOrEqual(DOOR_KB);
  const sent = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  expect(sent / 1024).toBeLessThanOrEqual(kb + 1);
});

test('the family page loads next to nothing', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const { page } = await table.join('family');
  const { kb, each } = weigh(await scriptsOf(page));
  expect(kb, each).toBeLessThanOrEqual(LIVE_KB);
});

/** Every sentence's name. One that is shown is a sentence that had not come. */
const NAMES = new Set(
  readdirSync(new URL('../packages/words/src/sv/', import.meta.url)).flatMap((file) =>
    [
      ...readFileSync(new URL(`../packages/words/src/sv/${file}`, import.meta.url), 'utf8').matchAll(
        /^([a-z]+(?:-[\w]+)+)\s*=/gm,
      ),
    ].map(([, name]) => name ?? ''),
  ),
);

/** Everything that a page says, on the screen or to a screen reader. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Element)) said.push(node.textContent?.trim() ?? '');
      else for (const name of ['aria-label', 'placeholder', 'title']) said.push(node.getAttribute(name) ?? '');
    }
    return said;
  });

/** The names of sentences that a page shows, also within other words. */
const namesOn = async (page: Page): Promise<string[]> =>
  (await saidOn(page)).flatMap((words) => words.split(/[^\w-]+/)).filter((word) => NAMES.has(word));

/** Opens all that is folded; what comes then has folds of its own. */
async function unfoldAll(page: Page): Promise<void> {
  for (const _ of ['outer', 'inner']) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await scriptsOf(page);
  }
}

for (const stage of ['waiting', 'needs', 'summary', 'locked'] as const) {
  test(`what comes later comes with its words: ${stage}`, async ({ table }) => {
    test.setTimeout(300_000);
    await table.open({ upTo: stage });
    for (const { person } of SEATS) {
      const seat = await goIn(table, person);
      const { page } = seat;
      await unfoldAll(page);
      for (const view of ['Planen', 'Deltagare', 'Lås och avsluta']) {
        const button = page.getByRole('navigation', { name: 'Visa' }).getByRole('button', { name: view, exact: false });
        if ((await button.count()) === 0) continue;
        await button.click();
        await expect(page.locator('#main h2').first()).toBeVisible();
        await unfoldAll(page);
        expect(await namesOn(page), `${person}, ${view}`).toEqual([]);
      }
      expect(await namesOn(page), person).toEqual([]);
      await seat.close();
    }
  });
}
