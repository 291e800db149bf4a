import type { Page } from '@playwright/test';

/** What the chip said at one moment, and what then stood in the text that its owner was typing. */
export interface ChipWord {
  readonly chip: string;
  readonly words: string;
}

/** What somebody's page has shown: every word of the chip, and every mark of the others' that came into sight. */
export interface Testimony {
  readonly chips: readonly ChipWord[];
  readonly marks: readonly string[];
}

declare global {
  interface Window {
    testimony?: { chips: ChipWord[]; marks: Set<string> };
  }
}

/**
 * Writes down what a page shows from now on, at each change of it and at nothing in between.
 *
 * @param own how the text begins that is typed on this page
 * @param mark what a mark of somebody else's looks like, with its end: half a mark has not been seen yet
 */
export const watchScreen = (page: Page, own: string, mark: RegExp): Promise<void> =>
  page.evaluate(
    ({ own, mark }) => {
      const testimony = { chips: [] as ChipWord[], marks: new Set<string>() };
      window.testimony = testimony;
      const texts = (): string[] => [
        ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
        ...[...document.querySelectorAll('[contenteditable=true]')].map(({ textContent }) => textContent ?? ''),
      ];
      const look = (): void => {
        const chip = document.querySelector('sip-status')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        if (chip !== testimony.chips.at(-1)?.chip) {
          testimony.chips.push({ chip, words: texts().find((text) => text.includes(own)) ?? '' });
        }
        for (const [found] of (document.body.textContent ?? '').matchAll(new RegExp(mark, 'g'))) testimony.marks.add(found);
      };
      look();
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    { own, mark: mark.source },
  );

export const testimonyOf = (page: Page): Promise<Testimony> =>
  page.evaluate(() => ({ chips: window.testimony?.chips ?? [], marks: [...(window.testimony?.marks ?? [])] }));
