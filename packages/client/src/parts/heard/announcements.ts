/**
 * How soon a screen reader speaks. News are gathered; an answer to what its user has just pressed is no news, and is
 * worth nothing if it comes later; what is urgent interrupts.
 */
export type Urgency = 'polite' | 'answer' | 'assertive';

/** At most one polite message in this time, in ms; what comes in between is said together (ux 4.6). */
export const POLITE_EVERY_MS = 20_000;
/** What is merged stays short enough to be listened to. */
const MOST_AT_ONCE = 3;

interface Speaker {
  say(text: string, urgency: Urgency): void;
  now(): number;
  later(ms: number, run: () => void): void;
}

/** Keeps a screen reader's user from being flooded: urgent words at once, the rest gathered. */
export class Announcements {
  readonly #speaker: Speaker;
  #waiting: string[] = [];
  #lastPoliteMs = Number.NEGATIVE_INFINITY;
  #isTimed = false;

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
  }

  announce(text: string, urgency: Urgency): void {
    if (urgency !== 'polite') {
      this.#speaker.say(text, urgency);
      return;
    }
    // The newest of the same words, last; the oldest falls away when there are too many.
    this.#waiting = [...this.#waiting.filter((one) => one !== text), text].slice(-MOST_AT_ONCE);
    const waitMs = this.#lastPoliteMs + POLITE_EVERY_MS - this.#speaker.now();
    if (waitMs <= 0) this.#speak();
    else if (!this.#isTimed) {
      this.#isTimed = true;
      this.#speaker.later(waitMs, () => this.#speak());
    }
  }

  #speak(): void {
    this.#isTimed = false;
    if (this.#waiting.length === 0) return;
    this.#lastPoliteMs = this.#speaker.now();
    this.#speaker.say(this.#waiting.join(' '), 'polite');
    this.#waiting = [];
  }
}
