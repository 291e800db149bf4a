import { LOST } from '../../version.ts';
import { wordsChanged } from '../../words/say.ts';

/** Parts of a screen that are fetched when somebody is about to use them, or when the meeting comes to them. */
export type Later =
  | 'own-words'
  | 'staying'
  | 'rows'
  | 'pens'
  | 'positions'
  | 'prompts'
  | 'coordination'
  | 'lead-part'
  | 'start'
  | 'hide'
  | 'missing'
  | 'others'
  | 'own-actions'
  | 'chair-signals'
  | 'queue'
  | 'prompt'
  | 'confirmation'
  | 'round'
  | 'row-after'
  | 'view-asked'
  | 'plan'
  | 'remarks'
  | 'done'
  | 'refused'
  | `sections-${'facts' | 'opening' | 'situation' | 'needs' | 'summary' | 'closing' | 'aside'}`;

type Fetch = () => Promise<unknown>;

const AGAIN_MS = 3_000;
let known: Partial<Readonly<Record<Later, Fetch>>> = {};
const wanted = new Map<Later, Promise<void>>();
const here = new Set<Later>();

/** Says how parts are fetched (`all-later.ts`). It is told from above, so that a part may want another. */
export function knowLater(parts: typeof known): void {
  known = { ...known, ...parts };
}

/** Fetches a part. Asking twice costs nothing; what did not come is asked for again, until it is there. */
export function want(name: Later): Promise<void> {
  const fetch = known[name];
  const found = wanted.get(name) ?? (fetch ? fetchUntilThere(fetch) : Promise.resolve()).then(() => came(name));
  wanted.set(name, found);
  return found;
}

/** Whether a part has come. Whoever draws is told when it does. */
export const isHere = (name: Later): boolean => here.has(name);

function came(name: Later): void {
  here.add(name);
  wordsChanged.dispatchEvent(new Event('change'));
}

/** Fetches something, again and again until it has come: the net comes back, and what was asked for is still wanted. */
export async function fetchUntilThere<Found>(fetch: () => Promise<Found>): Promise<Found> {
  for (;;) {
    try {
      return await fetch();
    } catch {
      window.dispatchEvent(new Event(LOST));
      await new Promise((again) => setTimeout(again, AGAIN_MS));
    }
  }
}
