import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { loadWords, say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { openIn } from './dialog.ts';
import { icon } from './icon.ts';
import { Light } from './light.ts';

const fetchDialog = () => Promise.all([import('./settings-dialog.ts'), loadWords('tools', 'outside')]);

/** The way to how the page looks and sounds on this device. */
@customElement('sip-settings')
export class SipSettings extends Light {
  constructor() {
    super();
    new Speaks(this);
  }

  protected override render() {
    return html`<button class="btn btn--bare settings__open" aria-haspopup="dialog" @click=${this.#open}>
      ${icon('settings')}<span>${say('settings-open')}</span>
    </button>`;
  }

  readonly #open = (): void => void openIn(this, 'sip-settings-dialog', fetchDialog);
}
