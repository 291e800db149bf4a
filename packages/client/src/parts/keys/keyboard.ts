import { customElement } from 'lit/decorators.js';
import { choose, preferences, SIZES, THEMES } from '../../looks/preferences.ts';
import { loadWords, say } from '../../words/say.ts';
import { openIn } from '../frame/dialog.ts';
import { FocusKeeper } from '../frame/focus-keeper.ts';
import { Light } from '../frame/light.ts';
import { isPressed, Offers, offeredCommands } from './commands.ts';
import { moveAmongRegions } from './region-keys.ts';
import { goToMain } from './regions.ts';

const fetchList = () => Promise.all([import('./command-list.ts'), loadWords('tools')]);
const fetchHelp = () => Promise.all([import('./key-help.ts'), loadWords('tools')]);

/**
 * Keys that work everywhere: F6 between the page's regions, Ctrl/⌘+K for all commands, Shift+? for help, and whatever
 * keys the commands on the page have. They can be turned off; typing in a field is never disturbed. And whoever goes by
 * keys never loses their place.
 */
@customElement('sip-keyboard')
export class SipKeyboard extends Light {
  readonly #keeper = new FocusKeeper();

  constructor() {
    super();
    new Offers(this, () => [
      { id: 'help', label: say('commands-help'), keys: 'Shift+?', run: () => this.#help() },
      { id: 'main', label: say('commands-main'), run: goToMain },
      ...THEMES.map((theme) => ({ id: theme, label: say(`commands-theme-${theme}`), run: () => choose({ theme }) })),
      ...SIZES.map((size) => ({
        id: `size-${size}`,
        label: say('commands-size', { size: say(`settings-size-${size}`) }),
        run: () => choose({ size }),
      })),
    ]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed);
    this.#keeper.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#pressed);
    this.#keeper.stop();
  }

  #help(): void {
    void openIn(this, 'sip-key-help', fetchHelp);
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    // Between regions is how a keyboard user walks the page: that is never turned off.
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey) {
      if (moveAmongRegions(event.shiftKey ? -1 : 1)) event.preventDefault();
      return;
    }
    if (!preferences().shortcuts || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const does = isPressed(event, 'Mod+k')
      ? () => void openIn(this, 'sip-command-list', fetchList)
      : event.key === '?' && !isTyping(event)
        ? () => this.#help()
        : offeredCommands().find(({ keys }) => keys !== undefined && isPressed(event, keys))?.run;
    if (!does) return;
    event.preventDefault();
    does();
  };
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
