import { FORBIDDEN, insats, refusal, SECRETS } from './navid.ts';
import { goalsOf, type Scene } from './navid-scene.ts';
import type { Seat } from './seat.ts';
import { StockSeat } from './stock-seat.ts';
import { expect } from './table.ts';
import { addRow, choose, fill, listRow, newRow, openRows, openSection, openView, promise, tick, unfold } from './writing.ts';

/** What is said and written in Navid's meeting beside the lines of its script. */

/** A program of Tomas's own sits at the table from the first minute, and keeps every byte it is sent. */
export async function tomasListens(scene: Scene): Promise<void> {
  scene.listener = await new StockSeat(scene.place, 'p-tomas').ready();
}

export function tomasHeardNothing(scene: Scene): void {
  const listener = scene.listener;
  expect(listener?.hasHeard('Anpassad studiegång')).toBe(true);
  for (const secret of SECRETS) {
    expect(listener?.hasHeard(secret)).toBe(false);
    expect(listener?.holds(secret)).toBe(false);
  }
  listener?.leave();
}

/** Consent covers Ali from the needs on: until then he waits, on his screen and for any program with his key. */
export async function aliIsKeptOut(scene: Scene): Promise<void> {
  const program = new StockSeat(scene.place, 'p-ali');
  expect(await program.shut).toMatchObject({ code: 4403, denial: { code: 'not-admitted' } });
  program.leave();
  const answer = await fetch(`${scene.place.url}/api/plans/${scene.place.planId}`, {
    headers: { authorization: `Bearer ${scene.place.seat('p-ali').key}` },
  });
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'not-admitted']);
}

export async function othersMayNotLead(scene: Scene): Promise<void> {
  const { parisa, daniel, tomas } = scene.company;
  for (const seat of [parisa, daniel, tomas]) {
    await expect(seat.page.getByRole('button', { name: /leder den här delen|Nästa talare/ })).toHaveCount(0);
  }
  expect(await refusal(scene.place, 'p-parisa', { do: 'leadPart' })).toEqual(FORBIDDEN);
  const seat = scene.place.seat('p-daniel').id;
  expect(await refusal(scene.place, 'p-daniel', { do: 'giveFloor', seat })).toEqual(FORBIDDEN);
}

export async function tomasSaysWhenHeGoes(scene: Scene): Promise<void> {
  const { tomas } = scene.company;
  await tomas.page.getByLabel('Nej, jag måste gå').check();
  await tomas.page.getByLabel('Klockan', { exact: true }).fill('13:45');
  await tomas.saved();
}

export async function everyoneSaysHowItIs(scene: Scene): Promise<void> {
  const { navid, parisa, tomas, tolk, board } = scene.company;
  const said = (person: string) => scene.story.situation.find(({ by }) => by === person);
  for (const seat of [navid, parisa, tomas, scene.here]) {
    const words = said(seat.who.person);
    await fill(await unfold(seat, [navid, parisa].includes(seat) ? 'Dina ord' : 'Hur är det nu?'), {
      'Det här fungerar bra': words?.worksWell ?? '',
      'Det här fungerar mindre bra': words?.worksLessWell ?? '',
    });
  }
  for (const seat of [navid, parisa, tomas, scene.here]) {
    await expect(tolk.page.getByText(said(seat.who.person)?.worksLessWell ?? '?')).toBeVisible();
  }
  await expect(board.page.getByText(said('p-navid')?.worksWell ?? '?')).toBeVisible();
}

/** The row is hidden while it is still empty, so that none of its words ever reaches Tomas. */
export async function danielWritesWhatTomasMayNotSee(scene: Scene): Promise<void> {
  const { daniel, navid } = scene.company;
  const row = await newRow(daniel.page.locator('#rad'));
  await row.getByRole('button', { name: 'Vem får se den här raden?' }).click();
  await row.getByRole('checkbox', { name: /Tomas Berg/ }).check();
  await row.getByRole('button', { name: 'Dölj raden för dem' }).click();
  await expect(daniel.row().getByText('Syns inte för alla')).toBeVisible();
  await promise(daniel.row(), insats(scene.story, 'i3'), []);
  await daniel.saved();
  await expect(navid.page.getByText(insats(scene.story, 'i3').what).first()).toBeAttached();
}

export async function needsAndGoals(scene: Scene): Promise<void> {
  const { robert, navid, tolk, board } = scene.company;
  const nameOf = (person: string): string => `${scene.place.seat(person).name}, ${scene.place.seat(person).agency}`;
  const questions = new Map(scene.story.questions.map(({ id, text }) => [id, text]));
  await openView(robert, 'Planen');
  for (const [index, need] of scene.story.needs.entries()) {
    const row = await addRow(robert, 'needs', 'Lägg till behov', `Behov ${index + 1}`);
    await fill(row, { Behovet: need.text });
    await choose(row, { 'Vem säger det?': nameOf(need.voicedBy) });
    await tick(row, ...need.questionIds.map((id) => questions.get(id) ?? id));
  }
  const needs = new Map(scene.story.needs.map(({ id, text }) => [id, text]));
  for (const [index, goal] of scene.story.goals.entries()) {
    const row = await addRow(robert, 'goals', 'Lägg till mål', `Mål ${index + 1}`);
    await choose(row, { 'Långt eller kort': goal.term === 'long' ? 'på lång sikt' : 'på kort sikt' });
    await fill(row, {
      Målet: goal.text,
      'Med egna ord (läst upp av den det gäller)': goal.inOwnWords ?? '',
      'Hur märker vi att vi har nått det?': goal.measure,
      När: goal.targetDate,
    });
    const parent = scene.story.goals.find(({ id }) => id === goal.parentGoalId);
    if (parent) await choose(row, { 'Hör till målet': parent.text });
    await tick(row, ...goal.needIds.map((id) => needs.get(id) ?? id));
  }
  await robert.saved();
  for (const { text } of scene.story.goals) await expect(tolk.page.getByText(text)).toBeVisible();
  await expect(board.page.getByText(scene.story.goals[1]?.text ?? '?')).toBeVisible();
  await navid.page.getByRole('heading', { name: 'Planen så långt' }).click();
  await expect(navid.page.getByText(scene.story.needs[0]?.text ?? '?')).toBeVisible();
}

/** Each types their own; Ali lends Robert his pen. The family says what they do themselves. */
export async function rowsByTheirOwners(scene: Scene): Promise<void> {
  const { emma, robert, navid, parisa, daniel, tomas, ali, family, tolk } = scene.company;
  const of = (id: string) => insats(scene.story, id);
  // No mandate means that somebody else decides: his row says so from the start.
  const his = await newRow(tomas.page.locator('#rad'));
  await promise(his, of('i1'), goalsOf(scene, of('i1')));
  await expect(his.getByRole('button', { name: 'Kräver beslut' })).toHaveAttribute('aria-pressed', 'true');
  await fill(his, { 'Vem beslutar?': 'Rektor', 'Beslut senast': '2026-12-17' });

  await promise(await newRow(scene.here.page.locator('#rad')), of('i2'), goalsOf(scene, of('i2')));
  await tick(daniel.row(), ...goalsOf(scene, of('i3')));
  // Emma leads the meeting and answers for an agency too.
  await openView(emma, 'Planen');
  await promise(await newRow((await openRows(emma)).locator('sip-own-rows').first()), of('i4'), goalsOf(scene, of('i4')));

  const pens = await unfold(ali, 'Vem får skriva åt mig');
  await pens.getByText('Låt någon annan skriva åt mig').click();
  await choose(pens, { 'Vem?': 'Robert Ek' });
  await pens.getByRole('button', { name: 'Ge pennan' }).click();
  await expect(pens.getByText('Robert får skriva i din rad. Du bekräftar efteråt.')).toBeVisible();
  await promise(
    await newRow((await openRows(robert)).getByRole('region', { name: 'Du skriver åt Ali' })),
    of('i5'),
    goalsOf(scene, of('i5')),
  );
  await robert.saved();
  await expect(ali.page.getByRole('group', { name: 'Skriven av Robert, inte bekräftad än' })).toBeVisible();

  for (const [seat, id] of [
    [navid, 'e1'],
    [parisa, 'e2'],
  ] as const) {
    const action = scene.story.ownActions.find((one) => one.id === id);
    await unfold(seat, seat === navid ? 'Det här gör jag själv' : 'Det här gör du själv');
    await seat.page.getByRole('button', { name: 'Lägg till något jag gör' }).click();
    await fill(seat.page.locator('sip-own-actions'), {
      'Vad gör du?': action?.what ?? '',
      'Hur ofta?': action?.howOften ?? '',
      'Från när?': action?.startOn ?? '',
    });
    if (action) await tick(seat.page.locator('sip-own-actions'), ...goalsOf(scene, action));
    await seat.saved();
  }
  for (const seat of [tomas, scene.here, emma]) await seat.saved();

  for (const id of ['i1', 'i2', 'i4', 'i5']) {
    for (const seat of [navid, tolk, family]) await expect(seat.page.getByText(of(id).what).first()).toBeVisible();
  }
  await expect(daniel.closedRow(of('i1').what).getByText('kräver beslut')).toBeVisible();
  await expect(daniel.closedRow(of('i5').what)).toContainText('Ali har inte bekräftat än');
  for (const { what } of scene.story.ownActions) await expect(tolk.page.getByText(what).first()).toBeVisible();
}

export async function reactions(scene: Scene): Promise<void> {
  const { navid, parisa } = scene.company;
  const names: Readonly<Record<string, string>> = { bra: 'Bra', okej: 'Okej' };
  for (const [id, reaction] of Object.entries(scene.story.views.child.onInsatser)) {
    const about = navid.page.getByRole('group', { name: `Vad tycker du om: ${insats(scene.story, id).what}` });
    const button = about.getByRole('button', { name: names[reaction] ?? '?', exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
  await navid.saved();
  // The screens speak another language too; what people have written stays as it is.
  await chooseLanguage(parisa, 'Inställningar', 'English', 'Done');
  await expect(parisa.page.getByRole('heading', { name: 'This is decided' })).toBeVisible();
  const about = parisa.page.getByRole('group', { name: `What do you think of: ${insats(scene.story, 'i4').what}` });
  await about.getByRole('button', { name: 'Good', exact: true }).click();
  await chooseLanguage(parisa, 'Settings', 'Svenska', 'Klart');
  await expect(parisa.page.getByRole('heading', { name: 'Det här är bestämt' })).toBeVisible();
}

/** What they do not agree on is written by nobody but themselves. */
export async function disagreement(scene: Scene): Promise<void> {
  const { robert, navid, tomas, tolk } = scene.company;
  const [open] = scene.story.disagreements;
  if (!open) throw new Error('the case has a disagreement');
  await openView(robert, 'Planen');
  const row = await addRow(robert, 'disagreements', 'Lägg till något vi inte är överens om', 'Oenighet 1');
  await fill(row, { 'Vad gäller det?': open.topic, Senast: open.byDate });
  await choose(row, {
    'Vilken sort?': 'om målet',
    'Vem tar det vidare?': `Tomas Berg, ${scene.place.seat('p-tomas').agency}`,
  });
  for (const [seat, position] of [
    [tomas, open.positions[0]],
    [navid, open.positions[1]],
  ] as const) {
    const own = seat.page.locator('sip-positions');
    await own.getByRole('button', { name: 'Skriv vad jag tycker' }).click();
    await fill(own, { [open.topic]: position?.text ?? '' });
    await seat.saved();
  }
  for (const { text } of open.positions) {
    await expect(row.getByText(text)).toBeVisible();
    await expect(tolk.page.getByText(text)).toBeVisible();
  }
}

/** [R107] Navid does not know a word, and nobody is told who asked. */
export async function aWordExplained(scene: Scene): Promise<void> {
  const { emma, navid, tolk } = scene.company;
  const { term, explanation } = scene.story.concepts[1] ?? { term: '', explanation: '' };
  await navid.page.getByRole('button', { name: 'Förklara ordet' }).click();
  await navid.page.getByLabel('Vilket ord?').fill(term);
  await navid.page.getByRole('button', { name: 'Skicka' }).click();
  const heard = emma.page.getByRole('complementary', { name: 'Bara för dig' }).getByRole('listitem').filter({ hasText: term });
  await expect(heard).toContainText('Någon vill få ett ord förklarat');
  await heard.getByRole('button', { name: 'Skriv förklaring' }).click();
  await openSection(emma, 'concepts');
  await fill(listRow(emma, 'concepts', 'Ord 1'), { 'Det betyder': explanation });
  await heard.getByRole('button', { name: 'Sett' }).click();
  await expect(tolk.page.getByText(explanation).first()).toBeVisible();
  await expect(navid.page.getByText('Mötesledaren har sett det.')).toBeVisible();
}

/** Chooses the language that one's own screen speaks. */
async function chooseLanguage(seat: Seat, settings: string, language: string, done: string): Promise<void> {
  await seat.page.getByRole('button', { name: settings }).click();
  const dialog = seat.page.getByRole('dialog');
  await dialog.getByLabel(language, { exact: true }).check();
  await dialog.getByRole('button', { name: done, exact: true }).click();
}
