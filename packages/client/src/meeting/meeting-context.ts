import { ContextConsumer, createContext } from '@lit/context';
import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Meeting } from './meeting.ts';

/** The meeting that a screen and all its parts belong to. */
export const meetingContext = createContext<Meeting>(Symbol('meeting'));

/**
 * Gives an element the meeting, and redraws it when something in it changed: at most once a frame, however many
 * changes came. With `ticking`, also every second, for what shows the time.
 */
export class InMeeting implements ReactiveController {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #consumer: ContextConsumer<typeof meetingContext, ReactiveControllerHost & LitElement>;
  readonly #isTicking: boolean;
  #followed: Meeting | undefined;

  constructor(host: ReactiveControllerHost & LitElement, options: { ticking?: boolean } = {}) {
    this.#host = host;
    this.#isTicking = options.ticking ?? false;
    this.#consumer = new ContextConsumer(host, { context: meetingContext, subscribe: true, callback: () => this.#follow() });
    host.addController(this);
  }

  /** The meeting. An element that draws inside a meeting's screen always has one. */
  get meeting(): Meeting {
    const meeting = this.#consumer.value;
    if (!meeting) throw new Error('drawn outside a meeting');
    return meeting;
  }

  get hasMeeting(): boolean {
    return this.#consumer.value !== undefined;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unfollow();
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  #follow(): void {
    const meeting = this.#consumer.value;
    if (meeting === this.#followed) return;
    this.#unfollow();
    this.#followed = meeting;
    meeting?.addEventListener('change', this.#redraw);
    if (this.#isTicking) meeting?.addEventListener('tick', this.#redraw);
    this.#redraw();
  }

  #unfollow(): void {
    this.#followed?.removeEventListener('change', this.#redraw);
    this.#followed?.removeEventListener('tick', this.#redraw);
    this.#followed = undefined;
  }
}
