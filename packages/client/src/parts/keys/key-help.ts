import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { choose, preferences } from '../../looks/preferences.ts';
import { say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { closeOutside } from '../frame/close-outside.ts';
import type { Opens } from '../frame/dialog.ts';
import { Light } from '../frame/light.ts';
import { keysTemplate } from './command-list.ts';
import { offeredCommands } from './commands.ts';

/** Which keys there are on this page (Shift+?), and the way to turn them off. */
@customElement('sip-key-help')
export class SipKeyHelp extends Light implements Opens {
  constructor() {
    super();
    new Speaks(this);
  }

  open(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
  }

  protected override render() {
    const own = offeredCommands().filter(({ keys, id }) => keys !== undefined && id !== 'help');
    const line = (keys: string, label: string) => html`<div><dt>${keysTemplate(keys)}</dt><dd>${label}</dd></div>`;
    return html`<dialog class="help" aria-labelledby="help-title" @click=${closeOutside}>
      <h2 id="help-title">${say('help-heading')}</h2>
      <dl class="help__list">
        ${line('F6', say('help-regions'))} ${line('Shift+F6', say('help-regions-back'))}
        ${line('Mod+k', say('help-commands'))} ${line('Shift+?', say('help-help'))}
        ${line('Mod+z', say('help-undo'))} ${line('Escape', say('help-escape'))}
        ${own.map(({ keys = '', label }) => line(keys, label))}
      </dl>
      <form method="dialog" class="acts">
        <button class="btn btn--main">${say('close')}</button>
        <button type="button" class="btn" @click=${this.#turn}>${say(preferences().shortcuts ? 'help-off' : 'help-on')}</button>
      </form>
    </dialog>`;
  }

  readonly #turn = (): void => {
    choose({ shortcuts: !preferences().shortcuts });
    this.requestUpdate();
  };
}
