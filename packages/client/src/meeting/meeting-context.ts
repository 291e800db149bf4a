import { ContextConsumer, createContext } from '@lit/context';
import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsChanged } from '../words/say.ts';
import type { Meeting } from './meeting.ts';

/** The meeting that a screen and all its parts belong to. */
export const meetingContext = createContext<Meeting>(Symbol('meeting'));

export interface InMeetingOptions {
  /** Looks every second too, for what shows the time. */
  readonly ticking?: boolean;
  /**
   * What the element shows, as values that can be compared with `===`. When given, the element is redrawn only when
   * one of them is another than last time.
   */
  readonly shows?: (meeting: Meeting) => readonly unknown[];
}

/**
 * Gives an element the meeting, and redraws it when something in it changed or the language did.
 */
export class InMeeting implements ReactiveController {
  readonly #host: ReactiveControllerHost & LitElement;
  readonly #consumer: ContextConsumer<typeof meetingContext, ReactiveControllerHost & LitElement>;
  readonly #options: InMeetingOptions;
  #followed: Meeting | undefined;
  #shown: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & LitElement, options: InMeetingOptions = {}) {
    this.#host = host;
    this.#options = options;
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
    wordsChanged.addEventListener('change', this.#redraw);
    this.#follow();
  }

  hostDisconnected(): void {
    wordsChanged.removeEventListener('change', this.#redraw);
    this.#unfollow();
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  readonly #look = (): void => {
    const { shows } = this.#options;
    const meeting = this.#followed;
    // The document is fetched anew after a refusal: what is on screen stays there until it has come.
    if (meeting && !meeting.isLoaded) return;
    if (shows && meeting) {
      const now = shows(meeting);
      const isSame = now.length === this.#shown.length && now.every((value, index) => value === this.#shown[index]);
      this.#shown = now;
      if (isSame) return;
    }
    this.#redraw();
  };

  #follow(): void {
    const meeting = this.#consumer.value;
    if (meeting === this.#followed) return;
    this.#unfollow();
    this.#followed = meeting;
    meeting?.addEventListener('change', this.#look);
    if (this.#options.ticking) meeting?.addEventListener('tick', this.#look);
    this.#redraw();
  }

  #unfollow(): void {
    this.#followed?.removeEventListener('change', this.#look);
    this.#followed?.removeEventListener('tick', this.#look);
    this.#followed = undefined;
    this.#shown = [];
  }
}
