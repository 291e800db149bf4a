import { expect, type Locator } from '@playwright/test';
import type { Seat } from './seat.ts';

/** How people write on the screens, by the words that stand beside the fields. */

/** Fills in fields, by their labels. */
export async function fill(within: Locator, words: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(words)) await within.getByLabel(label, { exact: true }).fill(value);
}

/** Chooses in lists, by their labels. */
export async function choose(within: Locator, choices: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, option] of Object.entries(choices)) {
    await within.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  }
}

export async function tick(within: Locator, ...labels: readonly string[]): Promise<void> {
  for (const name of labels) await within.getByRole('checkbox', { name, exact: true }).check();
}

/** Opens one of the console's views. */
export async function openView(seat: Seat, view: 'Mötet' | 'Planen' | 'Deltagare' | 'Lås och avsluta'): Promise<void> {
  const button = seat.page.getByRole('navigation', { name: 'Visa' }).getByRole('button', { name: new RegExp(`^${view}`) });
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
}

/** A section of the plan, for those who write in it together. */
export const section = (seat: Seat, name: string): Locator => seat.page.locator(`#plan-${name}`);

/** The same, opened if it is folded. */
export async function openSection(seat: Seat, name: string): Promise<Locator> {
  const place = section(seat, name);
  await openFold(place.locator('details').first());
  // What is in it is fetched first, and its lists are drawn after that.
  await expect(place.locator('.draft__body')).toBeAttached();
  await expect(place.locator('sip-shared-list:empty')).toHaveCount(0);
  return place;
}

/** Presses the heading of what is folded together, if it is. */
async function openFold(fold: Locator): Promise<void> {
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open))) await fold.locator('summary').first().click();
}

/** Where somebody writes rows beside the plan: their own for an agency, and those they have a pen for. */
export async function openRows(seat: Seat): Promise<Locator> {
  const place = await openSection(seat, 'commitments');
  const rows = place.locator('details').filter({ hasText: 'Rader som du skriver' }).last();
  await openFold(rows);
  return rows;
}

/** One row of a shared list, by its kind and number: `Mål 2`. */
export const listRow = (seat: Seat, list: string, name: string): Locator =>
  section(seat, list).getByRole('group', { name, exact: true });

/** Adds a row to a shared list. */
export async function addRow(seat: Seat, list: string, button: string, name: string): Promise<Locator> {
  await (await openSection(seat, list)).getByRole('button', { name: button, exact: true }).click();
  const row = listRow(seat, list, name);
  await expect(row).toBeVisible();
  return row;
}

/** Opens what is folded together under a heading, if it is. */
export async function unfold(seat: Seat, heading: string): Promise<Locator> {
  const fold = seat.page
    .locator('details')
    .filter({ has: seat.page.getByRole('heading', { name: heading, exact: true }) })
    .last();
  await openFold(fold);
  return fold;
}

/** What somebody promises, as a case has it. */
export interface Promised {
  readonly what: string;
  readonly who: string;
  readonly howOften: string;
  readonly where: string;
  readonly durationText: string;
  readonly startOn: string;
  readonly endOn: string | null;
  readonly decisionRequired: boolean;
  readonly status: string;
}

/** Adds a row where somebody writes rows. */
export async function newRow(rows: Locator): Promise<Locator> {
  const before = await rows.locator('sip-commitment-row').count();
  await rows.getByRole('button', { name: 'Lägg till en insats' }).click();
  await expect(rows.locator('sip-commitment-row')).toHaveCount(before + 1);
  return rows.locator('sip-commitment-row').nth(before);
}

/** Types a promise into a row, and ticks the goals that it is for. */
export async function promise(row: Locator, said: Promised, goals: readonly string[]): Promise<void> {
  await fill(row, {
    'Vad ska ni göra?': said.what,
    'Vem?': said.who,
    'Hur ofta?': said.howOften,
    'Var?': said.where,
    'Hur länge?': said.durationText,
    Från: said.startOn,
    ...(said.endOn === null ? {} : { Till: said.endOn }),
  });
  await tick(row, ...goals);
  if (said.status === 'accepted') await choose(row, { Läge: 'åtagen' });
}
