import type { Phase } from '@samsyn/model';
import type { LitElement, ReactiveController } from 'lit';

/** What each part of the meeting puts first on a screen. Everything is on the screen in every part. */
export type Orders<Name extends string> = Readonly<Record<Phase, readonly Name[]>>;

const WRITES = 'textarea, input:not([type=radio]):not([type=checkbox]), select, [contenteditable=true]';

/**
 * The order of a screen's sections follows the meeting, but never under somebody's hands: while they write, things stay
 * where they are, and the new order comes when they have left the field.
 */
export class SectionOrder<Name extends string> implements ReactiveController {
  readonly #host: LitElement;
  readonly #orders: Orders<Name>;
  #phase: Phase | undefined;

  constructor(host: LitElement, orders: Orders<Name>) {
    this.#host = host;
    this.#orders = orders;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusout', this.#redraw);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusout', this.#redraw);
  }

  /** The sections, and which of them the meeting is at. */
  at(phase: Phase): { readonly names: readonly Name[]; readonly first: Name | undefined } {
    if (this.#phase === undefined || !this.#isWriting) this.#phase = phase;
    const names = this.#orders[this.#phase];
    return { names, first: names[0] };
  }

  get #isWriting(): boolean {
    const { activeElement } = this.#host.ownerDocument;
    return activeElement?.matches(WRITES) === true && this.#host.contains(activeElement);
  }

  readonly #redraw = (): void => this.#host.requestUpdate();
}
