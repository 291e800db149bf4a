import { readStory, Script } from './support/script.ts';
import { expectOwnTurn, expectQuietly } from './support/script-acts.ts';
import { almaActs, penRow } from './support/script-alma.ts';
import {
  action,
  conceptOf,
  needsAndGoals,
  omarBeginsPetersRow,
  promises,
  situationIsRead,
  situationOf,
  summary,
  viewOf,
} from './support/script-alma-words.ts';
import { Company } from './support/script-company.ts';
import { asTold, asWritten } from './support/script-compare.ts';
import { tryToWrite } from './support/script-wire.ts';
import { explain, saySituation, sayView, writeContingency } from './support/script-writing.ts';
import { expect, test } from './support/table.ts';
import { openView } from './support/writing.ts';

test('[R113] the whole meeting of Alma, from the first hello to the confirmations', async ({ table }) => {
  test.setTimeout(240_000);
  const story = await readStory('alma');
  const place = await table.open({ at: story.invitation.meetingAt });
  const company = new Company(table, story);
  await everyoneArrives(company);
  const script = new Script(story.script, almaActs(company), place);

  await test.step('Inledning: the chair leads, each in turn [R036] [R104]', () => script.playTo('00:08'));

  await test.step('Nuläge: everyone in their own words, late or far away [R014] [R109]', async () => {
    await Promise.all(
      story.situation.filter(({ by }) => company.isHere(by)).map((one) => saySituation(company.seat(one.by), one)),
    );
    await script.playTo('00:12');
    await saySituation(company.seat('p-katarina'), situationOf(story, 'p-katarina'));
    await situationIsRead(company);
    await script.playTo('00:18');
    await jonasIsHeard(company, script);
    await script.playTo('00:23');
  });

  await test.step('Behov: each types its own promises, and no one else does [R044] [R097] [R103] [R105] [R107] [R111]', async () => {
    await expect(company.seat('p-alma').page.getByText('Du går klockan 10:25')).toBeVisible();
    await Promise.all([needsAndGoals(company), action(company, 'p-alma')]);
    await script.playTo('00:25');
    await Promise.all([promises(company), action(company, 'p-sara'), omarBeginsPetersRow(company)]);
    await script.playTo('00:37');
    await explain(company.seat('p-omar'), conceptOf(story, 'timstock'), company);
    await script.playTo('00:57');
  });

  await test.step('Sammanfattning: views, and what is not agreed on [R088] [R089] [R090] [R120]', async () => {
    await summary(company);
    await script.playTo('01:07');
  });

  await test.step('Avslutning: nothing is locked that lacks something [R121] [R127] [R129] [R143]', async () => {
    await script.playTo('01:10');
    script.passTo('01:12');
    await theLockIsRefused(company);
    await whatIsMissingIsMended(company);
    await script.playTo('01:14');
    await nothingCanBeWritten(company);
    await confirm(company, 'p-sara', 'Jag har tagit del av planen');
    await script.playTo('01:15');
    expect(script.left).toEqual([]);
    await confirm(company, 'p-jonas', 'Jag har tagit del av planen, men har en avvikande mening', 'Se oenighet o1');
  });

  expect(asWritten(await place.plan(), company)).toEqual(asTold(story));
  await thePaperHasItAll(company);
  await theFamilyReadsThePlan(company);
});

async function everyoneArrives(company: Company): Promise<void> {
  const desk = { width: 1440, height: 900 };
  const phone = { width: 390, height: 844 };
  await company.join('p-birgitta', desk);
  await Promise.all([
    company.join('p-omar', desk),
    ...['p-peter', 'p-linnea', 'p-jenny', 'p-fredrik'].map((person) => company.join(person)),
  ]);
  await Promise.all([
    ...['p-sara', 'p-jonas', 'family'].map((person) => company.join(person, phone)),
    company.join('p-alma', { width: 768, height: 1024 }),
    company.join('board', { width: 1920, height: 1080 }),
  ]);
}

/** Jonas has waited two minutes at home, and nobody but the chair knew. */
async function jonasIsHeard(company: Company, script: Script): Promise<void> {
  const { chair } = company;
  const seat = company.seat('p-jonas');
  script.passTo('00:20');
  const asks = chair.page.getByRole('listitem').filter({ hasText: 'Jonas vill säga något' });
  await asks.getByRole('button', { name: 'Ge ordet' }).click();
  await expectOwnTurn(seat);
  await expect(asks).toContainText('2 min');
  await asks.getByRole('button', { name: 'Sett' }).click();
  await expectQuietly(seat, 'Mötesledaren har sett det.');
}

const lockDesk = ({ chair }: Company) => chair.page.getByRole('region', { name: 'Lås och avsluta' });

/** The plan is not locked while something is missing, and the console says just what. */
async function theLockIsRefused(company: Company): Promise<void> {
  await openView(company.chair, 'Lås och avsluta');
  const desk = lockDesk(company);
  await expect(desk.getByRole('heading', { name: '3 saker saknas' })).toBeVisible();
  await expect(desk.locator('.missing').getByRole('listitem')).toHaveText([
    'En rad väntar på att Peter Falk bekräftar.',
    'Jonas Ekdahl har inte sagt vad hen tycker.',
    'Skriv vad som gäller om något inte fungerar och om något händer.',
  ]);
  // What is missing and hinders nothing is said apart, so that leaving it out is a choice [R189].
  await expect(desk.getByRole('heading', { name: 'Saknas, men hindrar inte' })).toBeVisible();
  await expect(desk.locator('.reminders').getByRole('listitem')).toHaveText([
    /^Står inte på listan över vem som får planen: .*Sara Ekdahl/,
  ]);
  await desk.getByRole('button', { name: 'Lås planen' }).click();
  await expect(desk.getByRole('alert')).toHaveText('Planen kan inte låsas än. Något saknas.');
  const answered = await company.place.command('p-birgitta', { do: 'lock' });
  expect(answered.status).toBe(409);
  expect(await answered.json()).toMatchObject({
    code: 'plan-incomplete',
    missing: [
      expect.stringMatching(`^confirmed:${company.id('p-peter')}/`),
      `guardian-view:${company.id('p-jonas')}`,
      'contingency',
    ],
  });
}

async function whatIsMissingIsMended(company: Company): Promise<void> {
  const { owner, pen } = penRow(company);
  await owner.getByRole('button', { name: 'Stämmer, bekräfta' }).click();
  await expect(pen.getByText('Väntar på att Peter bekräftar')).toBeHidden();
  await sayView(company.seat('p-jonas'), viewOf(company.story, 'p-jonas'));
  await writeContingency(company.seat('p-omar'), company.story.contingency);
}

/** After the lock there is nothing to write in, and no program gets anything in either. */
async function nothingCanBeWritten(company: Company): Promise<void> {
  for (const person of ['p-peter', 'p-katarina', 'p-omar']) {
    await expect(company.seat(person).page.locator('sip-commitment-row')).toHaveCount(0);
    await expect(company.seat(person).page.getByLabel('Vad ska ni göra?')).toHaveCount(0);
  }
  const before = await company.place.plan();
  const root = `commitments/${company.id('p-peter')}`;
  expect(await tryToWrite(company.place, 'p-peter', root)).toMatchObject({ code: 4403, denial: { code: 'plan-locked' } });
  expect(await company.place.plan()).toEqual(before);
}

/** Somebody says that they have read the plan, and the others see it. */
async function confirm(company: Company, person: string, words: string, text?: string): Promise<void> {
  const { page } = company.seat(person);
  await page.getByRole('radio', { name: words, exact: true }).check();
  if (text !== undefined) await page.getByLabel('Det här håller jag inte med om').fill(text);
  await page.getByRole('button', { name: 'Bekräfta', exact: true }).click();
  await expect(page.getByText('Tack. De andra ser att du har läst planen.')).toBeVisible();
  const others = company.seat('p-peter').page.locator('sip-confirmation').getByRole('listitem');
  await expect(others.filter({ hasText: company.firstName(person) })).toContainText(
    text === undefined ? 'har läst' : 'har läst, tycker något annat',
  );
}

/** Every promise is on the paper, and what was put aside is not. */
async function thePaperHasItAll(company: Company): Promise<void> {
  const { place, story } = company;
  const paper = await company.seat('family').context.newPage();
  await paper.goto(`${place.url}/live/${place.planId}/print?seat=${company.id('family')}`);
  const sheet = paper.getByRole('article');
  for (const { what } of [...story.insatser, ...story.ownActions]) await expect(sheet).toContainText(what);
  await expect(sheet).toContainText('Kallade som inte kom: Kallad: LSS-handläggare');
  await expect(sheet).not.toContainText('Utkast');
  for (const { text } of story.parked) await expect(paper.getByText(text)).toHaveCount(0);
  await paper.close();
}

async function theFamilyReadsThePlan(company: Company): Promise<void> {
  const { story } = company;
  const page = company.seat('family').page.getByRole('main');
  for (const { what } of [...story.insatser, ...story.ownActions]) await expect(page).toContainText(what);
  for (const { text, answer: said } of story.questions) {
    await expect(page).toContainText(text);
    await expect(page).toContainText(said);
  }
  await expect(page).toContainText(story.contingency.ifNotWorking);
  await expect(page).toContainText(story.followUp.place);
  for (const { text } of story.parked) await expect(page).not.toContainText(text);
}
