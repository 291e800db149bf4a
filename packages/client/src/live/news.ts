/** Decisions and phases are told to screen readers at most this often, in ms (ux 4.6). */
const TELL_EVERY_MS = 20_000;

const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is decided on a page: key → the words of the decision. */
const decisionsIn = (main: Element): Map<string, string> =>
  new Map(
    [...main.querySelectorAll('[data-decision]')].map((item) => [
      item.getAttribute('data-key') ?? '',
      wordsOf(item.querySelector('b') ?? item),
    ]),
  );

/**
 * Tells what is new, gathered so that nobody is flooded.
 *
 * @param region the polite live region; its data attributes hold the sentences
 */
export class News {
  readonly #region: HTMLElement;
  #known: Map<string, string>;
  #headline: string;
  #untold: string[] = [];
  #toldAtMs = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isOn = true;

  constructor(region: HTMLElement, main: Element) {
    this.#region = region;
    this.#known = decisionsIn(main);
    this.#headline = headlineOf(main);
  }

  /** Looks at the page as it has become. */
  look(main: Element): void {
    const now = decisionsIn(main);
    for (const [key, words] of now) if (!this.#known.has(key)) this.#untold.push(words);
    const headline = headlineOf(main);
    if (headline !== this.#headline) this.#tell(headline);
    this.#known = now;
    this.#headline = headline;
    if (this.#untold.length === 0 || this.#timer !== undefined) return;
    const wait = Math.max(0, this.#toldAtMs + TELL_EVERY_MS - Date.now());
    this.#timer = setTimeout(() => this.#tellUntold(), wait);
  }

  #tellUntold(): void {
    this.#timer = undefined;
    const [one] = this.#untold;
    const { one: single = '', many = '' } = this.#region.dataset;
    const count = this.#untold.length;
    this.#untold = [];
    if (one !== undefined) this.#tell(count === 1 ? single.replace('{what}', () => one) : many.replace('{count}', String(count)));
  }

  #tell(sentence: string): void {
    if (!this.isOn || sentence === '') return;
    this.#toldAtMs = Date.now();
    this.#region.textContent = sentence;
  }
}

const headlineOf = (main: Element): string => wordsOf(main.querySelector('h1') ?? main);
