import type { Locator } from '@playwright/test';
import type { Company } from './navid.ts';
import type { Place } from './place.ts';
import type { Story } from './script.ts';
import type { Seat } from './seat.ts';
import { StockSeat } from './stock-seat.ts';
import { expect, type Table } from './table.ts';

/** Navid's meeting as it goes: who sits there, who has come and gone, and which documents hold what is hidden. */
export class Scene {
  readonly table: Table;
  readonly story: Story;
  readonly company: Company;
  /** She comes ten minutes late. */
  susanne: Seat | undefined;
  readonly gone: Seat[] = [];
  /** A program of Tomas's own at the table. */
  listener: StockSeat | undefined;
  /** Side documents that hold rows which are hidden from Tomas. */
  hidden: readonly string[] = [];

  constructor(table: Table, story: Story, company: Company) {
    this.table = table;
    this.story = story;
    this.company = company;
  }

  get place(): Place {
    return this.table.place;
  }

  /** Those who have a screen of the meeting now. */
  get present(): Seat[] {
    const { ali: _waits, board: _wall, ...seats } = this.company;
    const came = [...Object.values(seats), ...(this.susanne ? [this.susanne] : [])];
    return came.filter((seat) => !this.gone.includes(seat));
  }

  /** Those who have rows or words of their own in the plan and are still here at the end. */
  get writers(): Seat[] {
    const { navid, parisa, daniel, ali } = this.company;
    return [navid, parisa, daniel, ali, this.here];
  }

  get here(): Seat {
    if (!this.susanne) throw new Error('Susanne has not come yet');
    return this.susanne;
  }

  /** The button that locks, where what is missing stands too. */
  get lockButton(): Locator {
    return this.company.emma.page.locator('sip-lock-desk').getByRole('button', { name: 'Lås planen' });
  }

  async meeting(): Promise<unknown> {
    return (await this.place.plan())['meeting'];
  }

  async roster(person: string): Promise<unknown> {
    return (await this.place.plan())['roster']?.[this.place.seat(person).id];
  }

  /** The side documents with hidden rows, as somebody who may read them is told. */
  async learnHidden(): Promise<void> {
    const reader = await new StockSeat(this.place, 'p-susanne').ready();
    await expect.poll(() => reader.documents).not.toEqual([]);
    const isLimited = (name: string): boolean => !/~(chair|premeeting)$/.test(name);
    this.hidden = [...this.hidden, ...reader.documents.filter((name) => isLimited(name) && !this.hidden.includes(name))];
    reader.leave();
  }
}

/** The goals that a row is for, in words. */
export function goalsOf(scene: Scene, row: { readonly goalIds: readonly string[] }): string[] {
  return row.goalIds.map((id) => scene.story.goals.find((goal) => goal.id === id)?.text ?? id);
}
