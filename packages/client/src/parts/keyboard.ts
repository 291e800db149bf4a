import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { choose, preferences } from '../looks/preferences.ts';
import { say } from '../words/say.ts';
import { Speaks } from '../words/speaks.ts';
import { keysTemplate, type SipCommandList } from './command-list.ts';
import './command-list.ts';
import { isPressed, Offers, offeredCommands } from './commands.ts';
import { moveAmongRegions } from './regions.ts';
import { closeOutside } from './settings.ts';

/**
 * Keys that work everywhere: F6 between the page's regions, Ctrl/⌘+K for all commands, Shift+? for help, and whatever
 * keys the commands on the page have. They can be turned off; typing in a field is never disturbed.
 */
@customElement('sip-keyboard')
export class SipKeyboard extends LitElement {
  @state() private isHelping = false;

  constructor() {
    super();
    new Speaks(this);
    new Offers(this, () => [{ id: 'help', label: say('commands-help'), keys: 'Shift+?', run: () => this.#help() }]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#pressed);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<sip-command-list></sip-command-list>
      <dialog class="help" aria-labelledby="help-title" @close=${this.#closed} @click=${closeOutside}>
        ${this.isHelping ? this.#keys() : nothing}
      </dialog>`;
  }

  #keys() {
    const { shortcuts } = preferences();
    const own = offeredCommands().filter(({ keys, id }) => keys !== undefined && id !== 'help');
    const line = (keys: string, label: string) => html`<div><dt>${keysTemplate(keys)}</dt><dd>${label}</dd></div>`;
    return html`<h2 id="help-title">${say('help-heading')}</h2>
      <dl class="help__list">
        ${line('F6', say('help-regions'))} ${line('Shift+F6', say('help-regions-back'))}
        ${line('Mod+k', say('help-commands'))} ${line('Shift+?', say('help-help'))}
        ${line('Mod+z', say('help-undo'))} ${line('Escape', say('help-escape'))}
        ${own.map(({ keys = '', label }) => line(keys, label))}
      </dl>
      <form method="dialog" class="acts">
        <button class="btn btn--main">${say('close')}</button>
        <button type="button" class="btn" @click=${this.#turn}>${say(shortcuts ? 'help-off' : 'help-on')}</button>
      </form>`;
  }

  #help(): void {
    this.isHelping = true;
    void this.updateComplete.then(() => this.querySelector<HTMLDialogElement>('.help')?.showModal());
  }

  readonly #closed = (): void => {
    this.isHelping = false;
  };

  readonly #turn = (): void => {
    choose({ shortcuts: !preferences().shortcuts });
    this.requestUpdate();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    // Between regions is how a keyboard user walks the page: that is never turned off.
    if (event.key === 'F6' && !event.ctrlKey && !event.altKey) {
      if (moveAmongRegions(event.shiftKey ? -1 : 1)) event.preventDefault();
      return;
    }
    if (!preferences().shortcuts || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    if (isPressed(event, 'Mod+k')) {
      event.preventDefault();
      this.querySelector<SipCommandList>('sip-command-list')?.open();
      return;
    }
    if (event.key === '?' && !isTyping(event)) {
      event.preventDefault();
      this.#help();
      return;
    }
    const command = offeredCommands().find(({ keys }) => keys !== undefined && isPressed(event, keys));
    if (!command) return;
    event.preventDefault();
    command.run();
  };
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
