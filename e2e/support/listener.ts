import type { Page } from '@playwright/test';

/** Something that a screen reader was given to say. */
export interface Said {
  readonly urgency: 'polite' | 'assertive';
  readonly words: string;
}

declare global {
  interface Window {
    /** What the page's two live regions have said since somebody began to listen. */
    said?: Said[];
    passes?: (ms: number) => void;
  }
}

/** What gathers news waits longer than other things on the page do, and no longer than this, in ms. */
const GATHERS = { overMs: 15_000, upToMs: 20_000 };

/** Somebody who hears the page: its two live regions, from now on. */
export class Listener {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async to(page: Page): Promise<Listener> {
    await page.locator('sip-announcer').waitFor({ state: 'attached' });
    await page.evaluate(({ overMs, upToMs }) => {
      const said: Said[] = [];
      window.said = said;
      const now = performance.now.bind(performance);
      const wait = window.setTimeout.bind(window);
      let aheadMs = 0;
      let gathering: { dueMs: number; run: () => void }[] = [];
      performance.now = () => now() + aheadMs;
      const later = (run: TimerHandler, ms = 0, ...more: unknown[]): number => {
        if (typeof run !== 'function' || ms <= overMs || ms > upToMs) return wait(run, ms, ...more);
        gathering.push({ dueMs: performance.now() + ms, run: () => run(...more) });
        return 0;
      };
      window.setTimeout = later as typeof window.setTimeout;
      window.passes = (ms) => {
        aheadMs += ms;
        const due = gathering.filter(({ dueMs }) => dueMs <= performance.now());
        gathering = gathering.filter(({ dueMs }) => dueMs > performance.now());
        for (const { run } of due) run();
      };
      const follow = (role: string, urgency: Said['urgency']): void => {
        const region = document.querySelector(`sip-announcer [role=${role}]`);
        if (!region) throw new Error(`there is no ${role}`);
        new MutationObserver(() => {
          const words = region.textContent?.trim() ?? '';
          if (words !== '') said.push({ urgency, words });
        }).observe(region, { childList: true, characterData: true, subtree: true });
      };
      follow('status', 'polite');
      follow('alert', 'assertive');
    }, GATHERS);
    return new Listener(page);
  }

  /**
   * Lets the time pass in which polite news are gathered: only for what gathers them. A clock that jumped for the whole
   * page would make it believe that the server has fallen silent.
   */
  async passes(ms: number): Promise<void> {
    await this.#page.evaluate((by) => window.passes?.(by), ms);
  }

  said(): Promise<Said[]> {
    return this.#page.evaluate(() => window.said ?? []);
  }

  async polite(): Promise<string[]> {
    return (await this.said()).filter(({ urgency }) => urgency === 'polite').map(({ words }) => words);
  }

  async assertive(): Promise<string[]> {
    return (await this.said()).filter(({ urgency }) => urgency === 'assertive').map(({ words }) => words);
  }
}
