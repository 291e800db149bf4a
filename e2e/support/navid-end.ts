import { getsNothing, insats, livePage, pagesShowNothing, refusal, showsNothing } from './navid.ts';
import { goalsOf, type Scene } from './navid-scene.ts';
import type { Seat } from './seat.ts';
import { expect } from './table.ts';
import { addRow, choose, fill, listRow, openSection, openView, unfold } from './writing.ts';

/** How Navid's meeting comes to its end: what it came to, the lock, and what stands when all have gone. */

/** Robert writes what it came to; one answer, one view and two yeses are still lacking when he stops. */
export async function answersAndViews(scene: Scene): Promise<void> {
  const { robert, navid, family } = scene.company;
  const { questions, coordinator, contingency, views } = scene.story;
  await openView(robert, 'Planen');
  await openSection(robert, 'questions');
  for (const [index, { answer }] of questions.slice(0, 2).entries()) {
    await fill(listRow(robert, 'questions', `Fråga ${index + 1}`), { Svar: answer });
  }
  await choose(await openSection(robert, 'coordinator'), {
    Huvudansvarig: `Emma Lund, ${scene.place.seat('p-emma').agency}`,
    'Önskad av': `Navid Rahimi, ${scene.place.seat('p-navid').agency}`,
  });
  for (const [index, text] of coordinator.expectations.entries()) {
    await fill(await addRow(robert, 'coordinator', 'Lägg till', `Punkt ${index + 1}`), { 'Du kan vänta dig att': text });
  }
  await fill(await openSection(robert, 'contingency'), {
    'Om något inte fungerar': contingency.ifNotWorking,
    'Om det blir akut': contingency.acute,
    'Då ändrar vi planen': contingency.changeTrigger,
  });
  await robert.saved();
  await says(navid, views.child.text);
  await expect(family.page.getByText(views.child.text)).toBeVisible();
  await expect(family.page.getByText(contingency.ifNotWorking)).toBeVisible();
}

async function says(seat: Seat, view: string): Promise<void> {
  const fold = await unfold(seat, 'Vad tycker du?');
  await fill(fold, { 'Det här tycker jag om det vi har bestämt': view });
  await seat.saved();
}

export async function lockIsRefused(scene: Scene): Promise<void> {
  const { emma } = scene.company;
  const id = (person: string): string => scene.place.seat(person).id;
  await openView(emma, 'Lås och avsluta');
  await scene.lockButton.click();
  await expect(emma.page.getByRole('alert').filter({ hasText: 'Planen kan inte låsas än' }).first()).toBeVisible();
  await expect(emma.page.locator('sip-lock-desk .missing').getByRole('listitem')).toHaveText([
    'Frågan ”Hur kan jag som mamma hjälpa utan att tjata?” saknar svar.',
    'En rad väntar på att Ali Noori bekräftar.',
    'Parisa Rahimi har inte sagt vad hen tycker.',
    'Emma Lund har inte sagt ja till att vara huvudansvarig.',
  ]);
  expect(await refusal(scene.place, 'p-emma', { do: 'lock' })).toMatchObject({
    status: 409,
    code: 'plan-incomplete',
    missing: [
      'answer:f3',
      expect.stringMatching(`^confirmed:${id('p-ali')}/`),
      `guardian-view:${id('p-parisa')}`,
      `coordinator-accepts:${id('p-emma')}`,
    ],
  });
}

/** Each mends what is theirs, on their own screen. */
export async function whatWasMissing(scene: Scene): Promise<void> {
  const { emma, robert, parisa, ali } = scene.company;
  const { questions, views } = scene.story;
  await fill(listRow(robert, 'questions', 'Fråga 3'), { Svar: questions[2]?.answer ?? '' });
  await expect((await unfold(ali, 'Din rad')).locator('summary').first()).toContainText('Väntar på att du bekräftar');
  await ali.page.getByRole('button', { name: 'Stämmer, bekräfta' }).click();
  await expect(ali.page.getByRole('group', { name: /inte bekräftad än/ })).toHaveCount(0);
  await says(parisa, views.guardians[0]?.text ?? '');
  await openView(emma, 'Planen');
  await (await openSection(emma, 'coordinator')).getByRole('button', { name: 'Ja, jag håller ihop planen' }).click();
  for (const seat of [robert, emma]) await seat.saved();
}

export async function everyoneConfirms(scene: Scene): Promise<void> {
  const { emma, tomas } = scene.company;
  for (const seat of scene.writers) {
    await seat.page.getByLabel('Jag har tagit del av planen', { exact: true }).check();
    await seat.page.getByRole('button', { name: 'Bekräfta', exact: true }).click();
    await expect(seat.page.getByRole('heading', { name: 'Du har bekräftat' })).toBeVisible();
    await seat.saved();
  }
  // Tomas had to go. The same link lets him in, to a plan without the row; he confirms with what he must say.
  await tomas.page.goto(tomas.who.link);
  await tomas.enter();
  await expect(tomas.page.getByRole('heading', { name: 'Planen är klar' })).toBeVisible();
  await tomas.page.getByLabel('Jag har tagit del av planen, med förbehåll').check();
  await tomas.page.getByLabel('Mitt förbehåll').fill('i1 kräver rektors beslut');
  await tomas.page.getByRole('button', { name: 'Bekräfta', exact: true }).click();
  await tomas.saved();
  await showsNothing(tomas);
  await expect(scene.here.page.getByText('har läst, med förbehåll')).toBeVisible();
  await expect(emma.page.getByText('Mötet är slut').first()).toBeVisible();
}

/** What stands in the end is what the case says, to those who may read it; and on the paper what all may. */
export async function thePlanIsTheCase(scene: Scene): Promise<void> {
  const plan = await scene.place.plan();
  const seat = (person: string): string => scene.place.seat(person).id;
  const rowsOf = (root: string) => Object.values((plan[root] ?? {}) as Record<string, Record<string, unknown>>);
  const goals = new Map(Object.entries((plan['goals'] ?? {}) as Record<string, { text: string }>));
  const named = (row: Record<string, unknown> | undefined) =>
    row && { ...row, goals: ((row['goalIds'] ?? []) as string[]).map((id) => goals.get(id)?.text) };

  for (const said of scene.story.insatser) {
    const { what, howOften, where, who, durationText, startOn, endOn, ownerId } = said;
    const row = rowsOf(`commitments/${seat(ownerId)}`).find((one) => one['what'] === what);
    expect(named(row)).toMatchObject({
      ...{ howOften, where, who, durationText, startOn, ...(endOn === null ? {} : { endOn }) },
      status: said.decisionRequired ? 'needs-decision' : 'accepted',
      goals: goalsOf(scene, said),
    });
  }
  for (const { byId, what, howOften, startOn, goalIds } of scene.story.ownActions) {
    const goals = goalsOf(scene, { goalIds });
    expect(rowsOf(`commitments/${seat(byId)}`).map(named)).toMatchObject([{ what, howOften, startOn, goals }]);
  }
  expect(rowsOf('needs').map(({ text }) => text)).toEqual(scene.story.needs.map(({ text }) => text));
  const { questions, goals: wanted, contingency, views, disagreements } = scene.story;
  for (const { id, answer } of questions) expect(plan['questions']?.[id]).toMatchObject({ answer });
  expect(rowsOf('goals')).toMatchObject(
    wanted.map(({ text, measure, targetDate, term, inOwnWords }) => ({ text, measure, targetDate, term, inOwnWords })),
  );
  expect(plan['plan']).toMatchObject({
    ...contingency,
    coordinator: { seat: seat('p-emma'), principal: 'kommun' },
    followUp: { needed: true, at: expect.stringMatching(/^2027-03-05T13:00/), minutes: 45 },
  });
  expect(plan[`voice/${seat('p-emma')}`]).toMatchObject({ acceptsCoordination: true });
  expect(Object.values((plan[`voice/${seat('p-navid')}`]?.['reactions'] ?? {}) as object).sort()).toEqual(
    ['good', 'good', 'good', 'okay', 'okay'].sort(),
  );
  expect(plan[`voice/${seat('p-tomas')}`]).toMatchObject({
    staysUntil: '13:45',
    confirmations: { status: 'with-reservation', text: 'i1 kräver rektors beslut', version: 1 },
  });
  expect(plan['plainText']).toMatchObject({ [`voice/${seat('p-navid')}/view`]: views.child.text });
  expect(plan['unconfirmed'] ?? {}).toEqual({});

  await getsNothing(scene.place, 'p-tomas', scene.hidden);
  await pagesShowNothing(scene.place);
  const paper = await livePage(scene.place, '/print');
  const printed = [
    ...questions.map(({ answer }) => answer),
    ...['i1', 'i2', 'i4', 'i5'].map((id) => insats(scene.story, id).what),
    ...(disagreements[0]?.positions.map(({ text }) => text) ?? []),
    ...[contingency.ifNotWorking, contingency.acute, views.child.text, 'Version 1', 'Emma Lund'],
  ];
  for (const words of printed) expect(paper).toContain(words);
}
