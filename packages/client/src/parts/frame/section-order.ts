import type { Phase } from '@samsyn/model';
import type { LitElement, ReactiveController } from 'lit';

/** What each part of the meeting puts first on a screen. Everything is on the screen in every part. */
export type Orders<Name extends string> = Readonly<Record<Phase, readonly Name[]>>;

const LET_GO = ['pointerup', 'pointercancel'] as const;
const WRITES = 'textarea, input:not([type=radio]):not([type=checkbox]), select, [contenteditable=true]';

/**
 * The order of a screen's sections follows the meeting, but never under somebody's hands: while they write, things stay
 * where they are, and the new order comes when they have left the field. Leaving it by a press on a button comes first
 * too: what is pressed must still be there when it is let go, or the press does nothing.
 */
export class SectionOrder<Name extends string> implements ReactiveController {
  readonly #host: LitElement;
  readonly #orders: Orders<Name>;
  #phase: Phase | undefined;
  #isPressing = false;

  constructor(host: LitElement, orders: Orders<Name>) {
    this.#host = host;
    this.#orders = orders;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusout', this.#redraw);
    this.#host.addEventListener('pointerdown', this.#press);
    for (const event of LET_GO) window.addEventListener(event, this.#letGo);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusout', this.#redraw);
    this.#host.removeEventListener('pointerdown', this.#press);
    for (const event of LET_GO) window.removeEventListener(event, this.#letGo);
  }

  /** The part that the screen is in, its sections, and which of them the meeting is at. */
  at(phase: Phase): { readonly phase: Phase; readonly names: readonly Name[]; readonly first: Name | undefined } {
    // A part with nothing of its own leaves what was there, until another page takes its place.
    const isOwn = this.#orders[phase].length > 0;
    if (this.#phase === undefined || (isOwn && !(this.#isWriting || this.#isPressing))) this.#phase = phase;
    const names = this.#orders[this.#phase];
    return { phase: this.#phase, names, first: names[0] };
  }

  get #isWriting(): boolean {
    const { activeElement } = this.#host.ownerDocument;
    return activeElement?.matches(WRITES) === true && this.#host.contains(activeElement);
  }

  readonly #press = (): void => {
    this.#isPressing = true;
  };

  readonly #letGo = (): void => {
    if (!this.#isPressing) return;
    this.#isPressing = false;
    this.#redraw();
  };

  /** Later: the click of this press is still to come. */
  readonly #redraw = (): void => {
    setTimeout(() => this.#host.requestUpdate());
  };
}
