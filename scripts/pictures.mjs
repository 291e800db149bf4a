import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowsers } from './lib/browsers.mjs';
import { ensureBuilt } from './lib/build.mjs';
import { ROOT } from './lib/run.mjs';

// Pictures of every screen, to look at: `npm run pictures -- --stage needs --seat p-birgitta,p-jenny --width 360`.
// They go to `pictures/`, as <stage>-<seat>-<width>-<theme>.png; what goes below the window is in another that ends in
// `-whole`. `--docs` takes only the few that the documentation shows.
const { values } = parseArgs({
  options: {
    stage: { type: 'string' },
    seat: { type: 'string' },
    width: { type: 'string' },
    theme: { type: 'string' },
    into: { type: 'string', default: join(ROOT, 'pictures') },
    docs: { type: 'boolean', default: false },
  },
});
const listed = (value, all) => value?.split(',') ?? all;

/** Each stage at the time of day when Alma's meeting gets there. */
const STAGES = { waiting: '09:52', needs: '10:34', summary: '10:53', locked: '11:12' };
const DAY = { alma: '2026-12-04', navid: '2026-12-08' };

/** How high a window of each width is. */
const WINDOWS = { 360: 740, 768: 1024, 1280: 800, 1440: 900, 1920: 1080 };
const THEMES = ['light', 'dark'];

/** What is shown of the other meeting: a young person's page, and agencies with long names. */
const OF_NAVID = ['p-navid', 'p-susanne', 'p-emma'];

/** The pictures that the documentation shows: where they go, and what of. */
const DOCS = [
  { file: 'chair', stage: 'needs', seat: 'p-birgitta', width: 1280 },
  { file: 'row-phone', stage: 'needs', seat: 'p-jenny', width: 360 },
  { file: 'family-phone', stage: 'needs', seat: 'p-sara', width: 360 },
];

if (!(await ensureBuilt())) process.exit(1);
const { openPicturePlace } = await import('./lib/picture-place.mjs');
const { chromium } = createRequire(new URL('../e2e/package.json', import.meta.url))('@playwright/test');
const { CHROMIUM_PATH } = await findBrowsers();
const browser = await chromium.launch({
  executablePath: CHROMIUM_PATH,
  // Dates as somebody with a Swedish browser has them, whatever language this one speaks.
  args: ['--no-sandbox', '--disable-gpu', '--enable-blink-features=LangAttributeAwareFormControlUI'],
});

try {
  const into = values.docs ? join(ROOT, 'docs/pictures') : values.into;
  await mkdir(into, { recursive: true });
  for (const story of values.docs ? ['alma'] : Object.keys(DAY)) {
    const stages = values.docs ? DOCS.map(({ stage }) => stage) : listed(values.stage, Object.keys(STAGES));
    for (const stage of new Set(stages)) await takePictures({ story, stage, into });
  }
} finally {
  await browser.close();
}

async function takePictures({ story, stage, into }) {
  const place = await openPicturePlace({ story, stage, at: `${DAY[story]}T${STAGES[stage]}+01:00` });
  const wanted = place.seats
    .map(({ person }) => person)
    .filter((person) => (values.docs ? DOCS.some((one) => one.stage === stage && one.seat === person) : isWanted(story, person)));
  try {
    if (wanted.length === 0) return;
    if (stage === 'waiting') await takeLobbies(place, wanted, into);
    const pages = await everybodySitsDown(place, story);
    const isAlive = story === 'alma' && stage === 'needs';
    if (isAlive) await bringToLife(place, pages);
    const before = isAlive ? () => goOnWriting(pages.get('p-katarina')) : undefined;
    for (const person of wanted) {
      for (const view of await viewsOf(person, pages.get(person)))
        await takeOne({ stage, into, before: view.name === 'p-katarina' ? undefined : before, ...view });
    }
  } finally {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await place.close();
  }
}

function isWanted(story, person) {
  const isShown = story === 'alma' ? person !== 'p-lss' : OF_NAVID.includes(person);
  return isShown && listed(values.seat, [person]).includes(person);
}

async function openSeat({ link }) {
  const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function takeLobbies({ seats }, wanted, into) {
  for (const seat of seats.filter(({ person }) => wanted.includes(person))) {
    const page = await openSeat(seat);
    await takeOne({ stage: 'lobby', name: seat.person, page, into });
    await page.context().close();
  }
}

/** Everybody who came goes in. Who never answered is not here. */
async function everybodySitsDown({ seats }, story) {
  const pages = new Map();
  for (const seat of seats.filter(({ person }) => person !== 'p-lss')) {
    const page = await openSeat(seat);
    await page.getByRole('button', { name: /Gå in i mötet|Gå in och läs|Följ mötet/ }).click();
    if (seat.role === 'viewer') await page.waitForURL(/\/live\//);
    else
      await page
        .getByText(/Sparat|Så här är det nu|Läs/)
        .first()
        .waitFor();
    pages.set(seat.person, page);
  }
  if (pages.size < 2) throw new Error(`nobody came to the meeting about ${story}`);
  return pages;
}

/** A hand that is up, two quiet words to the chair, and a row where something is missing. */
async function bringToLife(place, pages) {
  await place.ask('p-sara', { do: 'signal', kind: 'explain', word: 'problematisk skolfrånvaro' });
  await place.ask('p-jonas', { do: 'signal', kind: 'too-fast' });
  await pages.get('p-fredrik')?.getByRole('button', { name: 'Jag vill säga något' }).click();
  const row = pages.get('p-jenny')?.locator('sip-commitment-row').first();
  await row?.getByLabel('Var?').fill('');
  await row?.getByLabel('Hur länge?').fill('');
  await pages
    .get('p-birgitta')
    ?.getByText(/^En rad saknar något/)
    .waitFor();
}

/** Somebody is in the middle of a word. It is seen for a few seconds. */
async function goOnWriting(page) {
  const field = page.locator('sip-commitment-row textarea').first();
  await field.press('End');
  await field.press('Space');
  await field.press('Backspace');
}

/** Somebody's page, and for the family's link also what is on the wall and on paper. */
async function viewsOf(person, page) {
  if (person === 'board') {
    await page.goto(page.url().replace('?', '/board?'));
    return [{ name: 'board', page, widths: ['1440', '1920'] }];
  }
  if (person !== 'family') return [{ name: person, page }];
  const paper = await page.context().newPage();
  await paper.goto(page.url().replace('?', '/print?'));
  return [
    { name: 'family', page },
    { name: 'print', page: paper, isPaper: true },
  ];
}

async function takeOne({ stage, name, page, into, widths, before, isPaper = false }) {
  const only = values.docs ? DOCS.filter((one) => one.stage === stage && one.seat === name) : undefined;
  for (const width of only?.map((one) => String(one.width)) ?? listed(values.width, widths ?? ['360', '768', '1440'])) {
    const size = { width: Number(width), height: WINDOWS[width] ?? 900 };
    await page.setViewportSize(size);
    // What is folded on a phone is decided when a page opens.
    await page.reload();
    await settled(page);
    for (const colorScheme of only ? ['light'] : listed(values.theme, THEMES)) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await before?.();
      const file = only?.[0]?.file ?? `${stage}-${name}-${width}-${colorScheme}`;
      await page.screenshot({ path: join(into, `${file}.png`) });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height <= size.height || only) continue;
      // In a window as high as the page, what is fixed to its edge covers nothing.
      await page.setViewportSize({ ...size, height });
      await page.screenshot({ path: join(into, `${file}-whole.png`) });
      await page.setViewportSize(size);
    }
  }
  if (isPaper) await page.pdf({ path: join(into, `${stage}-${name}.pdf`), preferCSSPageSize: true });
}

/** The page shows what it is going to show. */
async function settled(page) {
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
