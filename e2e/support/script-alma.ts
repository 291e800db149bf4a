import { expect, type Locator } from '@playwright/test';
import { isPart, meetingOf, partElapsedMs } from '@samsyn/model';
import { type Acts, type Line, word } from './script.ts';
import { commonActs, expectAway, expectOwnTurn, expectQuietly } from './script-acts.ts';
import { type Company, part } from './script-company.ts';
import { tryToWrite } from './script-wire.ts';
import { addOwnAction, explainAsked, park } from './script-writing.ts';
import { openRows, openSection, openView, section, unfold } from './writing.ts';

/** What happens in the meeting of Alma. */
export const almaActs = (company: Company): Acts => ({
  ...commonActs(company),
  join: ({ actor }) => comeLate(company, actor),
  disconnect: ({ actor }) => disconnect(company, actor),
  reconnect: ({ actor }) => reconnect(company, actor),
  editRow: (line) => editTogether(company, line),
  attemptEditRow: (line) => tryAnothersRow(company, line),
  askConcept: (line) => askWord(company, line),
  pause: (line) => pause(company, Number(line['minutes'])),
  raiseTopic: ({ actor }) => askForTheFloor(company, actor),
  park: (line) => parkIt(company, line),
  acceptCoordinator: ({ actor }) => accept(company, actor),
});

/** Whoever comes late is met by who is here and for how long it has been on, and then by the part that it is. */
async function comeLate(company: Company, person: string): Promise<void> {
  const seat = await company.arrive(person);
  const { page } = seat;
  await expect(page.getByText('Mötet pågår. Det började klockan 10:00.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'De som är med' })).toContainText('Alma Ekdahl');
  await seat.enter();
  await expect(part(seat, 'Nuläge')).toBeVisible();
  await expectAway(company, person, false);
}

const own = (company: Company, person: string) => company.story.ownActions.find(({ byId }) => byId === person);

/** The link goes while somebody writes: the words stay, and the page says that they are not saved. */
async function disconnect(company: Company, person: string): Promise<void> {
  const seat = company.seat(person);
  const action = own(company, person);
  await seat.goOffline();
  await company.place.cut(person);
  await expect(seat.chip).toContainText('Ansluter igen');
  if (action) await addOwnAction(seat, action, company.story);
  await expect(seat.chip).toContainText('Inte sparat än');
  for (const other of ['p-omar', 'family']) await expect(company.seat(other).page.getByText(action?.what ?? '')).toHaveCount(0);
}

/** When the link is back, the words that were typed without it are with everyone. */
async function reconnect(company: Company, person: string): Promise<void> {
  const seat = company.seat(person);
  const what = own(company, person)?.what ?? '';
  await seat.comeOnline();
  await expect(seat.chip).toContainText('Ansluten igen – allt är sparat', { timeout: 30_000 });
  await expect(company.seat('p-omar').closedRow(what)).toBeVisible();
  await expect(company.seat('family').page.getByText(what)).toBeVisible();
}

/** The row that the secretary writes with somebody's pen, on both their screens. */
export const penRow = (company: Company): { readonly pen: Locator; readonly owner: Locator } => ({
  pen: section(company.seat('p-omar'), 'commitments')
    .getByRole('region', { name: 'Du skriver åt Peter' })
    .locator('sip-commitment-row'),
  owner: company.seat('p-peter').page.getByRole('region', { name: 'Din rad', exact: true }).locator('sip-commitment-row'),
});

/** What Omar has when Peter begins to write in the same field. */
export const BEFORE_BOTH = 'arbetsplats i lilla rummet med skärm';

/** Owner and pen write in one field at the same time; nothing of either is lost, and it waits for the owner's word. */
async function editTogether(company: Company, line: Line): Promise<void> {
  const row = company.story.insatser.find(({ id }) => id === line['row']);
  const what = row?.what ?? '';
  const { pen, owner } = penRow(company);
  const [pens, owners] = [pen, owner].map((place) => place.getByLabel('Vad ska ni göra?')) as [Locator, Locator];
  await expect(owners).toHaveValue(BEFORE_BOTH);
  await pens.press('Control+Home');
  await owners.press('Control+End');
  const [before = '', after = ''] = what.split(BEFORE_BOTH);
  await Promise.all([
    pens.pressSequentially(before, { delay: 40 }),
    owners.pressSequentially(after, { delay: 15 }),
    expect(
      company
        .seat('p-linnea')
        .page.getByText(/(Peter|Omar) skriver/)
        .first(),
    ).toBeVisible(),
  ]);
  await expect(pens).toHaveValue(what);
  await expect(owners).toHaveValue(what);
  await expect(owner.getByText('Skriven av Omar, inte bekräftad än')).toBeVisible();
  await expect(pen.getByText('Väntar på att Peter bekräftar')).toBeVisible();
  await expect(company.seat('p-linnea').closedRow(what)).toContainText('Skriven av Omar. Peter har inte bekräftat än.');
  await expect(company.seat('family').page.getByRole('listitem').filter({ hasText: what })).toContainText(
    'Omar skrev det här. Peter har inte bekräftat det än.',
  );
}

/** Nobody writes in another's row: there is no field for it on the screen, and the server takes it from no program. */
async function tryAnothersRow(company: Company, line: Line): Promise<void> {
  const { place, story } = company;
  const row = story.insatser.find(({ id }) => id === line['row']);
  if (!row) throw new Error(`there is no row ${String(line['row'])}`);
  const seat = company.seat(line.actor);
  const closed = seat.closedRow(row.what);
  await expect(closed.getByRole('textbox')).toHaveCount(0);
  await closed.getByRole('button').click();
  await expect(closed.getByRole('status')).toHaveText(`Be ${company.firstName(row.ownerId)} eller mötesledaren ändra.`);

  const before = await place.plan();
  const root = `commitments/${company.id(row.ownerId)}`;
  const shut = await tryToWrite(place, line.actor, root);
  expect(shut).toMatchObject({ code: 4403, denial: { code: 'root-foreign', root } });
  expect(await place.plan()).toEqual(before);
  for (const other of company.table) {
    await other.saved();
    await expect(other.page.getByText('Skrivet i en annans rum')).toHaveCount(0);
  }
}

/** Somebody in the family asks what a word means; nobody is told who, and everyone reads the answer. */
async function askWord(company: Company, line: Line): Promise<void> {
  const { chair, story } = company;
  const seat = company.seat(line.actor);
  const term = word(line, 'term');
  const concept = story.concepts.find((one) => one.term === term);
  if (!concept) throw new Error(`nobody explains ${term}`);
  await seat.page.getByRole('button', { name: 'Förklara ordet' }).click();
  await seat.page.getByLabel('Vilket ord?').fill(term);
  await seat.page.getByRole('button', { name: 'Skicka' }).click();
  await expectQuietly(seat, 'Skickat till mötesledaren.');

  const asked = chair.page.getByRole('complementary', { name: 'Bara för dig' }).getByRole('listitem').filter({ hasText: term });
  await expect(asked).toContainText('Någon vill få ett ord förklarat');
  await expect(asked).not.toContainText(company.firstName(line.actor));
  for (const other of company.all.filter((one) => one !== chair)) await expect(other.page.getByText(term)).toHaveCount(0);

  await asked.getByRole('button', { name: 'Skriv förklaring' }).click();
  await explainAsked(chair, concept, company);
  await asked.getByRole('button', { name: 'Sett' }).click();
  await expectQuietly(seat, 'Mötesledaren har sett det.');
  const words = company.seat('family').page.locator('details').filter({ hasText: 'Ord som har förklarats' });
  await words.locator('summary').click();
  await expect(words.getByText(concept.explanation)).toBeVisible();
}

/** Minutes left of the part, by the server's clock. */
async function minutesLeft({ place }: Company): Promise<number> {
  const meeting = meetingOf(await place.plan());
  const part = isPart(meeting.phase) ? meeting.minutes[meeting.phase] : 0;
  return part - partElapsedMs(meeting, place.now) / 60_000;
}

/** A pause: the clock stands still, the board is blank, and those who follow are told for how long. */
async function pause(company: Company, minutes: number): Promise<void> {
  const { chair, place } = company;
  const bar = chair.page.getByRole('toolbar', { name: 'Styr mötet' });
  await openView(chair, 'Mötet');
  const before = await minutesLeft(company);
  await bar.getByRole('button', { name: 'Paus', exact: true }).click();
  await chair.page.getByRole('button', { name: `${minutes} minuter`, exact: true }).click();
  const until = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' }).format(
    place.now + minutes * 60_000,
  );
  await expect(company.seat('p-linnea').page.getByRole('img', { name: `Paus till ${until}` })).toBeVisible();
  for (const person of ['family', 'board', 'p-sara']) {
    await expect(company.seat(person).page.getByRole('heading', { name: `Paus till ${until}` })).toBeVisible();
  }
  await expect(company.seat('family').page.getByText('Alla tar en paus. Klockan står still.')).toBeVisible();
  const board = company.seat('board').page.getByRole('main');
  await expect(board).toHaveText(`Paus till ${until}`);

  place.pass(minutes);
  await bar.getByRole('button', { name: 'Fortsätt' }).click();
  for (const seat of company.all) await expect(part(seat, 'Behov')).toBeVisible();
  expect(before - (await minutesLeft(company))).toBeLessThan(minutes / 2);
  const label = await chair.page.getByRole('img', { name: /\d+ minuter? kvar/ }).getAttribute('aria-label');
  const shown = Number(/(\d+) minuter? kvar/.exec(label ?? '')?.[1]);
  expect(Math.abs(shown - before)).toBeLessThan(minutes / 2);
}

/** Somebody has something to bring up: their hand goes up, and the floor is given them. */
async function askForTheFloor(company: Company, person: string): Promise<void> {
  const { chair } = company;
  const { page } = company.seat(person);
  await page.getByRole('button', { name: 'Jag vill säga något' }).click();
  await chair.page.getByRole('button', { name: new RegExp(`^${company.fullName(person)} vill säga något sedan`) }).click();
  await expectOwnTurn(company.seat(person));
  await page.getByRole('button', { name: 'Din hand är uppe' }).click();
}

/** What is no matter for the plan is put aside, out of the family's sight. */
async function parkIt(company: Company, line: Line): Promise<void> {
  const parked = company.story.parked.find(({ id }) => id === line['item']);
  if (!parked) throw new Error(`there is no ${String(line['item'])}`);
  const seat = company.seat(line.actor);
  await openView(seat, 'Planen');
  await park(seat, parked, company);
  await seat.saved();
  await expect((await openSection(company.seat('p-omar'), 'parked')).getByLabel('Vad gäller det?')).toHaveValue(parked.text);
  for (const { page } of company.all.filter(({ who }) => who.role === 'viewer' || who.role === 'guardian')) {
    await expect(page.getByText(parked.text)).toHaveCount(0);
  }
}

/** Whoever is asked to hold the plan together says yes on their own screen, and everyone sees it. */
async function accept(company: Company, person: string): Promise<void> {
  const { page } = company.seat(person);
  await page.getByRole('button', { name: 'Ja, jag håller ihop planen' }).click();
  await expect(page.getByRole('heading', { name: 'Du håller ihop planen' })).toBeVisible();
  await expect(await openSection(company.seat('p-omar'), 'coordinator')).toContainText(
    `${company.fullName(person)} har sagt ja.`,
  );
  const lamps = company.chair.page.getByRole('complementary', { name: 'Bara för dig' });
  await expect(lamps.getByRole('listitem').filter({ hasText: 'Vem som har det övergripande ansvaret' })).toContainText('klart');
  await expect(company.seat('family').page.getByRole('region', { name: 'Håller ihop planen' })).toContainText(
    company.firstName(person),
  );
}

/** Peter lends the secretary his pen on his own screen. */
export async function lendPen(company: Company): Promise<void> {
  const fold = await unfold(company.seat('p-peter'), 'Vem får skriva åt mig');
  await fold.getByRole('button', { name: 'Låt sekreteraren Omar skriva åt mig' }).click();
  await expect(fold).toContainText('Omar får skriva i din rad. Du bekräftar efteråt.');
  const desk = (await openRows(company.seat('p-omar'))).getByRole('region', { name: 'Du skriver åt Peter' });
  await expect(desk.getByRole('button', { name: 'Lägg till en insats' })).toBeVisible();
}
