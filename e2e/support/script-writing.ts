import { expect, type Locator } from '@playwright/test';
import type { CaseGoal, CaseRow } from '../../packages/server/dist/demo/case.js';
import { disagreementOf, outcomeOf } from '../../packages/server/dist/demo/meanings.js';
import type { Story } from './script.ts';
import type { Company } from './script-company.ts';
import type { Seat } from './seat.ts';
import { choose, fill, listRow, newRow, openSection, promise, tick, unfold } from './writing.ts';

/** How people write what a case says, each through their own screen. */

/** Chooses somebody, or a value, by what stands behind the words in a list. */
const pick = async (within: Locator, label: string, value: string): Promise<void> => {
  await within.getByRole('combobox', { name: label, exact: true }).selectOption(value);
};

const textsOf = (rows: readonly { id: string; text: string }[], ids: readonly string[]): string[] =>
  rows.filter(({ id }) => ids.includes(id)).map(({ text }) => text);

// --- One's own words ---------------------------------------------------------------------------------------------

/** How it is now, in somebody's own words. */
export async function saySituation(seat: Seat, { worksWell, worksLessWell }: Story['situation'][number]): Promise<void> {
  const fold = await unfold(seat, seat.who.role === 'agency' ? 'Hur är det nu?' : 'Dina ord');
  await fill(fold, { 'Det här fungerar bra': worksWell, 'Det här fungerar mindre bra': worksLessWell });
}

/** What somebody in the family thinks of what is decided. */
export async function sayView(seat: Seat, words: string): Promise<void> {
  await fill(await unfold(seat, 'Vad tycker du?'), { 'Det här tycker jag om det vi har bestämt': words });
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
  await fill(item, { [topic]: words });
}

// --- Rows --------------------------------------------------------------------------------------------------------

/** Adds a row of one's own and fills it in. */
export async function addOwnRow(seat: Seat, row: CaseRow, story: Story): Promise<void> {
  await fillRow(await newRow(seat.page.getByRole('region', { name: 'Din rad', exact: true })), row, story);
}

/** Everything a row says, in its fields; also whether somebody else has to decide it first. */
export async function fillRow(fields: Locator, row: CaseRow, story: Story): Promise<void> {
  const { decisionRequired, decisionBy } = row;
  const decision = fields.getByRole('button', { name: 'Kräver beslut', exact: true });
  if ((await decision.getAttribute('aria-pressed')) !== String(decisionRequired)) await decision.click();
  await promise(fields, row, textsOf(story.goals, row.goalIds));
  if (decisionBy !== undefined) await fill(fields, { 'Vem beslutar?': decisionBy });
}

/** What somebody in the family does themselves. */
export async function addOwnAction(seat: Seat, action: Story['ownActions'][number], story: Story): Promise<void> {
  const region = await unfold(seat, seat.who.role === 'subject' ? 'Det här gör jag själv' : 'Det här gör du själv');
  const rows = region.locator('sip-commitment-row');
  const place = await rows.count();
  await region.getByRole('button', { name: 'Lägg till något jag gör' }).click();
  await fill(rows.nth(place), { 'Vad gör du?': action.what, 'Hur ofta?': action.howOften, 'Från när?': action.startOn });
  await tick(rows.nth(place), ...textsOf(story.goals, action.goalIds));
}

// --- What those who lead and the secretary write -------------------------------------------------------------------

/** Adds a row to a list of the plan: `Behov 3` when there are two. */
async function add(seat: Seat, list: string, button: string, kind: string): Promise<Locator> {
  const place = await openSection(seat, list);
  const number = (await place.getByRole('group', { name: new RegExp(`^${kind} \\d+$`) }).count()) + 1;
  await place.getByRole('button', { name: button, exact: true }).click();
  return listRow(seat, list, `${kind} ${number}`);
}

export async function addNeed(seat: Seat, need: Story['needs'][number], company: Company): Promise<void> {
  const row = await add(seat, 'needs', 'Lägg till behov', 'Behov');
  await fill(row, { Behovet: need.text });
  await pick(row, 'Vem säger det?', company.id(need.voicedBy));
  await tick(row, ...textsOf(company.story.questions, need.questionIds));
}

export async function addGoal(seat: Seat, goal: CaseGoal, { story }: Company): Promise<void> {
  const row = await add(seat, 'goals', 'Lägg till mål', 'Mål');
  await fill(row, { Målet: goal.text });
  await pick(row, 'Långt eller kort', goal.term);
  const parent = story.goals.find(({ id }) => id === goal.parentGoalId);
  if (parent) await choose(row, { 'Hör till målet': parent.text });
  if (goal.inOwnWords !== null) await fill(row, { 'Med egna ord (läst upp av den det gäller)': goal.inOwnWords });
  await fill(row, { 'Hur märker vi att vi har nått det?': goal.measure, När: goal.targetDate });
  await tick(row, ...textsOf(story.needs, goal.needIds));
}

export async function addDisagreement(seat: Seat, one: Story['disagreements'][number], company: Company): Promise<void> {
  const row = await add(seat, 'disagreements', 'Lägg till något vi inte är överens om', 'Oenighet');
  await fill(row, { 'Vad gäller det?': one.topic });
  await pick(row, 'Vilken sort?', disagreementOf(one.kind));
  await pick(row, 'Läge', outcomeOf(one.status));
  await pick(row, 'Vem tar det vidare?', company.id(one.handledBy));
  await fill(row, { Senast: one.byDate });
}

/** What a word means, beside whoever used it: in a row of its own. */
export async function explain(seat: Seat, concept: Story['concepts'][number], company: Company): Promise<void> {
  const row = await add(seat, 'concepts', 'Lägg till ord', 'Ord');
  await fill(row, { Ordet: concept.term });
  await sayMeaning(row, concept, company);
}

/** What a word means that somebody has asked for: it has its row already. */
export async function explainAsked(seat: Seat, concept: Story['concepts'][number], company: Company): Promise<void> {
  const row = (await openSection(seat, 'concepts')).getByRole('group', { name: /^Ord \d+$/ }).last();
  await expect(row.getByLabel('Ordet', { exact: true })).toHaveValue(concept.term);
  await sayMeaning(row, concept, company);
}

async function sayMeaning(row: Locator, concept: Story['concepts'][number], company: Company): Promise<void> {
  await fill(row, { 'Det betyder': concept.explanation });
  await pick(row, 'Vem förklarar?', company.id(concept.usedBy));
}

export async function answer(seat: Seat, number: number, words: string): Promise<void> {
  await openSection(seat, 'questions');
  await fill(listRow(seat, 'questions', `Fråga ${number}`), { Svar: words });
}

export async function park(seat: Seat, one: Story['parked'][number], company: Company): Promise<void> {
  const row = await add(seat, 'parked', 'Parkera något', 'Punkt');
  await fill(row, { 'Vad gäller det?': one.text });
  await pick(row, 'Vem tog upp det?', company.id(one.raisedBy));
  await pick(row, 'Vem tar det?', company.id(one.handledBy));
}

export async function proposeCoordinator(seat: Seat, wishedBy: string, company: Company): Promise<void> {
  const { participantId, expectations } = company.story.coordinator;
  const desk = await openSection(seat, 'coordinator');
  await pick(desk, 'Huvudansvarig', company.id(participantId));
  await pick(desk, 'Önskad av', company.id(wishedBy));
  for (const text of expectations)
    await fill(await add(seat, 'coordinator', 'Lägg till', 'Punkt'), { 'Du kan vänta dig att': text });
}

export async function writeContingency(seat: Seat, { ifNotWorking, acute, changeTrigger }: Story['contingency']): Promise<void> {
  await fill(await openSection(seat, 'contingency'), {
    'Om något inte fungerar': ifNotWorking,
    'Om det blir akut': acute,
    'Då ändrar vi planen': changeTrigger,
  });
}

/** The next meeting, with its question. */
export async function bookFollowUp(
  seat: Seat,
  at: string,
  { place, durationMinutes, question }: Story['followUp'],
): Promise<void> {
  await fill(await openSection(seat, 'follow-up'), {
    'Dag och tid': at.slice(0, 16),
    Plats: place,
    Minuter: String(durationMinutes),
    'Det ska vi svara på då': question,
  });
}
