import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something that can be done by name (Ctrl/⌘+K) or by keys. */
export interface OfferedCommand {
  readonly id: string;
  /** As people would search for it. */
  readonly label: string;
  /** For example `Mod+Enter`, where `Mod` is Ctrl, or ⌘ on a Mac. Never a single letter. */
  readonly keys?: string;
  run(): void;
}

type Offer = () => readonly OfferedCommand[];

const offers = new Set<Offer>();

/** What the page offers just now, in the order it came. */
export const offeredCommands = (): OfferedCommand[] => [...offers].flatMap((offer) => [...offer()]);

/** Offers an element's commands for as long as it is on the page. The list is asked for when it is needed. */
export class Offers implements ReactiveController {
  readonly #offer: Offer;

  constructor(host: ReactiveControllerHost, offer: Offer) {
    this.#offer = offer;
    host.addController(this);
  }

  hostConnected(): void {
    offers.add(this.#offer);
  }

  hostDisconnected(): void {
    offers.delete(this.#offer);
  }
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether a key press is the one that a command has: `Mod+Shift+Enter`, `Alt+ArrowUp`. */
export function isPressed(event: Keys, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.includes(name);
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === wants('Mod') &&
    event.shiftKey === wants('Shift') &&
    event.altKey === wants('Alt')
  );
}
