import { addRow } from '@samsyn/model';
import type { Place } from './place.ts';
import { type Shut, StockSeat } from './stock-seat.ts';

/** Somebody without our screens writes a new row in a room, and is told no. @returns how the door was shut, and why */
export async function tryToWrite(place: Place, person: string, root: string): Promise<Shut> {
  const stock = await new StockSeat(place, person).ready();
  addRow(stock.doc, root, 'forced', { what: 'Skrivet i en annans rum' });
  const shut = await stock.shut;
  stock.leave();
  return shut;
}
