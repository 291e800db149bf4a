/** A box that is fetched when it is first wanted. */
export interface Opens extends HTMLElement {
  open(): void;
}

/**
 * Opens a box in an element's place for it: fetched, put there once, and opened.
 *
 * @param tag the box's element, which `fetch` defines
 */
export async function openIn(place: HTMLElement, tag: string, fetch: () => Promise<unknown>): Promise<void> {
  await fetch();
  const found = place.querySelector<Opens>(tag) ?? place.appendChild(document.createElement(tag) as Opens);
  found.open();
}
