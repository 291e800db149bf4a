import { expect, test } from './support/table.ts';
import { addRow, choose, fill, listRow, openSection, openView, section, tick, unfold } from './support/writing.ts';

test('what stood before the meeting is put right by the secretary, and protected data is hidden from all', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const birgitta = await table.join('p-birgitta');
  const facts = await openSection(omar, 'facts');
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
  const facts = await openSection(omar, 'facts');
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

test('one press puts everyone on the list of who gets the plan, and the family reads how and when [R132, R134, R189]', async ({
  table,
}) => {
  await table.open({ upTo: 'summary' });
  const omar = await table.join('p-omar');
  const sara = await table.join('p-sara');
  const family = await table.join('family');
  const copies = section(omar, 'distribution');
  await addRow(omar, 'distribution', 'Lägg till mottagare', 'Exemplar 1');
  await copies.getByRole('group', { name: 'Exemplar 1', exact: true }).getByLabel('Till', { exact: true }).fill('Mormor Gun');
  await copies.getByRole('button', { name: 'Lägg till dem som saknas' }).click();
  await expect(copies.getByRole('status').filter({ hasText: 'lades till' })).toBeVisible();
  const all = await copies
    .getByLabel('Till', { exact: true })
    .evaluateAll((found) => found.map((one) => (one as HTMLInputElement).value));
  expect(all).toEqual(
    expect.arrayContaining(['Mormor Gun', 'Alma Ekdahl', 'Sara Ekdahl', 'Jonas Ekdahl', 'BUP Norrmark', 'Ekbackens skola']),
  );
  expect(new Set(all).size).toBe(all.length);
  await copies.getByRole('button', { name: 'Lägg till dem som saknas' }).click();
  await expect(copies.getByText('Inget att lägga till.')).toBeVisible();

  const hers = copies.getByRole('group', { name: `Exemplar ${all.indexOf('Sara Ekdahl') + 1}`, exact: true });
  await choose(hers, { Hur: 'stor stil', Läge: 'överlämnat' });
  await fill(hers, { När: '2026-12-04' });
  await omar.saved();
  await omar.page.reload();
  await openSection(omar, 'distribution');
  await expect(hers.getByLabel('Till', { exact: true })).toHaveValue('Sara Ekdahl');

  await expect(family.page.getByText('Sara Ekdahl: med stor stil, lämnad, 4 december')).toBeVisible();
  await expect(family.page.getByText('Mormor Gun')).toHaveCount(0);
  const plan = await unfold(sara, 'Planen så långt');
  await expect(plan.getByText('Sara Ekdahl: med stor stil, lämnad, 4 december 2026')).toBeVisible();
});

test('the one sheet is filled from the plan by one press, is put right by hand, and is what is printed [R153]', async ({
  table,
}) => {
  await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const family = await table.join('family');
  const summary = await openSection(omar, 'summary');
  await summary.getByRole('button', { name: 'Fyll arket från planen' }).click();
  await expect(summary.getByRole('group', { name: /^Rad \d$/ })).toHaveCount(6);
  await expect(summary.getByText('Det får plats 6 rader')).toBeVisible();
  await expect(summary.getByRole('button', { name: 'Lägg till rad' })).toHaveCount(0);
  // What only some may read is on no sheet that all may read.
  const first = listRow(omar, 'summary', 'Rad 1');
  await fill(first, { Vad: 'Ett eget rum när det blir för mycket' });
  await omar.saved();

  const url = new URL(family.page.url());
  await family.page.goto(`${url.origin}${url.pathname}/one-sheet${url.search}`);
  await expect(family.page.getByText('Ett eget rum när det blir för mycket')).toBeVisible();
  await expect(family.page.locator('main li')).toHaveCount(6);
});

test('what somebody in the family does themselves can be for a goal, and everyone reads which', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const sara = await table.join('p-sara');
  const jenny = await table.join('p-jenny');
  const rows = sara.page.locator('sip-own-actions');
  await rows.getByRole('button', { name: 'Lägg till något jag gör' }).click();
  const row = rows.locator('sip-commitment-row').last();
  await fill(row, { 'Vad gör du?': 'Lägger fram kläderna' });
  const goals = row.getByRole('group', { name: 'Till målet' });
  await goals.getByRole('checkbox').nth(1).check();
  await sara.saved();
  await sara.page.reload();
  await expect(goals.getByRole('checkbox').nth(1)).toBeChecked();
  await expect(goals.getByRole('checkbox').first()).not.toBeChecked();
  const plan = await unfold(jenny, 'Planen så långt');
  await expect(plan.getByRole('row', { name: /Lägger fram kläderna/ })).toContainText('Till mål 2');
});

test('protected data is told in the lobby to those who lead and write, and nothing on any page finds the person', async ({
  table,
}) => {
  const { demo } = await table.open({ upTo: 'summary' });
  const omar = await table.join('p-omar');
  const sara = await table.join('p-sara');
  const facts = section(omar, 'facts');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  const phone = '070-174';
  await expect(facts).toContainText(phone);
  await expect(facts).toContainText('Norrköping');
  await facts.locator('summary', { hasText: 'Ändra' }).click();
  await facts.getByRole('checkbox', { name: 'Skyddade uppgifter', exact: true }).check();
  await omar.saved();
  for (const secret of [phone, 'Norrköping']) await expect(omar.page.locator('body')).not.toContainText(secret);

  const told = 'Skyddade uppgifter. Visa ingen adress, telefon eller bild.';
  const birgitta = await table.arrive('p-birgitta');
  await expect(birgitta.page.getByText(told)).toBeVisible();
  const jenny = await table.arrive('p-jenny');
  await expect(jenny.page.getByRole('button', { name: /Gå in/ })).toBeVisible();
  await expect(jenny.page.getByText(told)).toHaveCount(0);
  await birgitta.enter();
  await jenny.enter();

  const family = await table.join('family');
  for (const seat of [birgitta, jenny, sara, family]) {
    await expect(seat.page.locator('main').first()).toBeVisible();
    for (const secret of [phone, 'Norrköping']) await expect(seat.page.locator('body')).not.toContainText(secret);
  }
  await unfold(jenny, 'Planen så långt');
  await expect(jenny.page.locator('sip-plan-view')).not.toContainText('Norrköping');
  const { search } = new URL(family.page.url());
  for (const view of ['board', 'print', 'one-sheet']) {
    await family.page.goto(`${table.place.url}/live/${demo.planId}/${view}${search}`);
    for (const secret of [phone, 'Norrköping']) await expect(family.page.locator('body')).not.toContainText(secret);
    await expect(family.page.locator('main img')).toHaveCount(0);
  }
});

test('each says their own title and contact with the person; the chair says it for whoever has no screen [R053]', async ({
  table,
}) => {
  await table.open({ upTo: 'needs' });
  const jenny = await table.join('p-jenny');
  const birgitta = await table.join('p-birgitta');
  const omar = await table.join('p-omar');
  const how = await unfold(jenny, 'Kan du vara med hela tiden?');
  await how.locator('summary', { hasText: 'Ändra det som står om dig' }).click();
  await fill(how, {
    Titel: 'Leg. arbetsterapeut',
    'Kontakt med den som mötet handlar om': 'Träffar Alma varje månad',
    Telefon: '0480-5566',
  });
  await choose(how, { 'Får du lova insatser?': 'nej, det behöver beslutas' });
  await how.getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(how.getByLabel('Titel')).toBeHidden();

  await openView(birgitta, 'Deltagare');
  const desk = birgitta.page.locator('sip-people-desk');
  await desk.locator('summary', { hasText: 'Ändra det som står om Katarina' }).click();
  const hers = desk.locator('sip-introduction').filter({ hasText: 'Ändra det som står om Katarina' });
  await fill(hers, { Titel: 'Överläkare' });
  await hers.getByRole('button', { name: 'Spara', exact: true }).click();

  const facts = section(omar, 'facts');
  await facts.getByText('Samtycke, kallelse och deltagare').click();
  await expect(facts).toContainText('Leg. arbetsterapeut');
  await expect(facts).toContainText('Träffar Alma varje månad');
  await expect(facts).toContainText('0480-5566');
  await expect(facts.getByText('Överläkare')).toBeVisible();
  await jenny.page.reload();
  await expect((await unfold(jenny, 'Kan du vara med hela tiden?')).getByLabel('Titel')).toHaveValue('Leg. arbetsterapeut');
});
