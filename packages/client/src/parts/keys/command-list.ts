import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { closeOutside } from '../frame/close-outside.ts';
import type { Opens } from '../frame/dialog.ts';
import { Light } from '../frame/light.ts';
import { type OfferedCommand, offeredCommands } from './commands.ts';
import { keyNames } from './key-names.ts';

/** Everything that can be done on the page, found by name (Ctrl/⌘+K). */
@customElement('sip-command-list')
export class SipCommandList extends Light implements Opens {
  @state() private search = '';
  @state() private isOpen = false;

  constructor() {
    super();
    new Speaks(this);
  }

  /** Opens the list. Focus goes back to where it was when it closes. */
  open(): void {
    this.search = '';
    this.isOpen = true;
    void this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
  }

  protected override render() {
    const found = this.isOpen ? this.#found() : [];
    return html`<dialog class="commands" aria-labelledby="commands-title" @close=${this.#closed} @click=${closeOutside} @keydown=${this.#keys}>
      <h2 id="commands-title">${say('commands-open')}</h2>
      <div class="field">
        <label for="commands-search">${say('commands-search')}</label>
        <input class="input" id="commands-search" type="search" autocomplete="off" .value=${this.search} @input=${this.#type}>
      </div>
      ${
        found.length === 0
          ? html`<p class="quiet" role="status">${say('commands-none')}</p>`
          : html`<ul class="commands__list">${found.map((command) => this.#item(command))}</ul>`
      }
      <form method="dialog" class="acts"><button class="btn">${say('close')}</button></form>
    </dialog>`;
  }

  #item(command: OfferedCommand) {
    return html`<li>
      <button class="btn btn--bare commands__item" @click=${() => this.#run(command)}>
        <span>${command.label}</span>${command.keys ? keysTemplate(command.keys) : nothing}
      </button>
    </li>`;
  }

  #found(): OfferedCommand[] {
    const words = this.search.toLocaleLowerCase().split(/\s+/);
    return offeredCommands().filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)));
  }

  #run(command: OfferedCommand): void {
    this.querySelector('dialog')?.close();
    command.run();
  }

  readonly #type = (event: InputEvent): void => {
    this.search = (event.target as HTMLInputElement).value;
  };

  readonly #closed = (): void => {
    this.isOpen = false;
  };

  /** Arrows walk the list; Enter in the field does the first that was found. */
  readonly #keys = (event: KeyboardEvent): void => {
    const items = [...this.querySelectorAll<HTMLElement>('.commands__item')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'Enter' && at < 0 && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      const [first] = this.#found();
      if (first) this.#run(first);
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = items[at + step] ?? (step > 0 ? items[0] : this.querySelector<HTMLElement>('#commands-search'));
    next?.focus();
  };
}

/** Keys as they stand on the keyboard. */
export const keysTemplate = (keys: string) =>
  html`<span class="keys">${keyNames(keys).map((key, index) => html`${index > 0 ? '+' : ''}<kbd>${key}</kbd>`)}</span>`;
