/** Places that somebody can go on from with a keyboard. */
const PLACES = '[data-region], section, article, [role="group"], dialog, main';

/** How long a button that waits for an answer may be closed before the focus goes on without it, in ms. */
const PATIENCE_MS = 1_000;

/**
 * Keeps the focus of whoever has no mouse. What they stand on may be moved, closed or taken away: by what they pressed,
 * by somebody else, or because the meeting went on. Then the focus is put back where it stood, and if that is gone, on
 * the nearest place around it that is left: never at the top of the page, far from where they were.
 */
export class FocusKeeper {
  #last: HTMLElement | undefined;
  #around: HTMLElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = new MutationObserver((records) => this.#changed(records));

  start(): void {
    document.addEventListener('focusin', this.#came);
    document.addEventListener('pointerdown', this.#pressed);
    this.#observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body)
      this.#remember(document.activeElement);
  }

  stop(): void {
    document.removeEventListener('focusin', this.#came);
    document.removeEventListener('pointerdown', this.#pressed);
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#forget();
  }

  readonly #came = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement) this.#remember(target);
  };

  /** A press beside what has the focus leaves it on purpose. */
  readonly #pressed = ({ target }: PointerEvent): void => {
    if (!(target instanceof Node && this.#last?.contains(target))) this.#forget();
  };

  #remember(element: HTMLElement): void {
    this.#last = element;
    this.#around = [];
    for (let one = element.parentElement; one; one = one.parentElement) if (one.matches(PLACES)) this.#around.push(one);
  }

  #forget(): void {
    this.#last = undefined;
    this.#around = [];
  }

  #changed(records: readonly MutationRecord[]): void {
    const last = this.#last;
    const { activeElement } = document;
    if (!last || (activeElement !== document.body && activeElement !== last)) return;
    if (!records.some((record) => isAbout(record, last))) return;
    // Once the page has been drawn: whoever changed it may have a better place for the focus, and puts it there first.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#mend()));
  }

  #mend(isPatient = true): void {
    const last = this.#last;
    clearTimeout(this.#timer);
    if (!last || document.activeElement !== document.body) return;
    if (canHaveFocus(last)) last.focus({ preventScroll: true });
    else if (isPatient && isShown(last)) this.#timer = setTimeout(() => this.#mend(false), PATIENCE_MS);
    else this.#goNear();
  }

  #goNear(): void {
    const place = this.#around.find(isShown) ?? document.querySelector<HTMLElement>('main');
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}

const isShown = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;
const canHaveFocus = (element: HTMLElement): boolean => isShown(element) && !element.matches(':disabled');

/** Whether a change may have taken the focus from an element: it was taken out, also if only to be moved, or closed. */
function isAbout({ type, target, removedNodes }: MutationRecord, element: HTMLElement): boolean {
  if (type === 'attributes') return target.contains(element);
  return [...removedNodes].some((node) => node.contains(element));
}
