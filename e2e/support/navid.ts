import { expect } from '@playwright/test';
import type { Place } from './place.ts';
import type { Story } from './script.ts';
import type { Seat } from './seat.ts';
import { StockSeat } from './stock-seat.ts';
import type { Table } from './table.ts';
import { openView } from './writing.ts';

const PHONE = { width: 390, height: 844 } as const;

/** Words of the row that Navid's school may not know of, as no other row has them. */
export const SECRETS = ['samtalsbehandling', 'provtagning', 'Storgatan 4'] as const;

/** Everyone in Navid's meeting, each with a browser of their own. Susanne comes later. */
export interface Company {
  readonly emma: Seat;
  readonly robert: Seat;
  readonly navid: Seat;
  readonly parisa: Seat;
  readonly daniel: Seat;
  readonly tomas: Seat;
  readonly tolk: Seat;
  /** Waits outside until the part that he was asked to. */
  readonly ali: Seat;
  readonly family: Seat;
  readonly board: Seat;
}

/** Everyone comes. Who does not lead waits outside until Emma has let them in by name; Ali goes on waiting. */
export async function gather(table: Table): Promise<Company> {
  const [emma, robert] = await Promise.all([table.join('p-emma', { width: 1440, height: 900 }), table.join('p-robert')]);
  const [navid, parisa, daniel] = await Promise.all([
    table.join('p-navid', PHONE),
    table.join('p-parisa', PHONE),
    table.join('p-daniel'),
  ]);
  const [tomas, tolk, ali] = await Promise.all([table.join('p-tomas'), table.join('p-tolk'), table.join('p-ali', PHONE)]);
  for (const seat of [navid, parisa, daniel, tomas, tolk, ali]) await isOutside(seat);

  await openView(emma, 'Deltagare');
  for (const { name } of [navid, parisa, daniel, tomas, tolk, table.place.seat('family'), table.place.seat('board')]) {
    await admit(emma, name);
  }
  const [family, board] = await Promise.all([table.join('family', PHONE), table.arrive('board')]);
  await board.page.getByRole('button', { name: 'Visa på rummets skärm' }).click();
  await openView(emma, 'Mötet');
  for (const { page } of [navid, parisa, daniel, tomas, tolk]) await expect(page).toHaveTitle('Möte: Mötet har inte börjat');
  await isAt(family, 'Mötet har inte börjat');
  await isOutside(ali);
  return { emma, robert, navid, parisa, daniel, tomas, tolk, ali, family, board };
}

/** Emma lets somebody in, at the desk of those who were called. */
export async function admit(chair: Seat, name: string): Promise<void> {
  const button = chair.page.getByRole('button', { name: `Släpp in ${name}`, exact: true });
  await button.click();
  await expect(button).toHaveCount(0);
}

export const isOutside = (seat: Seat): Promise<void> =>
  expect(seat.page.getByRole('heading', { name: 'Du är snart inne' })).toBeVisible();

/** Somebody's screen says what part the meeting is at. */
export async function isAt(seat: Seat, phase: string): Promise<void> {
  // A console may be open at the plan, whose sections have the same names: the page's title says where the meeting is.
  if (/chair/.test(seat.who.role)) return expect(seat.page).toHaveTitle(`Möte: ${phase}`);
  const heading = seat.page.getByRole('heading', { name: new RegExp(`^(Nu: )?${phase}$`) });
  // Where the circle is large it says so itself.
  const circle = seat.page.getByRole('img', { name: new RegExp(`^${phase}, del`) });
  await expect(heading.or(circle).first(), `${seat.name} is at ${phase}`).toBeVisible();
}

/** What stands on somebody's page, also in fields and where it is folded together. */
const pageText = (seat: Seat): Promise<string> =>
  seat.page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [document.body.textContent, ...fields.map(({ value }) => value)].join('\n');
  });

/** A screen that shows nothing of the row, and shows that it is alive. */
export async function showsNothing(seat: Seat): Promise<void> {
  const text = await pageText(seat);
  expect(text.trim()).not.toBe('');
  for (const secret of SECRETS) expect(text, `${seat.name} sees ${secret}`).not.toContain(secret);
}

/** A screen that shows the row, with a mark that not everyone sees it. */
export async function showsMarked(seat: Seat, what: string): Promise<void> {
  const row = seat.page.locator('article, .decided > li, sip-commitment-row').filter({ hasText: what });
  await expect(row.getByText('Syns inte för alla').first()).toBeVisible();
}

/**
 * Proves on the wire that somebody gets nothing of the row: not over HTTP, not as any Yjs program that comes now, and
 * that no side document that holds it opens for them.
 *
 * @param documents the side documents with rows that are hidden from this seat
 */
export async function getsNothing(place: Place, person: string, documents: readonly string[]): Promise<void> {
  const plan = JSON.stringify(await place.plan(place.seat(person).key));
  const stock = await new StockSeat(place, person).ready();
  for (const secret of SECRETS) {
    expect(plan).not.toContain(secret);
    expect(stock.hasHeard(secret)).toBe(false);
    expect(stock.holds(secret)).toBe(false);
  }
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) {
    expect(stock.documents).not.toContain(document);
    const shut = new StockSeat(place, person, document);
    expect((await shut.shut).code).toBe(4404);
    for (const secret of SECRETS) expect(shut.hasHeard(secret)).toBe(false);
    shut.leave();
  }
  stock.leave();
}

/** The family's page, the board and the paper never show a row that is hidden from anybody. */
export async function pagesShowNothing(place: Place): Promise<void> {
  for (const page of ['', '/board', '/print']) {
    const text = await livePage(place, page);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  }
}

/** One of the server's own pages, as the chair gets it. */
export async function livePage(place: Place, page: '' | '/board' | '/print' | (string & {})): Promise<string> {
  const response = await fetch(`${place.url}/live/${place.planId}${page}`, {
    headers: { authorization: `Bearer ${place.seat('p-emma').key}`, accept: 'text/html' },
  });
  expect(response.status).toBe(200);
  return response.text();
}

/** What the server answers a command that somebody may not ask for. */
export async function refusal(
  place: Place,
  person: string,
  command: Record<string, unknown>,
): Promise<{ status: number; type: string | null; code: unknown; missing?: unknown }> {
  const response = await place.command(person, command);
  const { code, missing } = (await response.json()) as { code?: unknown; missing?: unknown };
  const type = response.headers.get('content-type');
  return { status: response.status, type, code, ...(missing === undefined ? {} : { missing }) };
}

/** How a command is refused that is somebody else's to give. */
export const FORBIDDEN = { status: 403, type: expect.stringContaining('application/problem+json'), code: 'forbidden' };

/** A row of the case, by its id there. */
export function insats(story: Story, id: string): Story['insatser'][number] {
  const found = story.insatser.find((row) => row.id === id);
  if (!found) throw new Error(`no row ${id} in the case`);
  return found;
}
