import { expect, type Locator } from '@playwright/test';
import type { CaseGoal, CaseRow } from '../../packages/server/dist/demo/case.js';
import { disagreementOf, outcomeOf } from '../../packages/server/dist/demo/meanings.js';
import type { Story } from './script.ts';
import { type Company, unfold } from './script-company.ts';
import type { Seat } from './seat.ts';

/** How people write what a case says, each through their own screen. */

const fill = (within: Locator, label: string, words: string): Promise<void> =>
  within.getByLabel(label, { exact: true }).fill(words);

const choose = async (within: Locator, label: string, value: string): Promise<void> => {
  await within.getByRole('combobox', { name: label, exact: true }).selectOption(value);
};

const tick = async (within: Locator, legend: string, texts: readonly string[]): Promise<void> => {
  const group = within.getByRole('group', { name: legend, exact: true });
  for (const text of texts) await group.getByRole('checkbox', { name: text, exact: true }).check();
};

const textsOf = (rows: readonly { id: string; text: string }[], ids: readonly string[]): string[] =>
  rows.filter(({ id }) => ids.includes(id)).map(({ text }) => text);

// --- One's own words ---------------------------------------------------------------------------------------------

/** How it is now, in somebody's own words. */
export async function saySituation(seat: Seat, { worksWell, worksLessWell }: Story['situation'][number]): Promise<void> {
  const fold = await unfold(seat, seat.who.role === 'agency' ? 'Hur är det nu?' : 'Dina ord');
  await fill(fold, 'Det här fungerar bra', worksWell);
  await fill(fold, 'Det här fungerar mindre bra', worksLessWell);
}

/** What somebody in the family thinks of what is decided. */
export async function sayView(seat: Seat, words: string): Promise<void> {
  await fill(await unfold(seat, 'Vad tycker du?'), 'Det här tycker jag om det vi har bestämt', words);
}

const REACTIONS: Readonly<Record<string, string>> = { bra: 'Bra', okej: 'Okej', 'vill-inte': 'Vill inte' };

/** Presses what somebody thinks of a row. */
export async function react(seat: Seat, what: string, word: string): Promise<void> {
  const buttons = seat.page.getByRole('group', { name: `Vad tycker du om: ${what}`, exact: true });
  await buttons.getByRole('button', { name: REACTIONS[word] ?? word, exact: true }).click();
}

/** What somebody thinks of something that is not agreed on. */
export async function sayPosition(seat: Seat, topic: string, words: string): Promise<void> {
  const item = seat.page.locator('sip-positions .item').filter({ hasText: topic });
  await item.getByRole('button', { name: 'Skriv vad jag tycker' }).click();
  await fill(item, topic, words);
}

// --- Rows --------------------------------------------------------------------------------------------------------

/** Adds a row of one's own and fills it in. */
export async function addOwnRow(seat: Seat, row: CaseRow, story: Story): Promise<void> {
  const rows = seat.page.getByRole('region', { name: 'Din rad', exact: true });
  await fillRow(await newRow(rows, 'Lägg till en insats'), row, story);
}

/** A new row, ready to be written in. */
export async function newRow(within: Locator, button: string): Promise<Locator> {
  const rows = within.locator('sip-commitment-row');
  const place = await rows.count();
  await within.getByRole('button', { name: button }).click();
  return rows.nth(place);
}

/** Everything a row says, in its fields. */
export async function fillRow(fields: Locator, row: CaseRow, story: Story): Promise<void> {
  await fill(fields, 'Vad ska ni göra?', row.what);
  await fill(fields, 'Vem?', row.who);
  await fill(fields, 'Hur ofta?', row.howOften);
  await fill(fields, 'Var?', row.where);
  await fill(fields, 'Hur länge?', row.durationText);
  await fill(fields, 'Från', row.startOn);
  if (row.endOn !== null) await fill(fields, 'Till', row.endOn);
  await tick(fields, 'Till målet', textsOf(story.goals, row.goalIds));
  await sayStatus(fields, row);
}

async function sayStatus(fields: Locator, { decisionRequired, decisionBy }: CaseRow): Promise<void> {
  const decision = fields.getByRole('button', { name: 'Kräver beslut', exact: true });
  if ((await decision.getAttribute('aria-pressed')) !== String(decisionRequired)) await decision.click();
  if (!decisionRequired) await choose(fields, 'Läge', 'accepted');
  else if (decisionBy !== undefined) await fill(fields, 'Vem beslutar?', decisionBy);
}

/** What somebody in the family does themselves. */
export async function addOwnAction(seat: Seat, action: Story['ownActions'][number]): Promise<void> {
  const rows = seat.page.getByRole('region', { name: /^Det här gör (du själv|jag själv)$/ });
  const fields = await newRow(rows, 'Lägg till något jag gör');
  await fill(fields, 'Vad gör du?', action.what);
  await fill(fields, 'Hur ofta?', action.howOften);
  await fill(fields, 'Från när?', action.startOn);
}

// --- What those who lead and the secretary write -------------------------------------------------------------------

/** A section of the plan on the desk of those who write together. */
export const section = (seat: Seat, title: string): Locator =>
  seat.page.locator('sip-plan-sections').getByRole('region', { name: title, exact: true }).first();

/** A row of a shared list: `Behov 1`. */
export const sharedRow = (within: Locator, name: string): Locator => within.getByRole('group', { name, exact: true });

async function addShared(within: Locator, button: string, name: string): Promise<Locator> {
  const rows = within.getByRole('group', { name: new RegExp(`^${name} \\d+$`) });
  const number = (await rows.count()) + 1;
  await within.getByRole('button', { name: button, exact: true }).click();
  return sharedRow(within, `${name} ${number}`);
}

export async function addNeed(seat: Seat, need: Story['needs'][number], company: Company): Promise<void> {
  const row = await addShared(section(seat, 'Behov'), 'Lägg till behov', 'Behov');
  await fill(row, 'Behovet', need.text);
  await choose(row, 'Vem säger det?', company.id(need.voicedBy));
  await tick(row, 'Gäller frågan', textsOf(company.story.questions, need.questionIds));
}

export async function addGoal(seat: Seat, goal: CaseGoal, { story }: Company): Promise<void> {
  const row = await addShared(section(seat, 'Mål'), 'Lägg till mål', 'Mål');
  await fill(row, 'Målet', goal.text);
  await choose(row, 'Långt eller kort', goal.term);
  const parent = story.goals.find(({ id }) => id === goal.parentGoalId);
  if (parent) await row.getByRole('combobox', { name: 'Hör till målet', exact: true }).selectOption({ label: parent.text });
  if (goal.inOwnWords !== null) await fill(row, 'Med egna ord', goal.inOwnWords);
  await fill(row, 'Hur märker vi att vi har nått det?', goal.measure);
  await fill(row, 'När', goal.targetDate);
  await tick(row, 'Svarar på behovet', textsOf(story.needs, goal.needIds));
}

export async function addDisagreement(seat: Seat, one: Story['disagreements'][number], company: Company): Promise<void> {
  const row = await addShared(section(seat, 'Det vi inte är överens om'), 'Lägg till något vi inte är överens om', 'Oenighet');
  await fill(row, 'Vad gäller det?', one.topic);
  await choose(row, 'Vilken sort?', disagreementOf(one.kind));
  await choose(row, 'Läge', outcomeOf(one.status));
  await choose(row, 'Vem tar det vidare?', company.id(one.handledBy));
  await fill(row, 'Senast', one.byDate);
}

/** What a word means, beside whoever used it: in a row of its own. */
export async function explain(seat: Seat, concept: Story['concepts'][number], company: Company): Promise<void> {
  const row = await addShared(section(seat, 'Ord som förklaras'), 'Lägg till ord', 'Ord');
  await fill(row, 'Ordet', concept.term);
  await sayMeaning(row, concept, company);
}

/** What a word means that somebody has asked for: it has its row already. */
export async function explainAsked(seat: Seat, concept: Story['concepts'][number], company: Company): Promise<void> {
  const rows = section(seat, 'Ord som förklaras').getByRole('group', { name: /^Ord \d+$/ });
  await expect(rows.last().getByLabel('Ordet', { exact: true })).toHaveValue(concept.term);
  await sayMeaning(rows.last(), concept, company);
}

async function sayMeaning(row: Locator, concept: Story['concepts'][number], company: Company): Promise<void> {
  await fill(row, 'Det betyder', concept.explanation);
  await choose(row, 'Vem förklarar?', company.id(concept.usedBy));
}

export async function answer(seat: Seat, number: number, words: string): Promise<void> {
  await fill(sharedRow(section(seat, 'Frågor'), `Fråga ${number}`), 'Svar', words);
}

export async function park(seat: Seat, one: Story['parked'][number], company: Company): Promise<void> {
  const row = await addShared(section(seat, 'Parkerat'), 'Parkera något', 'Punkt');
  await fill(row, 'Vad gäller det?', one.text);
  await choose(row, 'Vem tog upp det?', company.id(one.raisedBy));
  await choose(row, 'Vem tar det?', company.id(one.handledBy));
}

export async function proposeCoordinator(seat: Seat, wishedBy: string, company: Company): Promise<void> {
  const { participantId, expectations } = company.story.coordinator;
  const desk = section(seat, 'Huvudansvarig');
  await choose(desk, 'Huvudansvarig', company.id(participantId));
  await choose(desk, 'Önskad av', company.id(wishedBy));
  for (const text of expectations) await fill(await addShared(desk, 'Lägg till', 'Punkt'), 'Du kan vänta dig att', text);
}

export async function writeContingency(seat: Seat, { ifNotWorking, acute, changeTrigger }: Story['contingency']): Promise<void> {
  const desk = section(seat, 'Om något händer');
  await fill(desk, 'Om något inte fungerar', ifNotWorking);
  await fill(desk, 'Om det blir akut', acute);
  await fill(desk, 'Då ändrar vi planen', changeTrigger);
}

/** The next meeting, with its question. */
export async function bookFollowUp(
  seat: Seat,
  at: string,
  { place, durationMinutes, question }: Story['followUp'],
): Promise<void> {
  const desk = section(seat, 'Uppföljning');
  await fill(desk, 'Dag och tid', at.slice(0, 16));
  for (const [label, words] of [
    ['Plats', place],
    ['Minuter', String(durationMinutes)],
  ] as const) {
    await fill(desk, label, words);
    await desk.getByLabel(label, { exact: true }).blur();
  }
  await fill(desk, 'Det ska vi svara på då', question);
}
