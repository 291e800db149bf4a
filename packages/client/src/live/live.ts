import { Follow } from './follow.ts';
import { morph } from './morph.ts';
import { News } from './news.ts';
import { keepAwake } from './wake-lock.ts';

/**
 * The script of the pages that the server renders. Without it they can be read and reloaded; with it they keep
 * themselves as the meeting is. Words come from the page, so there is no catalogue here.
 */

const main = (): HTMLElement => document.querySelector('main') ?? document.body;
const view = document.body.dataset['view'];
const away = document.querySelector<HTMLElement>('#away');
const region = document.querySelector<HTMLElement>('#news');
const news = region && view === 'family' ? new News(region, main()) : undefined;

const follow = new Follow({
  address() {
    const url = new URL(location.href);
    url.searchParams.set('as', 'html');
    return url.href;
  },
  show(markup) {
    const next = mainOf(markup);
    if (!next) return;
    const phase = main().dataset['phase'];
    morph(main(), next);
    news?.look(main());
    // Pages of the board belong to a phase: a new one begins at its first.
    if (view === 'board' && phase !== main().dataset['phase'] && pageNow() !== 1) turnTo(1);
  },
  away(isAway) {
    document.body.toggleAttribute('data-away', isAway);
    const box = away?.firstElementChild;
    const sentence = box?.querySelector('p');
    if (!away || !(box instanceof HTMLElement) || !sentence) return;
    const time = main().querySelector('[data-as-of]')?.textContent ?? '';
    sentence.textContent = isAway ? (away.dataset['words'] ?? '').replace('{time}', () => time) : '';
    box.hidden = !isAway;
  },
  gone(markup) {
    const next = mainOf(markup);
    for (const part of document.querySelectorAll('#away, .after, .tools, .bar')) part.remove();
    document.body.removeAttribute('data-away');
    document.body.className = 'live-family';
    // What may no longer be read leaves the page, whatever came instead.
    if (next) main().replaceWith(next);
    else main().replaceChildren();
    if (region) region.textContent = main().querySelector('h1')?.textContent ?? '';
  },
});

function mainOf(markup: string): HTMLElement | null {
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('main');
}

away?.querySelector('button')?.addEventListener('click', () => follow.open());

const printer = document.querySelector<HTMLElement>('[data-print]');
if (printer) printer.hidden = false;
printer?.addEventListener('click', () => print());

// The form does the work, with or without this; what the device remembers is forgotten as well.
document.querySelector('[data-leave]')?.addEventListener('submit', () => {
  follow.close();
  sessionStorage.clear();
});

const switches = document.querySelector<HTMLElement>('.switches');
if (switches) switches.hidden = false;
const onSwitch = (name: string, change: (isOn: boolean) => void): HTMLElement | null => {
  const button = document.querySelector<HTMLElement>(`[data-switch="${name}"]`);
  button?.addEventListener('click', () => {
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(isOn));
    change(isOn);
  });
  return button;
};
onSwitch('news', (isOn) => {
  if (news) news.isOn = isOn;
});
const awake = keepAwake();
if (awake) {
  const button = onSwitch('awake', awake);
  if (button) button.hidden = false;
}

const pageNow = (): number => Number(main().dataset['page'] ?? 1);

/** Shows another page of the board; the chair turns it, it never turns by itself. */
function turnTo(page: number): void {
  const url = new URL(location.href);
  url.searchParams.set('page', String(page));
  history.replaceState(null, '', url);
  follow.open();
}

/** Keys of the board: it has no pointer. F fills the screen, the paging keys turn its pages. */
const KEYS: Readonly<Record<string, () => void>> = {
  f: () => void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()),
  PageDown: () => turn(1),
  ArrowRight: () => turn(1),
  PageUp: () => turn(-1),
  ArrowLeft: () => turn(-1),
};
function turn(by: number): void {
  const page = Math.min(Math.max(pageNow() + by, 1), Number(main().dataset['pages'] ?? 1));
  if (page !== pageNow()) turnTo(page);
}
if (view === 'board') {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

// Somebody has left on this device, and the server had not heard of it when it sent this page. The app tells it first
// (`left.ts`, whose file this page does not load), and sends back whoever is still to look.
if (localStorage.getItem('left') === null) follow.open();
else {
  main().replaceChildren();
  location.replace(`/${location.search}`);
}
