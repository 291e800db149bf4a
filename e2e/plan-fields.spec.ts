import { expect, test } from './support/table.ts';
import { fill, section, unfold } from './support/writing.ts';

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
