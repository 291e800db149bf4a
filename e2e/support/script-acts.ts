import { expect } from '@playwright/test';
import { partOf } from '../../packages/server/dist/demo/meanings.js';
import { type Acts, type Line, word } from './script.ts';
import { type Company, part } from './script-company.ts';
import { bookFollowUp } from './script-writing.ts';
import type { Seat } from './seat.ts';
import { openView } from './writing.ts';

/** What the parts are called on the screens, in Swedish as the case's own words are. */
const PART_NAMES: Readonly<Record<string, string>> = {
  opening: 'Inledning',
  situation: 'Nuläge',
  needs: 'Behov',
  summary: 'Sammanfattning',
  closing: 'Avslutning',
};

/** The chair's checklist, as the cases call its points. */
const CHECKS: Readonly<Record<string, string>> = {
  roll: 'Jag har berättat vad jag gör som mötesledare',
  syfte: 'Alla vet varför vi ses',
  presentation: 'Alla har sagt vilka de är och hur de känner huvudpersonen',
  tid: 'Alla kan vara med hela tiden',
  sekretess: 'Alla har hört vad som gäller om sekretess',
  sekreterare: 'Någon skriver',
  frågeställning: 'Frågan är skriven',
};

/** What scripts have in common. A case adds what is its own: `{ ...commonActs(company), coLead }`. */
export const commonActs = (company: Company): Acts => ({
  startMeeting: () => startMeeting(company),
  presence: (line) => presence(company, line),
  giveFloor: (line) => giveFloor(company, word(line, 'to')),
  tick: (line) => tickOff(company, line['checklist'] as string[]),
  setPhase: (line) => goOn(company, word(line, 'phase')),
  raiseHand: ({ actor }) => raiseHand(company, actor),
  leave: ({ actor }) => leave(company, actor),
  bookFollowUp: (line) => bookIt(company, line),
  lockPlan: () => lock(company),
  endMeeting: () => end(company),
});

async function startMeeting(company: Company): Promise<void> {
  await company.chair.start();
  for (const seat of company.all) await expect(part(seat, 'Inledning')).toBeVisible();
}

/** Who is here and who is not, as the console knows it. */
async function presence(company: Company, line: Line): Promise<void> {
  for (const person of line['present'] as string[]) await expectAway(company, person, false);
  for (const person of line['missing'] as string[]) await expectAway(company, person);
}

/** Gives somebody the floor, and sees that everyone is told. */
async function giveFloor(company: Company, to: string): Promise<void> {
  const { chair } = company;
  await openView(chair, 'Mötet');
  const order = chair.page.getByRole('region', { name: 'Turordning' });
  const give = order.getByRole('button', { name: `Ge ${company.fullName(to)} ordet` });
  if (!(await give.isVisible())) await order.locator('summary').click();
  await give.click();
  for (const seat of company.all) await expectFloor(seat, to, company);
}

/** What a family's page says of the quiet words that it has sent. */
export const expectQuietly = ({ page }: Seat, words: string): Promise<void> =>
  expect(page.getByRole('region', { name: 'Säg något tyst till mötesledaren' })).toContainText(words);

/** It is this seat's turn to speak, and its page says so. */
export const expectOwnTurn = ({ page }: Seat): Promise<void> =>
  expect(page.getByRole('main').getByText('Nu är det din tur')).toBeVisible();

/** Who has the floor, as each page says it. */
async function expectFloor(seat: Seat, to: string, company: Company): Promise<void> {
  const { page, who } = seat;
  const name = company.firstName(to);
  if (who.person === to) await expectOwnTurn(seat);
  else if (who.role === 'chair')
    await expect(page.getByRole('region', { name: 'Ordet', exact: true })).toContainText(`Nu ${company.fullName(to)}`);
  else if (who.role === 'agency' || who.role === 'secretary') {
    await expect(page.getByRole('group', { name: 'Vem har ordet' })).toContainText(new RegExp(`Nu\\s*\\S*\\s*${name}`));
  } else if (who.person === 'board') await expect(page.getByRole('main')).toContainText(name);
  else await expect(page.locator('.speaks')).toContainText(name);
}

/** Ticks points of the list off; those that the board sees for itself are ticked already. Nobody else sees the list. */
async function tickOff(company: Company, points: readonly string[]): Promise<void> {
  const { page } = company.chair;
  await openView(company.chair, 'Mötet');
  const list = page.locator('details').filter({ hasText: 'Det här ska delen ge' });
  if ((await list.getAttribute('open')) === null) await list.locator('summary').click();
  for (const point of points) {
    const words = CHECKS[point] ?? point;
    const box = list.getByRole('checkbox', { name: words });
    if ((await box.count()) > 0) await box.check();
    else await expect(list.getByRole('listitem').filter({ hasText: words })).not.toContainText('inte än');
  }
  await expect(list.locator('summary')).toContainText(`${points.length} av ${points.length}`);
  for (const seat of company.all.filter(({ who }) => who.role !== 'chair' && who.role !== 'cochair')) {
    await expect(seat.page.getByText(CHECKS['roll'] ?? '')).toHaveCount(0);
  }
}

/** Goes on to the next part, past what the console says about those who have not been heard. */
async function goOn(company: Company, phase: string): Promise<void> {
  const { chair } = company;
  const name = PART_NAMES[partOf(phase)] ?? phase;
  await openView(chair, 'Mötet');
  await chair.page.getByRole('button', { name: /^Nästa del/ }).click();
  const anyway = chair.page.getByRole('button', { name: 'Gå vidare ändå' });
  const there = chair.page.getByRole('heading', { name, exact: true, level: 2 });
  await expect(there.or(anyway)).toBeVisible();
  if (await anyway.isVisible()) await anyway.click();
  for (const seat of company.all) await expect(part(seat, name)).toBeVisible();
}

/** Somebody at the table wants to say something: an agency puts up its hand, the family says it quietly. */
async function raiseHand(company: Company, person: string): Promise<void> {
  const { chair } = company;
  const name = company.firstName(person);
  await company.seat(person).page.getByRole('button', { name: 'Jag vill säga något' }).click();
  await openView(chair, 'Mötet');
  const quiet = chair.page.getByRole('listitem').filter({ hasText: `${name} vill säga något` });
  const hand = chair.page.getByRole('button', {
    name: new RegExp(`^${company.fullName(person)} vill säga något sedan (nyss|\\d+ min)`),
  });
  await expect(quiet.or(hand)).toBeVisible();
}

/** Somebody goes, and the console says so. */
async function leave(company: Company, person: string): Promise<void> {
  await company.leave(person);
  await expectAway(company, person);
}

/** Whether somebody's page is open, as the console says it. */
export async function expectAway(company: Company, person: string, isAway = true): Promise<void> {
  const { chair } = company;
  await openView(chair, 'Deltagare');
  const row = chair.page
    .locator('sip-people-desk')
    .getByRole('listitem')
    .filter({ hasText: company.fullName(person) });
  await expect(row).toContainText(isAway ? 'har inte öppnat sidan' : 'är här');
}

async function bookIt(company: Company, line: Line): Promise<void> {
  const seat = company.seat(line.actor);
  await openView(seat, 'Planen');
  const { followUp } = company.story;
  await bookFollowUp(seat, word(line, 'at'), followUp);
  await seat.saved();
  for (const { page } of company.all.filter(({ who }) => who.person === 'family')) {
    await expect(page.getByRole('region', { name: 'Vi ses igen' })).toContainText(followUp.place);
  }
}

async function lock(company: Company): Promise<void> {
  const { chair } = company;
  await openView(chair, 'Lås och avsluta');
  const desk = chair.page.getByRole('region', { name: 'Lås och avsluta' });
  await expect(desk.getByRole('heading', { name: 'Inget hindrar låsningen' })).toBeVisible();
  await desk.getByRole('button', { name: 'Lås planen' }).click();
  await expect(desk.getByText('Planen låstes')).toBeVisible();
  for (const seat of company.table.filter(
    ({ who }) => who.role === 'agency' || who.role === 'guardian' || who.role === 'subject',
  )) {
    await expect(seat.page.getByRole('heading', { name: 'Planen är klar', level: 1 })).toBeVisible();
  }
}

async function end(company: Company): Promise<void> {
  const { chair } = company;
  await openView(chair, 'Lås och avsluta');
  await chair.page.getByRole('region', { name: 'Lås och avsluta' }).getByRole('button', { name: 'Avsluta mötet' }).click();
  await chair.page.getByRole('dialog').getByRole('button', { name: 'Avsluta mötet' }).click();
  await expect(chair.page.getByRole('dialog')).toBeHidden();
  for (const seat of company.all.filter(({ who }) => who.role === 'viewer')) {
    await expect(seat.page.getByRole('heading', { level: 1 })).toHaveText(/Mötet är slut/);
  }
}
