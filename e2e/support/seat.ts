import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import type { DemoSeat } from '../../packages/server/dist/demo/seed-case.js';
import type { Venue } from './place.ts';

export interface SeatOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce';
}

/** What a page did that it must not do: ask another host for something, or throw. */
export interface Slip {
  readonly who: string;
  readonly what: string;
}

/** Somebody at the table, with a browser of their own. Selectors live here; the scenes speak of people. */
export class Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly who: DemoSeat;

  private constructor(context: BrowserContext, page: Page, who: DemoSeat) {
    this.context = context;
    this.page = page;
    this.who = who;
  }

  /** Opens somebody's link in a browser of their own, and stands in the lobby. */
  static async arrive(browser: Browser, venue: Venue, person: string, slips: Slip[], options: SeatOptions = {}): Promise<Seat> {
    const { width = 1280, height = 800, ...rest } = options;
    const context = await browser.newContext({ viewport: { width, height }, ...rest });
    const who = venue.seat(person);
    watch(context, venue, who.person, slips);
    const page = await context.newPage();
    await page.goto(who.link);
    return new Seat(context, page, who);
  }

  /** Presses the one button of the lobby. */
  async enter(): Promise<this> {
    await this.page.getByRole('button', { name: /Gå in i mötet|Gå in och läs|Följ mötet/ }).click();
    if (this.who.role === 'viewer') await this.page.waitForURL(/\/live\//);
    else {
      // The lobby has a main part too: it has been left when the key is out of the address.
      await this.page.waitForURL(/[?]seat=/);
      await expect(this.page.locator('sip-lobby')).toHaveCount(0);
    }
    return this;
  }

  get name(): string {
    return this.who.name;
  }

  /** The chip that says whether this seat's work is safe. */
  get chip(): Locator {
    return this.page.locator('sip-status');
  }

  /** Everything this seat has written is on disk. */
  async saved(): Promise<void> {
    await expect(this.chip).toContainText(/^\s*(Sparat|Ansluten igen – allt är sparat)/);
  }

  // --- Leading ---------------------------------------------------------------------------------------------------

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Starta mötet' }).click();
    await expect(this.heading('Inledning')).toBeVisible();
  }

  /** Goes to the next part; what is not ready is said once, and the second press goes on. */
  async nextPart(to: string): Promise<void> {
    const button = this.page.getByRole('button', { name: new RegExp(`Nästa del.*${to}|Gå vidare`) }).first();
    await button.click();
    await expect(async () => {
      if (await this.heading(to).isVisible()) return;
      await this.page
        .getByRole('button', { name: /Gå vidare|Nästa del/ })
        .first()
        .click({ timeout: 1_000 });
      await expect(this.heading(to)).toBeVisible({ timeout: 2_000 });
    }).toPass();
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true }).first();
  }

  // --- Rows ------------------------------------------------------------------------------------------------------

  /** A row of this seat's own, or of somebody whose pen it holds, by where it stands among the open ones. */
  row(index = 0): Locator {
    return this.page.locator('sip-commitment-row').nth(index);
  }

  /** Somebody else's row, closed. */
  closedRow(text: string | RegExp): Locator {
    return this.page.locator('sip-others-rows').getByRole('article').filter({ hasText: text });
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** The link is gone for a while: nothing reaches the server or comes from it. */
  async goOffline(): Promise<void> {
    // The page itself has come whole: what is tried is what becomes of the words.
    await this.page.waitForLoadState('networkidle');
    await this.context.setOffline(true);
  }

  async comeOnline(): Promise<void> {
    await this.context.setOffline(false);
  }
}

/** Notes every request to another host and every error of a page: a scene must end without any. */
function watch(context: BrowserContext, venue: Venue, who: string, slips: Slip[]): void {
  const own = new URL(venue.url).host;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== own) slips.push({ who, what: `asks ${url.host}` });
  });
  context.on('weberror', (error) => slips.push({ who, what: String(error.error()) }));
  context.on('console', (message) => {
    const text = message.text();
    // A stock provider says that it does not know the messages that stock clients do not need to know.
    const isFault = message.type() === 'error' && !/Failed to load resource|WebSocket connection|net::ERR|status of 4/.test(text);
    if (isFault || /Content Security Policy/.test(text)) slips.push({ who, what: text });
  });
}
