/** How long after the last keystroke somebody still counts as writing, in ms. */
const IDLE_MS = 4_000;

/** Says which row this seat is writing in, and takes it back when the writing stops. */
export class WritingNotice {
  readonly #announce: (row: string | null) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isWriting = false;

  /** @param announce `Meeting.announceWriting` */
  constructor(announce: (row: string | null) => void) {
    this.#announce = announce;
  }

  /** The person is in the row's fields, or has typed in one. */
  touch(row: string): void {
    this.#isWriting = true;
    this.#announce(row);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.stop(), IDLE_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (!this.#isWriting) return;
    this.#isWriting = false;
    this.#announce(null);
  }
}
