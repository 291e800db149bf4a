import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys that mean something on every page, also before what they do has been fetched. */
const isCommand = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'F6' || key === '?' || ctrlKey || metaKey || altKey;

/** What the browser would do itself with the first press, and must not. */
const isTaken = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F6' || ((ctrlKey || metaKey) && key.toLowerCase() === 'k');

/**
 * Fetches what keys do (`keyboard.ts`) when somebody first goes by keys, or presses something in the meeting: from then
 * on nobody loses their place. The key that was pressed first is pressed again when it can be heard.
 */
export class KeysFirst implements ReactiveController {
  readonly #isInMeeting: () => boolean;

  constructor(host: ReactiveControllerHost, isInMeeting: () => boolean) {
    this.#isInMeeting = isInMeeting;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#pressed);
    window.addEventListener('click', this.#clicked);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#pressed);
    window.removeEventListener('click', this.#clicked);
  }

  readonly #clicked = (): void => {
    if (this.#isInMeeting()) void this.#fetch();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' && !isCommand(event)) return;
    // Somebody has already done what it means, as a field that undoes.
    const isDone = event.defaultPrevented;
    if (isTaken(event)) event.preventDefault();
    const { target, key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
    void this.#fetch().then((isThere) => {
      if (isThere && key !== 'Tab' && !isDone)
        target?.dispatchEvent(new KeyboardEvent('keydown', { key, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true }));
    });
  };

  /** Once it is there, it hears for itself. Without a net it is not, and the next press asks again. */
  async #fetch(): Promise<boolean> {
    try {
      await import('./keyboard.ts');
    } catch {
      return false;
    }
    this.hostDisconnected();
    return true;
  }
}
