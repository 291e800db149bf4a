import type { Story } from './script.ts';
import { BEFORE_BOTH, lendPen } from './script-alma.ts';
import type { Company } from './script-company.ts';
import {
  addDisagreement,
  addGoal,
  addNeed,
  addOwnAction,
  addOwnRow,
  answer,
  fillRow,
  proposeCoordinator,
  react,
  sayPosition,
  sayView,
} from './script-writing.ts';
import { expect } from './table.ts';
import { newRow, openRows, openSection } from './writing.ts';

/** What the people at Alma's meeting write between the lines of its script. */

function found<T>(all: readonly T[], fits: (one: T) => boolean): T {
  const one = all.find(fits);
  if (one === undefined) throw new Error('the case has no such thing');
  return one;
}
export const situationOf = ({ situation }: Story, person: string): Story['situation'][number] =>
  found(situation, ({ by }) => by === person);
export const conceptOf = ({ concepts }: Story, term: string) => found(concepts, (one) => one.term === term);
const rowOf = ({ insatser }: Story, id: string) => found(insatser, (one) => one.id === id);

export const viewOf = ({ views }: Story, person: string): string =>
  found(views.guardians, ({ participantId }) => participantId === person).text;

/** What each says of how it is, is with the secretary at once, and on the board in the room. */
export async function situationIsRead(company: Company): Promise<void> {
  const desk = await openSection(company.seat('p-omar'), 'situation');
  for (const { worksWell, worksLessWell } of company.story.situation) {
    await expect(desk).toContainText(worksWell);
    await expect(desk).toContainText(worksLessWell);
  }
  await expect(company.seat('board').page.getByRole('main')).toContainText('Fungerar bra');
  await expect(company.seat('family').page.getByText(situationOf(company.story, 'p-alma').worksWell)).toBeVisible();
}

export async function needsAndGoals(company: Company): Promise<void> {
  const omar = company.seat('p-omar');
  for (const need of company.story.needs) await addNeed(omar, need, company);
  for (const goal of company.story.goals) await addGoal(omar, goal, company);
  await omar.saved();
}

export async function action(company: Company, person: string): Promise<void> {
  const seat = company.seat(person);
  await addOwnAction(
    seat,
    found(company.story.ownActions, ({ byId }) => byId === person),
    company.story,
  );
  await seat.saved();
}

/** Everyone types their own promises, all at the same time; the family sees them as they come. */
export async function promises(company: Company): Promise<void> {
  const { story } = company;
  const byOwner = (person: string) => story.insatser.filter(({ ownerId }) => ownerId === person);
  await Promise.all(
    ['p-linnea', 'p-jenny', 'p-katarina', 'p-fredrik'].map(async (person) => {
      for (const row of byOwner(person)) await addOwnRow(company.seat(person), row, story);
      await company.seat(person).saved();
    }),
  );
  const followed = company.seat('family').page.getByRole('region', { name: 'Det här är bestämt' });
  for (const row of story.insatser.filter(({ typedBy, ownerId }) => typedBy === ownerId)) {
    await expect(followed.getByRole('listitem').filter({ hasText: row.what })).toContainText(row.where);
  }
  await expect(followed.getByRole('listitem').filter({ hasText: rowOf(story, 'i5').what })).toContainText('Inte lovat än');
}

/** Peter lends Omar his pen, and Omar begins what the two of them then finish. */
export async function omarBeginsPetersRow(company: Company): Promise<void> {
  await lendPen(company);
  const desk = (await openRows(company.seat('p-omar'))).getByRole('region', { name: 'Du skriver åt Peter' });
  const fields = await newRow(desk);
  await fillRow(fields, { ...rowOf(company.story, 'i1'), what: BEFORE_BOTH }, company.story);
}

/** Answers, views and what is not agreed on, each written by whoever it belongs to. */
export async function summary(company: Company): Promise<void> {
  const { story } = company;
  const omar = company.seat('p-omar');
  const answers = async (): Promise<void> => {
    for (const [index, question] of story.questions.entries()) await answer(omar, index + 1, question.answer);
    for (const one of story.disagreements) await addDisagreement(omar, one, company);
    await proposeCoordinator(omar, 'p-sara', company);
  };
  // Alma is shown the plan in another room, and opens her own link again there.
  const alma = async (): Promise<void> => {
    const seat = await company.join('p-alma', { width: 768, height: 1024 });
    await sayView(seat, story.views.child.text);
    for (const [id, said] of Object.entries(story.views.child.onInsatser)) await react(seat, rowOf(story, id).what, said);
    await seat.saved();
  };
  await Promise.all([answers(), alma(), sayView(company.seat('p-sara'), viewOf(story, 'p-sara'))]);
  const positions = story.disagreements.flatMap(({ topic, positions: said }) => said.map((one) => ({ topic, ...one })));
  for (const { topic, byId, text } of positions) await sayPosition(company.seat(byId), topic, text);
  const desk = await openSection(omar, 'disagreements');
  for (const { text } of positions) await expect(desk).toContainText(text);
  const followed = company.seat('family').page.getByRole('region', { name: 'Det här är vi inte överens om' });
  for (const { text } of found(story.disagreements, ({ id }) => id === 'o1').positions)
    await expect(followed).toContainText(text);
}
