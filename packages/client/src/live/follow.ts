/** No sign of life for this long means that the connection is dead, whatever the browser believes, in ms. */
const SILENT_MS = 45_000;
/** Without a connection for this long, what is shown is called old. A glitch is not shown, in ms. */
const AWAY_AFTER_MS = 1_500;
/** The browser gives up on an answer that is no stream; then we ask again, always after the same time, in ms. */
const AGAIN_MS = 2_000;

export interface Following {
  /** Address of the stream, asked for each time it is opened. */
  address(): string;
  show(markup: string): void;
  /** Nothing new has come for a while, or it comes again. */
  away(isAway: boolean): void;
  /** This reader may no longer look. */
  gone(markup: string): void;
}

/** Keeps a page as the server sees it. It never waits longer because it has failed before. */
export class Follow {
  readonly #to: Following;
  #source: EventSource | undefined;
  #heardAtMs = Date.now();
  #isAway = false;
  #isOver = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  #awaySoon: ReturnType<typeof setTimeout> | undefined;

  constructor(to: Following) {
    this.#to = to;
    // A phone that has slept, changed apps or lost its net is asked to look again at once.
    const wake = () => {
      if (document.visibilityState === 'visible') this.open();
    };
    addEventListener('pageshow', (event) => {
      if (event.persisted) wake();
    });
    document.addEventListener('visibilitychange', () => {
      if (this.#isAway || Date.now() - this.#heardAtMs > SILENT_MS / 2) wake();
    });
    addEventListener('online', wake);
    addEventListener('offline', () => this.#setAway(true));
    setInterval(() => {
      if (Date.now() - this.#heardAtMs > SILENT_MS) {
        this.#lost();
        this.open();
      }
    }, 5_000);
  }

  /** Opens the stream anew. */
  open(): void {
    if (this.#isOver) return;
    clearTimeout(this.#again);
    this.#source?.close();
    const source = new EventSource(this.#to.address());
    this.#source = source;
    this.#heardAtMs = Date.now();
    source.addEventListener('html', ({ data }: MessageEvent<string>) => {
      this.#heard();
      this.#to.show(data);
    });
    source.addEventListener('gone', ({ data }: MessageEvent<string>) => this.#end(data));
    source.addEventListener('error', () => {
      this.#lost();
      if (source.readyState === EventSource.CLOSED && source === this.#source) void this.#askWhy();
    });
  }

  /** Follows no more. */
  close(): void {
    this.#isOver = true;
    this.#source?.close();
    clearTimeout(this.#again);
    clearTimeout(this.#awaySoon);
  }

  #heard(): void {
    this.#heardAtMs = Date.now();
    clearTimeout(this.#awaySoon);
    this.#awaySoon = undefined;
    this.#setAway(false);
  }

  #lost(): void {
    this.#awaySoon ??= setTimeout(() => this.#setAway(true), AWAY_AFTER_MS);
  }

  #setAway(isAway: boolean): void {
    if (isAway === this.#isAway || this.#isOver) return;
    this.#isAway = isAway;
    this.#to.away(isAway);
  }

  #end(markup: string): void {
    this.close();
    this.#to.gone(markup);
  }

  /** An answer that is no stream: either we may no longer look, or the server is not there. */
  async #askWhy(): Promise<void> {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' }).catch(() => undefined);
    if (answer && [401, 403, 404].includes(answer.status)) this.#end(await answer.text());
    else if (!this.#isOver) this.#again = setTimeout(() => this.open(), AGAIN_MS);
  }
}
