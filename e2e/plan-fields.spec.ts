import { expect, test } from './support/table.ts';
import { choose, fill, section, tick, unfold } from './support/writing.ts';

test('what stood before the meeting is put right by the secretary, and protected data is hidden from all', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const birgitta = await table.join('p-birgitta');
  const facts = section(omar, 'facts');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  await expect(facts.getByText('Gäller verksamheterna')).toBeVisible();
  await expect(birgitta.page.getByText('Skyddade uppgifter')).toHaveCount(0);

  await facts.locator('summary', { hasText: 'Ändra' }).click();
  await fill(facts, { Tolk: 'Teckenspråk, Lena Holm', 'Vem tog initiativ?': 'Ekbackens skola' });
  await facts.getByRole('checkbox', { name: 'Skyddade uppgifter', exact: true }).check();
  await omar.saved();
  await expect(facts.locator('dl').getByText('Teckenspråk, Lena Holm')).toBeVisible();
  await expect(facts.getByText('Bor också')).toHaveCount(0);
  await expect(birgitta.page.getByText('Skyddade uppgifter')).toBeVisible();
});

test('a goal is worded by the person alone, and what somebody says is wrong stands in the plan for everyone', async ({
  table,
}) => {
  await table.open({ upTo: 'needs' });
  const alma = await table.join('p-alma');
  const sara = await table.join('p-sara');
  const jenny = await table.join('p-jenny');

  const hers = await unfold(alma, 'Planen så långt');
  await hers.locator('summary', { hasText: 'Säg målet med egna ord' }).first().click();
  await hers.getByLabel('Målet med egna ord').first().fill('Jag vill se Rut på rasten');
  await alma.saved();

  const saras = await unfold(sara, 'Planen så långt');
  await expect(saras.getByText('Jag vill se Rut på rasten')).toBeVisible();
  await expect(saras.getByText('Säg målet med egna ord')).toHaveCount(0);
  await saras.locator('summary', { hasText: 'Något som står här är fel' }).click();
  await saras.getByRole('button', { name: 'Skriv vad som är fel' }).click();
  await saras.getByLabel('Vad är fel?').fill('Vi har inte sagt ja till taxi.');
  await sara.saved();

  const jennys = await unfold(jenny, 'Planen så långt');
  await expect(jennys.getByRole('heading', { name: 'Det här säger någon är fel' })).toBeVisible();
  await expect(jennys.getByText('Vi har inte sagt ja till taxi.')).toBeVisible();
  await expect(jennys.getByText('Något som står här är fel')).toHaveCount(0);
});

test('how the person wants to take part, and with what support, is written by the secretary and seen by who leads [R004]', async ({
  table,
}) => {
  await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const birgitta = await table.join('p-birgitta');
  const facts = section(omar, 'facts');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  await facts.locator('summary', { hasText: 'Ändra' }).click();

  await choose(facts, { 'Så vill personen vara med': 'en stund' });
  await fill(facts, { 'Från minut': '10', 'Till minut': '5' });
  await facts.getByLabel('Till minut').blur();
  await expect(facts.getByText('låt slutet komma efter början')).toBeVisible();
  await fill(facts, { 'Till minut': '35', 'Förberett den': '2026-11-27', 'Hela namnet': 'Alma Maria Ekdahl' });
  await facts.getByLabel('Till minut').blur();
  await expect(facts.getByText('låt slutet komma efter början')).toHaveCount(0);
  await choose(facts, { 'Vem har förberett mötet med personen?': 'Katarina Öberg, BUP Norrmark' });
  await tick(facts, 'Jonas Ekdahl');
  await facts.getByRole('button', { name: 'Lägg till bildkort' }).click();
  const card = facts.getByRole('group', { name: /^Bildkort \d+$/ }).last();
  await fill(card, { 'Vad är på bilden?': 'Skolbussen', 'Hur känns det?': 'orolig' });
  await tick(card, 'Personens egen bild');
  await omar.saved();
  await choose(facts, { 'Så vill personen vara med': 'genom någon annan' });
  await choose(facts, { 'Vem företräder personen?': 'Sara Ekdahl, Familjen' });
  await fill(facts, { 'Hur många dagar före mötet?': '14' });
  await facts.getByLabel('Hur många dagar före mötet?').blur();
  await omar.saved();
  await omar.page.reload();

  await birgitta.page.getByRole('button', { name: 'Planen', exact: true }).click();
  for (const seat of [omar, birgitta]) {
    const there = section(seat, 'facts');
    await there.getByText('Samtycke, kallelse och deltagare').click();
    const read = there.locator('dl');
    await expect(read).toContainText('genom någon annan, minut 10 till 35');
    await expect(read).toContainText('Alma Maria Ekdahl');
    await expect(read).toContainText('Sara Ekdahl och Jonas Ekdahl');
    await expect(read).toContainText('Katarina Öberg, 27 nov 2026');
    await expect(read).toContainText('Skolbussen: orolig');
    await expect(read).toContainText('14 dagar före mötet');
  }
});
