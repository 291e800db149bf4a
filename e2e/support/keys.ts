import { expect, type Locator, type Page } from '@playwright/test';

/** Where the focus is, and whether whoever looks for it sees it. */
interface Stop {
  /** What has the focus, as a person would say it; empty when nothing has. */
  readonly what: string;
  /** Why it cannot be seen, if it cannot. */
  readonly fault: string;
}

/** Longest way from one end of a page to the other. */
const MOST_STEPS = 220;

/** Somebody who goes by keyboard alone. At every stop the focus must be seen, or the scene ends there. */
export class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
  }

  /** Goes on with Tab, or back with Shift+Tab, until something has the focus. */
  async reach(target: Locator, way: 'on' | 'back' = 'on'): Promise<void> {
    await expect(target.first()).toBeVisible();
    const passed: string[] = [];
    for (let step = 0; step <= MOST_STEPS; step++) {
      if (await hasFocus(target)) return;
      await this.press(way === 'on' ? 'Tab' : 'Shift+Tab');
      passed.push(await this.seen());
    }
    throw new Error(`never came to ${target}, by way of ${passed.join(' · ')}`);
  }

  /** Reaches a button, a link or the like, and presses it. */
  async use(target: Locator, way: 'on' | 'back' = 'on', key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.reach(target, way);
    await this.press(key);
  }

  /** Reaches a field and writes in it; what stands there is replaced. */
  async fill(field: Locator, words: string): Promise<void> {
    await this.reach(field);
    await this.press('Control+a');
    await this.type(words);
  }

  /** Writes a day. Which way round a date field has its parts is the browser's own choice. */
  async date(field: Locator, iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    for (const parts of [
      [month, day, year],
      [day, month, year],
      [year, 'ArrowRight', month, day],
    ]) {
      await this.reach(field);
      for (const part of parts) await (part === 'ArrowRight' ? this.press(part) : this.type(part));
      if ((await field.inputValue()) === iso) return;
      // Back to the first part of the field, to try again.
      await this.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    }
    throw new Error(`no way to write ${iso} in ${field}`);
  }

  /** Goes from region to region with F6 until one of them has the focus. */
  async region(target: Locator): Promise<void> {
    for (let step = 0; step < 20; step++) {
      if (await hasFocus(target)) return;
      await this.press('F6');
    }
    throw new Error(`F6 never came to ${target}`);
  }

  /** Where the focus is now; it can be seen. */
  async seen(): Promise<string> {
    const { what, fault } = await this.#page.evaluate(stop);
    expect(fault, what).toBe('');
    return what;
  }

  /** Something has the focus: whoever presses Tab next goes on from where they were. */
  async isSomewhere(): Promise<void> {
    await expect.poll(() => this.#page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));

/** Runs on the page. */
function stop(): Stop {
  const element = document.activeElement;
  // After the last stop of a page comes the browser itself.
  if (!(element instanceof HTMLElement) || element === document.body) return { what: 'the browser', fault: '' };
  const words = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '';
  const what = `${element.tagName.toLowerCase()} “${words.replace(/\s+/g, ' ').trim().slice(0, 50)}”`;
  // A tick or a dot that its label stands for, and a text with a frame of its own, are marked around.
  const around = [element, element.parentElement, element.closest('label'), element.closest('.rich')];
  const isRinged = around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  if (!isRinged) return { what, fault: 'has no ring around it' };
  const shown = element.getBoundingClientRect().width > 2 ? element : (element.closest('label') ?? element);
  return { what, fault: isHidden(shown) ? 'is hidden behind something, or outside the window' : '' };

  /** Half of it, or more, is behind something that sticks, or outside the window (WCAG 2.4.11, and a little more). */
  function isHidden(one: Element): boolean {
    const { left, top, width, height } = one.getBoundingClientRect();
    // What is higher than the window is seen in part.
    const seenHeight = Math.min(height, innerHeight / 2);
    const from = height > seenHeight ? Math.max(top, 0) : top;
    let seen = 0;
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 3; column++) {
        const hit = document.elementFromPoint(left + (width * (column + 0.5)) / 3, from + (seenHeight * (row + 0.5)) / 3);
        if (hit && (one.contains(hit) || hit.contains(one))) seen++;
      }
    return seen < 5;
  }
}
