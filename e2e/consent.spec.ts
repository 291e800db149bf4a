import { expect, test } from './support/table.ts';
import { choose, fill, openView, section } from './support/writing.ts';

/** The consent, in the hands of whoever leads: changed, taken back, and given anew. */

test('consent that is taken back closes every screen at once; given anew, the same links open where the meeting was [R010]', async ({
  table,
}) => {
  await table.open({ upTo: 'needs' });
  const birgitta = await table.join('p-birgitta');
  const omar = await table.join('p-omar');
  const jenny = await table.join('p-jenny');
  const board = await table.join('board');
  await expect(jenny.page.locator('sip-commitment-row').first()).toBeVisible();

  await openView(birgitta, 'Planen');
  const facts = section(birgitta, 'facts');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  await facts.getByRole('button', { name: 'Samtycket är återkallat' }).click();
  const box = birgitta.page.getByRole('dialog', { name: 'Är samtycket återkallat?' });
  await expect(box).toContainText('Tavlan stängs för alla på en gång');
  await box.getByRole('button', { name: 'Avbryt' }).click();
  await expect(box).toBeHidden();
  await facts.getByRole('button', { name: 'Samtycket är återkallat' }).click();
  await box.getByLabel('Vem återkallade det?').fill('Sara Ekdahl');
  await box.getByRole('button', { name: 'Stäng tavlan' }).click();

  for (const seat of [birgitta, omar, jenny]) {
    await expect(seat.heading('Tavlan är låst')).toBeVisible();
    await expect(seat.page.locator('body')).not.toContainText('Ekbackens skola');
  }
  await expect(board.page.getByText('Tavlan är stängd')).toBeVisible();
  // Nobody but who leads can say that there is consent.
  await expect(omar.page.getByText('Det finns ett samtycke')).toHaveCount(0);
  const fredrik = await table.arrive('p-fredrik');
  await expect(fredrik.page.getByText('Tavlan är låst tills samtycke finns')).toBeVisible();

  // The chair comes back another way: what they see is the same.
  await birgitta.page.reload();
  await birgitta.page.locator('summary', { hasText: 'Det finns ett samtycke' }).click();
  const anew = birgitta.page.locator('sip-consent-anew');
  await choose(anew, { 'Hur har samtycket lämnats?': 'muntligt, dokumenterat' });
  await anew.getByLabel('Vem har samtyckt?').fill('Sara Ekdahl');
  await anew.getByRole('button', { name: 'Öppna tavlan' }).click();

  await expect(birgitta.heading('Behov')).toBeVisible();
  await expect(jenny.page.locator('sip-commitment-row').first()).toBeVisible();
  await expect(board.page.getByText('Tavlan är stängd')).toHaveCount(0);
  await openView(birgitta, 'Planen');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  await expect(facts.getByText('återkallat, Sara Ekdahl')).toBeVisible();
  await expect(facts.locator('dl')).toContainText('lämnat, muntligt, dokumenterat');
  await expect(facts.locator('dl')).toContainText('Uppgifter om föräldrarnas separation delas inte.');
});

test('words that could not be saved when the board closed are there to copy, as long as the page waits', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const birgitta = await table.join('p-birgitta');
  const jenny = await table.join('p-jenny');
  const what = jenny.row().getByLabel('Vad ska ni göra?');
  await expect(what).toBeVisible();
  await openView(birgitta, 'Planen');
  const facts = section(birgitta, 'facts');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  await facts.getByRole('button', { name: 'Samtycket är återkallat' }).click();

  await jenny.goOffline();
  await what.fill('Ett besök till, skrivet utan nät');
  await birgitta.page.getByLabel('Vem återkallade det?').fill('Sara Ekdahl');
  await birgitta.page.getByRole('button', { name: 'Stäng tavlan' }).click();
  await expect(birgitta.heading('Tavlan är låst')).toBeVisible();
  await jenny.comeOnline();

  await expect(jenny.heading('Tavlan är låst')).toBeVisible();
  // It looks twice whether the board is open again.
  await jenny.page.waitForResponse('**/api/session*');
  await jenny.page.waitForResponse('**/api/session*');
  await expect(jenny.page.getByText('Ett besök till, skrivet utan nät')).toBeVisible();
});

test('the chair puts the consent right; an agency that it does not cover any more is out for good [R010]', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const birgitta = await table.join('p-birgitta');
  const omar = await table.join('p-omar');
  const katarina = await table.join('p-katarina');
  await openView(birgitta, 'Planen');
  const facts = section(birgitta, 'facts');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  await facts.locator('summary', { hasText: 'Ändra samtycket' }).click();
  const form = facts.locator('sip-consent-desk form').first();

  await fill(form, { 'Sista dagen det gäller': '2026-01-01' });
  await form.getByRole('button', { name: 'Spara samtycket' }).click();
  await expect(form.getByRole('alert')).toHaveText('Sista dagen kan inte komma före dagen då samtycket lämnades.');
  await fill(form, {
    'Sista dagen det gäller': '2027-06-30',
    'Det här får inte delas. Skriv en mening på varje rad.': 'Inget om pappas hälsa.\nInget om hästen.',
    'Barnets eget svar': 'Alma säger ja.',
  });
  await form.getByRole('checkbox', { name: 'BUP Norrmark' }).uncheck();
  await form.getByRole('button', { name: 'Spara samtycket' }).click();
  const box = birgitta.page.getByRole('dialog', { name: 'Ska länkarna sluta gälla?' });
  await expect(box).toContainText('Katarina Öberg');
  await box.getByRole('button', { name: 'Spara och stäng länkarna' }).click();

  await expect(katarina.heading('Du har inte längre åtkomst')).toBeVisible();
  const seen = section(omar, 'facts');
  await seen.getByText('Samtycke, kallelse och deltagare').click();
  await expect(seen.locator('dl')).toContainText('Inget om hästen.');
  await expect(seen.locator('dl')).toContainText('30 juni 2027');
  await expect(seen.locator('dl')).toContainText('Alma säger ja.');
  await expect(seen.locator('dl')).not.toContainText('BUP Norrmark');
  await expect(seen.getByText('Ändra samtycket')).toHaveCount(0);
  await expect(seen.getByText('döljer inget själv')).toBeVisible();
});
