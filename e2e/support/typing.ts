import { expect, type Locator, type Page } from '@playwright/test';
import type { Seat } from './seat.ts';

/** How people type on while something breaks around them. */

/** What the chip says while words have no receipt. */
export const UNSENT = 'Inte sparat än – fortsätt skriva, stäng inte sidan';

/** As fast as somebody who types well. */
export const KEYS = { delay: 30 } as const;

/** Adds a row of one's own and stands in it. */
export async function startRow(seat: Seat): Promise<Locator> {
  await seat.page.getByRole('button', { name: 'Lägg till en insats' }).click();
  const field = seat.page.locator('sip-commitment-row').last().getByLabel('Vad ska ni göra?');
  await expect(field).toBeFocused();
  return field;
}

/** Opens a shared text and stands last in it. */
export async function openText(seat: Seat, label: string): Promise<Locator> {
  const text = seat.page.getByRole('textbox', { name: label });
  await text.click();
  const editor = seat.page.locator(`[contenteditable=true][aria-label="${label}"]`);
  await expect(editor).toBeFocused();
  return editor;
}

/** Numbered marks of one hand: each can be looked for on a screen and on the disk. */
export const marks = (letter: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `${letter}${from + index}. `).join('');

/** The screen is lit again. */
export const wake = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
