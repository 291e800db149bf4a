import { LANGUAGES } from '@samsyn/words';
import { html, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { choose, preferences, preferencesChanged, SIZES, THEMES } from '../looks/preferences.ts';
import { Light } from '../parts/frame/light.ts';
import { say, setLanguage } from '../words/say.ts';
import { Speaks } from '../words/speaks.ts';

const DIRECTIONS = ['ltr', 'rtl'] as const;

/** How the whole gallery looks: light or dark, how large, in which language, and which way it is read. */
@customElement('sip-gallery-switches')
export class SipGallerySwitches extends Light {
  /** No language that is read from the right has a catalogue yet; the layout is seen all the same. */
  @state() private direction: (typeof DIRECTIONS)[number] = 'ltr';

  constructor() {
    super();
    new Speaks(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    preferencesChanged.addEventListener('change', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    preferencesChanged.removeEventListener('change', this.#redraw);
  }

  protected override updated(): void {
    // A language brings its own direction; what has been chosen here stands.
    document.documentElement.dir = this.direction;
  }

  protected override render() {
    const { theme, size, language } = preferences();
    return html`
      ${group('settings-theme', THEMES, theme, (value) => choose({ theme: value }))}
      ${group('settings-size', SIZES, size, (value) => choose({ size: value }))}
      ${group('settings-language', LANGUAGES, language, (value) => {
        choose({ language: value });
        void setLanguage(value);
      })}
      ${group('gallery-direction', DIRECTIONS, this.direction, (value) => {
        this.direction = value;
      })}`;
  }

  readonly #redraw = (): void => this.requestUpdate();
}

function group<T extends string>(words: string, values: readonly T[], chosen: T, take: (value: T) => void): TemplateResult {
  return html`<fieldset class="gallery__switch"><legend>${say(words)}</legend>
    <div>${values.map(
      (value) => html`<label><input type="radio" name=${words} .checked=${value === chosen} @change=${() => take(value)}>
        <span>${say(`${words}-${value}`)}</span></label>`,
    )}</div>
  </fieldset>`;
}
