import { LANGUAGES, type Language } from '@samsyn/words';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { choose, preferences, preferencesChanged, SIZES, THEMES, VERBOSITIES } from '../../looks/preferences.ts';
import { seatHere } from '../../session.ts';
import { say, setLanguage } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { closeOutside } from './close-outside.ts';
import type { Opens } from './dialog.ts';
import { icon } from './icon.ts';
// Where somebody stands who leaves by this box, also when the net is gone.
import './outside-page.ts';
import { Light } from './light.ts';

/**
 * How the page looks and sounds on this device: language, text size, light or dark, what a screen reader says. In a
 * meeting also the way out of it.
 *
 * @fires leave when somebody wants to leave the meeting on this device
 */
@customElement('sip-settings-dialog')
export class SipSettingsDialog extends Light implements Opens {
  constructor() {
    super();
    new Speaks(this);
  }

  open(): void {
    void this.updateComplete.then(() => this.querySelector('dialog')?.showModal());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    preferencesChanged.addEventListener('change', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    preferencesChanged.removeEventListener('change', this.#redraw);
  }

  protected override render() {
    const { language, size, theme, verbosity } = preferences();
    return html`<dialog class="settings" aria-labelledby="settings-title" @click=${closeOutside}>
      <h2 id="settings-title">${say('settings-open')}</h2>
      ${choices('language', LANGUAGES, language, (value) => void chooseLanguage(value))}
      ${choices('size', SIZES, size, (value) => choose({ size: value }))}
      ${choices('theme', THEMES, theme, (value) => choose({ theme: value }))}
      ${choices('announce', VERBOSITIES, verbosity, (value) => choose({ verbosity: value }))}
      ${
        seatHere() === undefined
          ? nothing
          : html`<p><button type="button" class="btn" @click=${this.#leave}>${icon('door')}${say('settings-leave')}</button></p>`
      }
      <form method="dialog" class="acts"><button class="btn btn--main">${say('save-done')}</button></form>
    </dialog>`;
  }

  readonly #leave = (): void => {
    this.querySelector('dialog')?.close();
    this.dispatchEvent(new CustomEvent('leave', { bubbles: true }));
  };

  readonly #redraw = (): void => this.requestUpdate();
}

function choices<T extends string>(name: string, values: readonly T[], chosen: T, choose: (value: T) => void) {
  return html`<fieldset class="settings__group">
    <legend>${say(`settings-${name}`)}</legend>
    <div class="settings__choices">
      ${values.map(
        (value) => html`<label class="choice">
          <input
            type="radio"
            name="settings-${name}"
            .checked=${value === chosen}
            @change=${() => choose(value)}
          ><span>${say(`settings-${name}-${value}`)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

async function chooseLanguage(language: Language): Promise<void> {
  choose({ language });
  await setLanguage(language);
}
