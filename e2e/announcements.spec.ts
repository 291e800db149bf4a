import * as Y from 'yjs';
import { Listener } from './support/listener.ts';
import type { Seat } from './support/seat.ts';
import { StockSeat } from './support/stock-seat.ts';
import { expect, type Table, test } from './support/table.ts';

/** As long as polite news are gathered, and a little more. */
const GATHERED_MS = 21_000;

/** Comes in and listens. What is gathered need not be waited for: the scene says when its time has passed. */
async function listen(table: Table, person: string): Promise<{ seat: Seat; heard: Listener }> {
  const seat = await table.join(person);
  await seat.saved();
  // What speaks for the meeting comes after the screen.
  await seat.page.waitForLoadState('networkidle');
  return { seat, heard: await Listener.to(seat.page) };
}

/** Chooses what a screen reader says, in the settings. */
async function wants({ page }: Seat, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Inställningar' }).click();
  const dialog = page.getByRole('dialog', { name: 'Inställningar' });
  await dialog.getByText(choice, { exact: true }).click();
  await dialog.getByRole('button', { name: 'Klart' }).click();
  await expect(dialog).toBeHidden();
}

test('what concerns everybody is said: the part, a pause, whose turn it is, and that the plan is closed', async ({ table }) => {
  const place = await table.open({ upTo: 'summary' });
  const { seat, heard } = await listen(table, 'p-jenny');
  const lead = async (command: Record<string, unknown>): Promise<void> => {
    expect((await place.command('p-birgitta', command)).ok, JSON.stringify(command)).toBe(true);
  };
  const last = () => expect.poll(async () => (await heard.polite()).at(-1));

  await lead({ do: 'setPhase', phase: 'closing' });
  await last().toBe('Nu: Avslutning.');
  await heard.passes(GATHERED_MS);
  await lead({ do: 'giveFloor', seat: seat.who.id });
  await last().toBe('Nu är det din tur.');
  // Within the time that is gathered: both, in the order they came, when it is over.
  await lead({ do: 'pause' });
  await expect(seat.page.getByText(/Paus/).first()).toBeVisible();
  await lead({ do: 'resume' });
  await expect(seat.page.getByRole('img', { name: /Avslutning, del 5 av 5/ })).toBeAttached();
  await last().toBe('Nu är det din tur.');
  await heard.passes(GATHERED_MS);
  await last().toBe('Mötet har paus. Mötet fortsätter.');
  await heard.passes(GATHERED_MS);
  await lead({ do: 'lock' });
  await last().toMatch(/^Planen är låst\. Du kan inte längre skriva\./);
  expect(await heard.assertive()).toEqual([]);
});

test('whether one’s words are safe is said at once: not saved yet, saved again, and not taken', async ({ table }) => {
  const place = await table.open({ upTo: 'summary' });
  const { seat, heard } = await listen(table, 'p-jenny');
  const where = seat.row(0).getByLabel('Var?');
  await seat.goOffline();
  await where.fill('Hemma hos Alma');
  await expect.poll(() => heard.assertive()).toEqual([expect.stringMatching(/^Inte sparat än/)]);
  await seat.comeOnline();
  await expect.poll(() => heard.polite()).toEqual([expect.stringMatching(/^(Ansluten igen – allt är sparat|Sparat) \d\d:\d\d$/)]);
  // Once, however long it lasted.
  expect(await heard.assertive()).toHaveLength(1);

  await seat.goOffline();
  await where.fill('På mottagningen');
  await expect.poll(async () => (await heard.assertive()).length).toBe(2);
  expect((await place.command('p-birgitta', { do: 'lock' })).ok).toBe(true);
  await seat.comeOnline();
  await expect
    .poll(async () => (await heard.assertive()).at(-1))
    .toMatch(/^Din text togs inte emot: .*Din text finns kvar här\./);
});

test('five busy minutes: what others write is silent, and who wants to hear who writes is not flooded', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const people = ['p-peter', 'p-linnea', 'p-katarina', 'p-fredrik', 'p-sara'];
  const stock = await Promise.all(people.map((person) => new StockSeat(place, person).ready()));
  const calm = await listen(table, 'p-jenny');
  const curious = await listen(table, 'p-omar');
  await wants(curious.seat, 'Även vem som skriver');

  const rounds = 15;
  for (let round = 1; round <= rounds; round++) {
    for (const [index, seat] of stock.entries()) {
      const who = place.seat(people[index] ?? '');
      seat.writesIn(`${who.id}/x`, who);
      for (let edit = 0; edit < 4; edit++) write(seat, who.id, `${who.name} varv ${round}.${edit}`);
    }
    if (round === 6) expect((await place.command('p-birgitta', { do: 'setPhase', phase: 'summary' })).ok).toBe(true);
    for (const { seat } of [calm, curious])
      await expect(seat.page.getByText(`varv ${round}.3`).first(), `round ${round}`).toBeAttached();
    for (const [index, seat] of stock.entries()) seat.writesIn(null, place.seat(people[index] ?? ''));
    for (const { heard } of [calm, curious]) await heard.passes(20_000);
  }
  for (const seat of stock) seat.leave();

  expect(await calm.heard.said()).toEqual([{ urgency: 'polite', words: 'Nu: Sammanfattning.' }]);
  const polite = await curious.heard.polite();
  // They are told who writes, and no oftener than once in twenty seconds.
  expect(polite.join(' ')).toMatch(/(Peter|Linnea|Katarina|Fredrik|Sara) skriver\./);
  expect(polite.join(' ')).toContain('Nu: Sammanfattning.');
  expect(polite.length).toBeLessThanOrEqual(rounds + 1);
  for (const words of polite) expect(words.split('.').length - 1, words).toBeLessThanOrEqual(3);
  expect(await curious.heard.assertive()).toEqual([]);
});

function write(seat: StockSeat, id: string, words: string): void {
  const rows = seat.doc.getMap<Y.Map<unknown>>(`commitments/${id}`);
  const row = [...rows.values()][0];
  const what = row?.get('what');
  if (!(what instanceof Y.Text)) throw new Error('there is no row to write in');
  seat.doc.transact(() => {
    what.delete(0, what.length);
    what.insert(0, words);
  });
}

test('whoever has chosen silence hears only what is urgent', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const { seat, heard } = await listen(table, 'p-jenny');
  await wants(seat, 'Tyst');
  expect((await place.command('p-birgitta', { do: 'setPhase', phase: 'summary' })).ok).toBe(true);
  await expect(seat.page).toHaveTitle('Möte: Sammanfattning');
  await seat.page.getByRole('button', { name: 'Jag vill säga något' }).click();
  await heard.passes(GATHERED_MS);
  await seat.goOffline();
  await seat.row(0).getByLabel('Var?').fill('Hemma');
  await expect.poll(() => heard.said()).toEqual([{ urgency: 'assertive', words: expect.stringMatching(/^Inte sparat än/) }]);
});

test('an answer to one’s own press is said at once, though news have just been told', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const { seat, heard } = await listen(table, 'p-jenny');
  expect((await place.command('p-birgitta', { do: 'setPhase', phase: 'summary' })).ok).toBe(true);
  await expect.poll(() => heard.polite()).toEqual(['Nu: Sammanfattning.']);
  await seat.page.getByRole('button', { name: 'Jag vill säga något' }).click();
  await expect.poll(() => heard.polite()).toEqual(['Nu: Sammanfattning.', 'Din hand är uppe']);
});

test('the circle says in words what it shows, for those who keep the time and for those who do not', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const chair = await table.join('p-birgitta');
  await expect(
    chair.page.getByRole('img', { name: /^Behov, del 3 av 5, \d+ minuter kvar\. Av mötet är det \d+ minuter kvar\.$/ }),
  ).toBeVisible();
  const alma = await table.join('p-alma');
  // Nobody is told exact minutes but who leads, and she hears until when she stays.
  const circle = alma.page.getByRole('img', {
    name: /^Behov, del 3 av 5, ca \d*[05] minuter kvar\. .*Din tid är till \d\d:\d\d\.$/,
  });
  await expect(circle).toBeVisible();
  await expect(alma.page.getByRole('list', { name: 'Mötets delar' }).getByRole('listitem')).toHaveText([
    /Inledning.*min/,
    /Nuläge.*min/,
    /Behov.*min/,
    /Sammanfattning.*min/,
    /Avslutning.*min/,
  ]);
  await expect(alma.page.locator('[aria-current=step]')).toContainText('Behov');
  expect((await place.command('p-birgitta', { do: 'pause', minutes: 5 })).ok).toBe(true);
  await expect(alma.page.getByRole('img', { name: /^Paus till \d\d:\d\d\./ })).toBeVisible();
});

/** Everything a program sees that a screen reader needs, on the page as it is. */
async function unnamed({ page }: Seat): Promise<string[]> {
  return page.evaluate(() => {
    const isHere = (one: Element): boolean => one.checkVisibility();
    const words = (one: Element | null | undefined): string => one?.textContent?.trim() ?? '';
    const named = (one: HTMLElement): boolean =>
      (one.getAttribute('aria-label') ?? '').trim() !== '' ||
      (one.getAttribute('aria-labelledby') ?? '').split(' ').some((id) => words(document.getElementById(id)) !== '') ||
      [...((one as HTMLInputElement).labels ?? [])].some((label) => words(label) !== '');
    const fields = [...document.querySelectorAll<HTMLElement>('input, select, textarea, [role=textbox], dialog, [role=toolbar]')];
    const tables = [...document.querySelectorAll('table')];
    return [
      ...fields.filter((one) => isHere(one) && !named(one)).map((one) => `no name: ${one.outerHTML.slice(0, 120)}`),
      ...tables
        .filter((one) => one.querySelectorAll('thead th[scope=col]').length < 3)
        .map(() => 'a table without column headers'),
      ...tables.flatMap((one) =>
        [...one.querySelectorAll('tbody tr')]
          .filter((row) => !row.querySelector('th[scope=row]'))
          .map(() => 'a row without a header'),
      ),
      ...[...document.querySelectorAll('button, a[href], summary')]
        .filter((one) => isHere(one) && words(one) === '' && !one.getAttribute('aria-label'))
        .map((one) => `says nothing: ${one.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** Words of the plan that stand on the page without being marked as Swedish. */
async function unmarked({ page }: Seat, ofPlan: readonly string[]): Promise<string[]> {
  return page.evaluate((sentences) => {
    const faults: string[] = [];
    const look = (words: string, at: Element): void => {
      if (!at.checkVisibility() || at.closest('[lang]')?.getAttribute('lang') === 'sv') return;
      if (sentences.includes(words.trim())) faults.push(`${at.localName}.${at.className}: ${words.trim().slice(0, 60)}`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement) look(node.nodeValue ?? '', node.parentElement);
    for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) look(field.value, field);
    return faults;
  }, ofPlan);
}

/** Sentences that people have written in the plan: long enough to be no name and no word of the screens. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 24 && value.split(' ').length > 3 && !value.includes('<') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentencesOf);
}

for (const stage of ['needs', 'locked'] as const) {
  test(`every field has a name, every table its headers, and Swedish words are Swedish on an English page: ${stage}`, async ({
    table,
  }) => {
    const place = await table.open({ upTo: stage });
    const { roster, meeting: _meeting, ...written } = await place.plan();
    // What an agency is called is a name, in every language.
    const names = Object.values(roster ?? {}).map((row) => (row as { agency: string | null }).agency);
    const sentences = sentencesOf(written).filter((one) => !names.includes(one));
    expect(sentences.length).toBeGreaterThan(20);
    const people = stage === 'needs' ? ['p-birgitta', 'p-omar', 'p-jenny', 'p-alma'] : ['p-omar', 'p-jenny', 'p-alma'];
    for (const person of people) {
      const seat = await table.arrive(person);
      await seat.page.evaluate(() => localStorage.setItem('samsyn', JSON.stringify({ language: 'en' })));
      await seat.page.reload();
      await seat.page.getByRole('button', { name: /^Enter the meeting|Go in/ }).click();
      await expect(seat.page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(seat.page).toHaveTitle(stage === 'needs' ? /^Meeting: Needs$/ : /^Meeting: /);
      await seat.page.waitForLoadState('networkidle');
      if (person === 'p-birgitta' && stage === 'needs') {
        await seat.page.getByRole('navigation').getByRole('button', { name: 'The plan' }).click();
        await expect(seat.page.locator('sip-plan-sections')).toBeVisible();
      }
      await seat.page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect.soft(await unnamed(seat), person).toEqual([]);
      expect.soft(await unmarked(seat, sentences), person).toEqual([]);
      await seat.close();
    }
  });
}
