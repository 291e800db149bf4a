import type { LitElement, ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsChanged } from '../words/say.ts';
import type { Meeting } from './meeting.ts';

/** An element asks whoever is around it which meeting it is in. */
const ASK = 'ask-meeting';

interface Question {
  /** Told at once when there is a meeting, and whenever it is another. */
  readonly tell: (meeting: Meeting) => void;
  /** Put there by whoever answers. */
  stop?: () => void;
}

/** The meeting that a screen and all its parts belong to, said by the element around them. */
export class MeetingHere {
  readonly #asked = new Set<Question>();
  #meeting: Meeting | undefined;

  constructor(host: HTMLElement) {
    host.addEventListener(ASK, (event) => {
      event.stopPropagation();
      const { detail: question } = event as CustomEvent<Question>;
      this.#asked.add(question);
      question.stop = () => this.#asked.delete(question);
      if (this.#meeting) question.tell(this.#meeting);
    });
  }

  set(meeting: Meeting): void {
    this.#meeting = meeting;
    for (const { tell } of [...this.#asked]) tell(meeting);
  }
}

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
  readonly #question: Question = {
    tell: (meeting) => {
      this.#meeting = meeting;
      this.#follow();
    },
  };
  readonly #options: InMeetingOptions;
  #meeting: Meeting | undefined;
  #followed: Meeting | undefined;
  /** What it showed last; nothing when it must be drawn again whatever it shows. */
  #shown: readonly unknown[] | undefined;

  constructor(host: ReactiveControllerHost & LitElement, options: InMeetingOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The meeting. An element that draws inside a meeting's screen always has one. */
  get meeting(): Meeting {
    const meeting = this.#meeting;
    if (!meeting) throw new Error('drawn outside a meeting');
    return meeting;
  }

  get hasMeeting(): boolean {
    return this.#meeting !== undefined;
  }

  hostConnected(): void {
    wordsChanged.addEventListener('change', this.#reword);
    this.#host.dispatchEvent(new CustomEvent(ASK, { detail: this.#question, bubbles: true }));
    this.#follow();
  }

  hostDisconnected(): void {
    wordsChanged.removeEventListener('change', this.#reword);
    this.#question.stop?.();
    this.#unfollow();
  }

  readonly #redraw = (): void => this.#host.requestUpdate();

  /** The same in other words: now, or when there is a document to draw again. */
  readonly #reword = (): void => {
    this.#shown = undefined;
    this.#look();
  };

  readonly #look = (): void => {
    const { shows } = this.#options;
    const meeting = this.#followed;
    // The document is fetched anew after a refusal: what is on screen stays there until it has come.
    if (meeting && !meeting.isLoaded) return;
    if (shows && meeting) {
      const now = shows(meeting);
      const before = this.#shown;
      const isSame = now.length === before?.length && now.every((value, index) => value === before[index]);
      this.#shown = now;
      if (isSame) return;
    }
    this.#redraw();
  };

  #follow(): void {
    const meeting = this.#meeting;
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
    this.#shown = undefined;
  }
}
