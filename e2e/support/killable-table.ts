import { test as base, expect } from '@playwright/test';
import { Killable, type KillableOptions } from './killable.ts';
import { Road } from './proxy.ts';
import { Seat, type SeatOptions, type Slip } from './seat.ts';

/** A meeting for one scene in which something breaks. */
export interface FrailTable {
  /** Opens the place. Once for each scene, before anybody comes. */
  open(options?: KillableOptions): Promise<Killable>;
  /** Opens the place at the end of a road that can go bad. */
  openAfar(options?: KillableOptions): Promise<{ readonly house: Killable; readonly road: Road }>;
  /** Somebody comes and goes in. The same person may come again, on another device. */
  join(person: string, options?: SeatOptions): Promise<Seat>;
}

export const test = base.extend<{ table: FrailTable }>({
  table: async ({ browser }, use) => {
    const slips: Slip[] = [];
    const seats: Seat[] = [];
    let house: Killable | undefined;
    let road: Road | undefined;
    const open = async (options: KillableOptions = {}): Promise<Killable> => {
      house = await Killable.open(options);
      return house;
    };
    await use({
      open,
      openAfar: async (options) => {
        const between = await Road.open();
        road = between;
        const opened = await open({ ...options, publicUrl: between.url });
        between.leadTo(opened.port);
        return { house: opened, road: between };
      },
      join: async (person, options) => {
        if (!house) throw new Error('open the place first');
        const seat = await Seat.arrive(browser, house, person, slips, options);
        seats.push(seat);
        return seat.enter();
      },
    });
    for (const seat of seats) await seat.close();
    await road?.close();
    await house?.close();
    // Whatever broke, no page asked another host for anything, and none threw.
    expect(slips).toEqual([]);
  },
});

export { expect } from '@playwright/test';
