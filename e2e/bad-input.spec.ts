import type { Locator, Page } from '@playwright/test';
import { ADMIN_KEY } from './support/place.ts';
import { expect, test } from './support/table.ts';
import { openSection, openView } from './support/writing.ts';

/** Whatever is put in that cannot be right: said in plain words where it was put in, and nothing is lost. */

/** A book, in words of some length. */
const BOOK = 'Åtgärder '.repeat(22_223).slice(0, 200_000);

/** Puts something on the clipboard and pastes it where this page stands. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
}

test('what is no JSON, and what has a wrong field, is a problem that names it', async ({ table }) => {
  const place = await table.open();
  const ask = async (path: string, body: string): Promise<{ status: number; type: string; problem: Record<string, unknown> }> => {
    const response = await fetch(place.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
      body,
    });
    const problem = (await response.json()) as Record<string, unknown>;
    return { status: response.status, type: response.headers.get('content-type') ?? '', problem };
  };
  const malformed = await ask('/api/plans', '{"title": "SIP för');
  expect(malformed).toMatchObject({ status: 400, problem: { code: 'body-malformed' } });
  expect(malformed.type).toContain('application/problem+json');

  // Which field of which kind is tried in the server's own tests; here, that the whole server answers so.
  const plan = {
    title: 'SIP för Elin',
    startsAt: '2026-12-04T10:00:00+01:00',
    plannedMinutes: 60,
    consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-10' },
    participants: [{ name: 'Birgitta', role: 'chair' }],
  };
  const minutes = { opening: 6, situation: 27, needs: 12, summary: 9, closing: 6 };
  for (const [field, code, changes] of [
    ['title', 'body-invalid', { title: ' ' }],
    ['startsAt', 'body-invalid', { startsAt: 'på fredag' }],
    ['plannedMinutes', 'body-invalid', { plannedMinutes: '60' }],
    ['consent/givenOn', 'body-invalid', { consent: { status: 'given', form: 'skriftligt' } }],
    ['participants/0/role', 'body-invalid', { participants: [{ name: 'Birgitta', role: 'boss' }] }],
    ['minutes/needs', 'needs-not-longest', { minutes }],
  ] as const) {
    const answer = await ask('/api/plans', JSON.stringify({ ...plan, ...changes }));
    expect(answer).toMatchObject({ status: 400, problem: { code, field } });
    expect(answer.type).toContain('application/problem+json');
  }
});

test('a whole book pasted into a field stays in it, is not called saved, and is saved when it is cut short', async ({
  table,
}) => {
  const place = await table.open({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const jenny = await table.join('p-jenny');
  const what = peter.row().getByLabel('Vad ska ni göra?');
  const before = await what.inputValue();
  await what.focus();
  await what.press('Control+A');
  await paste(peter.page, BOOK);
  await expect(peter.row().getByText(/100\s000 tecken för långt för att kunna sparas\. Allt står kvar här\./)).toBeVisible();
  expect((await what.inputValue()).length).toBe(200_000);
  await expect(peter.chip).toContainText('Inte sparat än');

  // What others do meanwhile does not push it out; the rest of the seat goes on.
  await (await jenny.row().getByLabel('Hur ofta?')).fill('Två gånger i veckan');
  await expect(peter.closedRow('Två gånger i veckan')).toBeAttached();
  await peter.row().getByLabel('Hur ofta?').fill('Varje dag efter lunch');
  await expect(jenny.closedRow('Varje dag efter lunch')).toBeAttached();
  expect((await what.inputValue()).length).toBe(200_000);
  await expect(jenny.closedRow(before)).toBeAttached();

  // Longer than it has room for, and still sent.
  await what.fill(BOOK.slice(0, 600));
  await expect(peter.row().getByText(/tecken för långt\. Texten är sparad, men korta den/)).toBeVisible();
  await peter.saved();
  await what.fill('Egen plats');
  await peter.saved();
  await expect(jenny.closedRow('Egen plats')).toBeAttached();
  await expect(peter.page.getByText('tecken för långt')).toHaveCount(0);
  const rows = Object.values((await place.plan())[`commitments/${peter.who.id}`] ?? {});
  expect(rows).toMatchObject([{ what: 'Egen plats' }]);
});

test('a whole book pasted into a shared text is not taken, and the reason stands beside it', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  await openSection(omar, 'situation');
  await omar.page.getByRole('textbox', { name: 'Läget, kort' }).click();
  const editor = omar.page.locator('[contenteditable=true][aria-label="Läget, kort"]');
  await expect(editor).toBeFocused();
  await omar.page.keyboard.type('Alma vill ha lugn.');
  await paste(omar.page, BOOK);
  const why = omar.page.getByText('Texten är för lång att klistra in på en gång. Den ligger kvar där du kopierade den.');
  await expect(why).toBeVisible();
  await expect(editor).toHaveText('Alma vill ha lugn.');
  await omar.page.keyboard.type(' Och hästar.');
  await expect(why).toHaveCount(0);
  await omar.saved();
  expect((await place.plan())['plainText']?.['text/situation']).toBe('Alma vill ha lugn. Och hästar.');
});

test('[R115] a date before the meeting, or an end before the start, stays in its field with what is wrong', async ({ table }) => {
  const place = await table.open({ upTo: 'needs' });
  const peter = await table.join('p-peter');
  const [from, to] = [peter.row().getByLabel('Från', { exact: true }), peter.row().getByLabel('Till', { exact: true })];
  const stored = async (): Promise<Record<string, unknown>> =>
    (Object.values((await place.plan())[`commitments/${peter.who.id}`] ?? {}) as Record<string, unknown>[])[0] ?? {};
  const { startOn } = await stored();

  await from.fill('2020-01-01');
  await expect(
    peter.row().getByText('Datumet är före mötet. Välj mötesdagen eller senare. Det är inte sparat än.'),
  ).toBeVisible();
  await expect(from).toHaveValue('2020-01-01');
  expect((await stored())['startOn']).toBe(startOn);
  await from.fill('2027-02-01');
  await expect(peter.row().getByText('Datumet är före mötet.')).toHaveCount(0);

  await to.fill('2027-01-15');
  await expect(peter.row().getByText('Slutet är före början. Välj ett senare slut. Det är inte sparat än.')).toBeVisible();
  await expect(to).toHaveValue('2027-01-15');
  await to.fill('2027-06-11');
  await expect(peter.row().getByText('Slutet är före början.')).toHaveCount(0);
  await peter.saved();
  expect(await stored()).toMatchObject({ startOn: '2027-02-01', endOn: '2027-06-11' });

  const birgitta = await table.join('p-birgitta');
  await openView(birgitta, 'Planen');
  const goal = birgitta.page.locator('#plan-goals').getByLabel('När').first();
  await goal.fill('2020-01-01');
  await expect(birgitta.page.getByText('Datumet ska vara efter mötet.')).toBeVisible();
  await expect(goal).toHaveValue('2020-01-01');
});

test('[R071] Behov stays the longest part, whatever minutes are put in', async ({ table }) => {
  const place = await table.open();
  const birgitta = await table.join('p-birgitta');
  const minutes = birgitta.page.getByRole('group', { name: 'Minuter för varje del' });
  const unfolded = async (): Promise<Locator> => {
    if (!(await minutes.isVisible())) await birgitta.page.getByText('Minuter för varje del').first().click();
    return minutes;
  };
  const needs = (await unfolded()).getByLabel('Behov');
  const before = (await place.plan())['meeting']?.['minutes'];
  await needs.fill('5');
  await needs.press('Tab');
  await expect(
    birgitta.page.getByText('Behov ska vara den längsta delen. Ge den fler minuter, eller ta från någon annan.'),
  ).toBeVisible();
  await expect(needs).toHaveValue('5');
  expect((await place.plan())['meeting']?.['minutes']).toEqual(before);
  await needs.fill('34');
  await needs.press('Tab');
  await expect(birgitta.page.getByText('Behov ska vara den längsta delen.')).toHaveCount(0);
});
