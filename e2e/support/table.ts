import { test as base, expect } from '@playwright/test';
import { Place, type PlaceOptions } from './place.ts';
import { Seat, type SeatOptions, type Slip } from './seat.ts';

/** A meeting for one scene: where it is held, and who comes. */
export interface Table {
  /** Opens the place. Once for each scene, before anybody comes. */
  open(options?: PlaceOptions): Promise<Place>;
  /** Somebody comes as far as the lobby. */
  arrive(person: string, options?: SeatOptions): Promise<Seat>;
  /** Somebody comes and goes in. */
  join(person: string, options?: SeatOptions): Promise<Seat>;
  readonly place: Place;
}

export const test = base.extend<{ table: Table }>({
  table: async ({ browser }, use) => {
    const slips: Slip[] = [];
    const seats: Seat[] = [];
    let place: Place | undefined;
    const here = (): Place => {
      if (!place) throw new Error('open the place first');
      return place;
    };
    const arrive = async (person: string, options?: SeatOptions): Promise<Seat> => {
      const seat = await Seat.arrive(browser, here(), person, slips, options);
      seats.push(seat);
      return seat;
    };
    await use({
      open: async (options) => {
        place = await Place.open(options);
        return place;
      },
      arrive,
      join: async (person, options) => (await arrive(person, options)).enter(),
      get place() {
        return here();
      },
    });
    for (const seat of seats) await seat.close();
    await place?.close();
    // Private by construction: no page asked another host for anything, and none threw.
    expect(slips).toEqual([]);
  },
});

export { expect } from '@playwright/test';
