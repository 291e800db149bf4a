import type { Locator } from '@playwright/test';
import type { Seat } from './support/seat.ts';
import { expect, test } from './support/table.ts';
import { openRows, openSection, openView } from './support/writing.ts';

/** Two people in one text: whatever the other does under the caret, nobody's words are lost or end up elsewhere. */

const TEXT = 'Läget, kort';

/** A shared text, once it is open. */
const editorOf = (seat: Seat): Locator => seat.page.locator(`[contenteditable=true][aria-label="${TEXT}"]`);

/** Goes into the shared text. */
async function openText(seat: Seat): Promise<Locator> {
  await seat.page.bringToFront();
  await seat.page.getByRole('textbox', { name: TEXT }).click();
  await expect(editorOf(seat)).toBeFocused();
  return editorOf(seat);
}

/** What stands in a shared text, without the others' carets in it. */
const wordsIn = (editor: Locator): Promise<string> =>
  editor.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('.caret')) caret.remove();
    return [...copy.children].map(({ textContent }) => textContent ?? '').join('\n');
  });

/** Presses keys as this person; only one window in front gets them in every browser. */
async function press(seat: Seat, ...keys: readonly string[]): Promise<void> {
  await seat.page.bringToFront();
  for (const key of keys) await seat.page.keyboard.press(key);
}

async function type(seat: Seat, words: string): Promise<void> {
  await seat.page.bringToFront();
  await seat.page.keyboard.type(words, { delay: 10 });
}

/** Everybody sees the same, and it is this. */
async function expectAll(editors: readonly Locator[], words: string): Promise<void> {
  for (const editor of editors) await expect.poll(() => wordsIn(editor)).toBe(words);
}

test('two write in one shared text, with changes before, at and after the caret, and nothing is lost @firefox', async ({
  table,
}) => {
  const place = await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const birgitta = await table.join('p-birgitta');
  await openView(birgitta, 'Planen');
  for (const seat of [omar, birgitta]) await openSection(seat, 'situation');
  const both = [await openText(omar), await openText(birgitta)] as const;

  await openText(omar);
  await type(omar, 'Alma vill ha lugn.');
  await expectAll(both, 'Alma vill ha lugn.');

  // Before the caret, while it stands there.
  await press(birgitta, 'Control+Home');
  await type(birgitta, 'Kort: ');
  await expectAll(both, 'Kort: Alma vill ha lugn.');
  await type(omar, ' Hästar.');
  await expectAll(both, 'Kort: Alma vill ha lugn. Hästar.');

  // After the caret.
  await press(omar, 'Control+Home');
  await press(birgitta, 'Control+End');
  await type(birgitta, ' Och skola.');
  await expectAll(both, 'Kort: Alma vill ha lugn. Hästar. Och skola.');
  await type(omar, 'Läget. ');
  await expectAll(both, 'Läget. Kort: Alma vill ha lugn. Hästar. Och skola.');

  // At the very place where it stands, in turns: both words stay whole.
  await press(omar, 'Control+End');
  await press(birgitta, 'Control+End');
  await type(birgitta, ' bibi');
  await type(omar, ' omom');
  await type(birgitta, 'bibi');
  await type(omar, 'omom');
  for (const editor of both) {
    await expect.poll(() => wordsIn(editor)).toMatch(/ omomomom/);
    await expect.poll(() => wordsIn(editor)).toMatch(/ bibibibi/);
  }
  await expectAll(both, await wordsIn(both[0]));

  // A new paragraph by one, in the middle of what the other writes.
  await press(birgitta, 'Control+End', 'Enter');
  await type(birgitta, 'Nytt stycke.');
  await type(omar, ' slut');
  for (const editor of both) {
    await expect.poll(() => wordsIn(editor)).toMatch(/omomomom slut/);
    await expect.poll(() => wordsIn(editor)).toMatch(/Nytt stycke\./);
  }
  await expectAll(both, await wordsIn(both[1]));

  // All of it is taken away around the caret: what is written next is there, and nothing else.
  await press(birgitta, 'Control+a', 'Delete');
  await expectAll(both, '');
  await type(omar, 'Om igen');
  await expectAll(both, 'Om igen');
  await omar.saved();
  const plan = await place.plan();
  expect(plan['plainText']?.['text/situation']).toBe('Om igen');
});

test('two type at the same time in one shared text, and both see all of it @firefox', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const birgitta = await table.join('p-birgitta');
  await openView(birgitta, 'Planen');
  for (const seat of [omar, birgitta]) await openSection(seat, 'situation');
  const both = [await openText(omar), await openText(birgitta)] as const;
  await openText(omar);
  await type(omar, 'mitten');
  await expectAll(both, 'mitten');
  await press(birgitta, 'Control+Home');
  await press(omar, 'Control+End');
  const [fore, aft] = ['före '.repeat(8), ' efter'.repeat(8)];
  await Promise.all([birgitta.page.keyboard.type(fore, { delay: 15 }), omar.page.keyboard.type(aft, { delay: 15 })]);
  await expectAll(both, `${fore}mitten${aft}`);
});

test('undo takes back what one has written oneself, and nothing of the other @firefox', async ({ table }) => {
  await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const birgitta = await table.join('p-birgitta');
  await openView(birgitta, 'Planen');
  for (const seat of [omar, birgitta]) await openSection(seat, 'situation');
  const both = [await openText(omar), await openText(birgitta)] as const;
  await openText(omar);
  await type(omar, 'Omars ord.');
  await expectAll(both, 'Omars ord.');
  await press(birgitta, 'Control+End');
  await type(birgitta, ' Birgittas ord.');
  await expectAll(both, 'Omars ord. Birgittas ord.');

  await press(omar, 'Control+z');
  await expectAll(both, ' Birgittas ord.');
  await press(omar, 'Control+Shift+z');
  await expectAll(both, 'Omars ord. Birgittas ord.');
  await press(birgitta, 'Control+z');
  await expectAll(both, 'Omars ord.');
});

test('[R044] the owner and the pen write in one field at once, and neither caret moves from its word @firefox', async ({
  table,
}) => {
  const place = await table.open({ upTo: 'needs' });
  const given = await place.command('p-peter', { do: 'givePen', to: place.seat('p-omar').id });
  expect(given.status).toBe(200);
  const peter = await table.join('p-peter');
  const omar = await table.join('p-omar');
  await openRows(omar);
  const [own, lent] = [peter, omar].map((seat) => seat.row().getByLabel('Vad ska ni göra?'));
  if (!own || !lent) throw new Error('two are at the table');
  const expectBoth = async (words: string): Promise<void> => {
    for (const field of [own, lent]) await expect(field).toHaveValue(words);
  };
  await peter.page.bringToFront();
  await own.fill('Egen plats i lilla rummet');
  await expectBoth('Egen plats i lilla rummet');

  // Before the caret.
  await caretAfter(own, 'plats');
  await omar.page.bringToFront();
  await caretAfter(lent, '');
  await type(omar, 'Nu: ');
  await type(peter, ' med skärm');
  await expectBoth('Nu: Egen plats med skärm i lilla rummet');

  // At it, in turns.
  await caretAfter(lent, 'skärm');
  await type(omar, ' XX');
  await type(peter, ' yy');
  await type(omar, 'XX');
  await type(peter, 'yy');
  for (const field of [own, lent]) {
    await expect(field).toHaveValue(/ XXXX/);
    await expect(field).toHaveValue(/ yyyy/);
  }
  await expectBoth(await own.inputValue());

  // After it.
  await press(omar, 'Control+End');
  await type(omar, ', hela dagen');
  for (const field of [own, lent]) await expect(field).toHaveValue(/lilla rummet, hela dagen$/);
  await type(peter, 'z');
  for (const field of [own, lent]) await expect(field).toHaveValue(/yyyyz/);

  // Around it: the words it stood in are gone, and what comes next is kept.
  await press(omar, 'Control+a', 'Delete');
  await expectBoth('');
  await type(peter, 'Egen plats');
  await expectBoth('Egen plats');

  // And undo is everyone's own.
  await press(omar, 'Control+End');
  await type(omar, ' vid fönstret');
  await expectBoth('Egen plats vid fönstret');
  await press(peter, 'Control+z');
  await expectBoth(' vid fönstret');
});

/** Puts the caret after a word of a plain field. */
const caretAfter = (field: Locator, word: string): Promise<void> =>
  field.evaluate((element: HTMLTextAreaElement, after) => {
    const at = element.value.indexOf(after) + after.length;
    element.focus();
    element.setSelectionRange(at, at);
  }, word);

test('what is being typed into a field that is written when one leaves it stays there while others write @firefox', async ({
  table,
}) => {
  const place = await table.open({ upTo: 'needs' });
  const omar = await table.join('p-omar');
  const peter = await table.join('p-peter');
  const where = (await openSection(omar, 'follow-up')).getByLabel('Plats');
  await omar.page.bringToFront();
  await where.fill('');
  await where.pressSequentially('Ekbackens');
  await peter.page.bringToFront();
  await peter.row().getByLabel('Hur ofta?').fill('Varje skoldag före lunch');
  await expect(omar.closedRow('Varje skoldag före lunch')).toBeAttached();
  await omar.page.bringToFront();
  await where.pressSequentially(' skola');
  await expect(where).toHaveValue('Ekbackens skola');
  await where.press('Tab');
  await omar.saved();
  await expect
    .poll(async () => ((await place.plan())['plan']?.['followUp'] as { place?: string })?.place)
    .toBe('Ekbackens skola');
});
