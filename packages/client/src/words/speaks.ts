import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsChanged } from './say.ts';

/** Redraws an element when the language changes. Elements in a meeting have it from `InMeeting`. */
export class Speaks implements ReactiveController {
  readonly #redraw: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#redraw = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    wordsChanged.addEventListener('change', this.#redraw);
  }

  hostDisconnected(): void {
    wordsChanged.removeEventListener('change', this.#redraw);
  }
}
