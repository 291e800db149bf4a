import { expect, type Locator } from '@playwright/test';
import { Keys } from './keys.ts';
import type { Seat } from './seat.ts';
import type { Table } from './table.ts';

/** Somebody comes in without a mouse: the lobby's one button is a Tab or two away. */
export async function comeIn(
  table: Table,
  person: string,
  options?: Parameters<Table['arrive']>[1],
): Promise<{ seat: Seat; keys: Keys }> {
  const seat = await table.arrive(person, options);
  const keys = new Keys(seat.page);
  await expect(seat.page.getByRole('heading', { level: 1 })).toBeFocused();
  await keys.use(seat.page.getByRole('button', { name: /Gå in i mötet|Gå in och läs|Följ mötet/ }));
  if (seat.who.role !== 'viewer') await seat.saved();
  return { seat, keys };
}

/** A button of this seat’s page, by its whole name. */
export const button = ({ page }: Seat, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
