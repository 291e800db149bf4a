import type { Locator } from '@playwright/test';
import type { Place } from './place.ts';
import type { Story } from './script.ts';
import type { Seat, SeatOptions } from './seat.ts';
import type { Table } from './table.ts';

/** Who sits at the table of a case, and what the case says of them. Seats are called by their ids in the case. */
export class Company {
  readonly story: Story;
  readonly #table: Table;
  readonly #seats = new Map<string, Seat>();

  constructor(table: Table, story: Story) {
    this.#table = table;
    this.story = story;
  }

  get place(): Place {
    return this.#table.place;
  }

  /** Somebody comes with their link, as far as the lobby. */
  async arrive(person: string, options?: SeatOptions): Promise<Seat> {
    const seat = await this.#table.arrive(person, options);
    this.#seats.set(person, seat);
    return seat;
  }

  /** Somebody comes with their link and goes in. */
  async join(person: string, options?: SeatOptions): Promise<Seat> {
    const seat = await this.arrive(person, options);
    if (person !== 'board') return seat.enter();
    await seat.page.getByRole('button', { name: 'Visa på rummets skärm' }).click();
    await seat.page.waitForURL(/\/board/);
    return seat;
  }

  /** Somebody closes their page and goes. */
  async leave(person: string): Promise<void> {
    await this.seat(person).close();
    this.#seats.delete(person);
  }

  isHere(person: string): boolean {
    return this.#seats.has(person);
  }

  seat(person: string): Seat {
    const seat = this.#seats.get(person);
    if (!seat) throw new Error(`${person} is not here`);
    return seat;
  }

  /** Everyone who is here, those who only follow among them. */
  get all(): Seat[] {
    return [...this.#seats.values()];
  }

  /** Everyone who is here with a screen of ours, and not a page to follow on. */
  get table(): Seat[] {
    return this.all.filter(({ who }) => who.role !== 'viewer');
  }

  /** The id that the place gave somebody. */
  id(person: string): string {
    return this.place.seat(person).id;
  }

  /** Whoever leads the meeting. */
  get chair(): Seat {
    const chair = this.all.find(({ who }) => who.role === 'chair');
    if (!chair) throw new Error('nobody leads');
    return chair;
  }

  fullName(person: string): string {
    return this.place.seat(person).name;
  }

  firstName(person: string): string {
    return this.fullName(person).split(' ')[0] ?? '';
  }
}

/** The circle of every page says in words which part it is. */
export const part = (seat: Seat, name: string): Locator =>
  seat.page.getByRole('img', { name: new RegExp(`^${name}, del \\d av 5`) }).first();
