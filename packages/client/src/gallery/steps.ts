import type { Meeting } from '../meeting/meeting.ts';
import type { Opens } from '../parts/frame/dialog.ts';

/** Something that somebody does in a figure once it is drawn, so that the state after it is seen. */
export type Step = (place: HTMLElement, meeting: Meeting) => void | Promise<void>;

/** How long a step waits for what it is about to appear, in ms: some parts are fetched first. */
const PATIENCE_MS = 10_000;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** @throws Error when it has not come: a figure that shows another state than it says must not pass for it */
async function found<E extends HTMLElement>(place: HTMLElement, selector: string): Promise<E> {
  const until = performance.now() + PATIENCE_MS;
  do {
    const element = place.querySelector<E>(selector);
    if (element) return element;
    await frame();
  } while (performance.now() < until);
  throw new Error(`the figure ${place.closest('figure')?.id} has no ${selector}`);
}

/** Boxes stand in the figure and not over the page. */
function keepBoxesInPlace(place: HTMLElement): void {
  for (const dialog of place.querySelectorAll('dialog')) dialog.showModal = () => dialog.show();
}

/** Does the steps, each when the one before it is drawn. */
export async function doSteps(steps: readonly Step[], place: HTMLElement, meeting: Meeting): Promise<void> {
  for (const step of steps) {
    await frame();
    keepBoxesInPlace(place);
    await step(place, meeting);
  }
  await frame();
}

export const press =
  (selector: string): Step =>
  async (place) => {
    const element = await found(place, selector);
    keepBoxesInPlace(place);
    element.click();
  };

/** Types in a field, over what is there. */
export const fill =
  (selector: string, words: string): Step =>
  async (place) => {
    const field = await found<HTMLInputElement>(place, selector);
    field.dispatchEvent(new FocusEvent('focus'));
    await frame();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

/** Opens everything that is folded. */
export const unfold: Step = async (place) => {
  await found(place, 'details');
  for (const details of place.querySelectorAll('details')) details.open = true;
};

/** Opens a box that an element fetches or makes. */
export const open =
  (selector: string): Step =>
  async (place) => {
    const element = await found<Opens>(place, selector);
    await found(element, 'dialog');
    keepBoxesInPlace(place);
    element.open();
    await found(element, 'dialog[open]');
  };

/** Shows a popover, in its place. */
export const show =
  (selector: string): Step =>
  async (place) =>
    (await found(place, selector)).classList.add('gallery__popover');

/** Waits for something that comes by itself. */
export const until =
  (selector: string): Step =>
  async (place) =>
    void (await found(place, selector));
