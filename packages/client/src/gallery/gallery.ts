import '../looks/tokens.css';
import '../looks/all.ts';
import './gallery.css';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { applyLooks, preferences } from '../looks/preferences.ts';
import '../parts/heard/announcer.ts';
import '../parts/keys/keyboard.ts';
import { icon } from '../parts/frame/icon.ts';
import '../screens/all-later.ts';
import { canSay, loadWords, say, setLanguage } from '../words/say.ts';
import { WORD_SETS, type WordSet } from '../words/sets.ts';
import { Speaks } from '../words/speaks.ts';
import { type Folder, figureId, type Part, type State } from './figure.ts';
import { FOLDERS } from './figures/all.ts';
import './in-still.ts';
import { answerHere } from './still-net.ts';
import './switches.ts';
import { Light } from '../parts/frame/light.ts';

const countOf = (folder: Folder): number => folder.parts.reduce((sum, part) => sum + Object.keys(part.states).length, 0);

/** Whether an address points at a folder, or at a figure in it. */
const holds = (folder: Folder, address: string): boolean =>
  folder.name === address ||
  folder.parts.some((part) => Object.keys(part.states).some((name) => figureId(part, name) === address));

/** Every part in every state, folder by folder, without a server. `#<folder>` or `#<part>-<state>` in the address. */
@customElement('sip-gallery')
export class SipGallery extends Light {
  @state() private address = location.hash.slice(1);

  constructor() {
    super();
    new Speaks(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#go);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#go);
  }

  /** Nothing is drawn, and nothing done in a figure, before its words have come. */
  protected override shouldUpdate(): boolean {
    return canSay('gallery-title');
  }

  protected override updated(): void {
    document.getElementById(`figure-${this.address}`)?.scrollIntoView();
  }

  protected override render() {
    const folder = FOLDERS.find((one) => holds(one, this.address)) ?? FOLDERS[0];
    if (!folder) return nothing;
    return html`<header class="gallery__top">
        <p class="brand">${icon('mark')} ${say('app-name')}</p>
        <sip-gallery-switches></sip-gallery-switches>
      </header>
      <div class="gallery">
        <nav class="gallery__nav" aria-label=${say('gallery-folders')}><ul>${FOLDERS.map(
          (one) => html`<li><a href="#${one.name}" aria-current=${one === folder ? 'page' : nothing}>
            <span>${say(`gallery-folder-${one.name}`)}</span><span class="num">${countOf(one)}</span></a></li>`,
        )}</ul></nav>
        <main id="main" tabindex="-1">
          <header class="gallery__title"><p class="eyebrow">${say('gallery-title')}</p>
            <h1 tabindex="-1">${say(`gallery-folder-${folder.name}`)}</h1></header>
          ${keyed(folder.name, folder.parts.map(partTemplate))}
        </main>
      </div>
      <sip-keyboard></sip-keyboard>
      <sip-announcer></sip-announcer>`;
  }

  readonly #go = (): void => {
    this.address = location.hash.slice(1);
    if (FOLDERS.some(({ name }) => name === this.address)) scrollTo({ top: 0 });
  };
}

const partTemplate = (part: Part): TemplateResult => html`<section class="gallery__part" aria-labelledby="part-${part.name}">
  <header><h2 id="part-${part.name}">${say(`gallery-part-${part.name}`)}</h2><code lang="en" dir="ltr">${part.code}</code></header>
  <div class="gallery__figures gallery__figures--${part.width}">${Object.entries(part.states).map(([name, how]) => figureTemplate(part, name, how))}</div>
</section>`;

/** Each figure is a form of its own, so that what is chosen in one is not taken from another of the same name. */
const stay = (event: Event): void => {
  if (event.target === event.currentTarget) event.preventDefault();
};

function figureTemplate(part: Part, name: string, how: State): TemplateResult {
  const id = figureId(part, name);
  return html`<figure class="gallery__figure" id="figure-${id}">
    <figcaption><a href="#${id}">${say(`gallery-${id}`)}</a></figcaption>
    <form novalidate @submit=${stay}><sip-in-still .state=${how} .draw=${how.draw ?? part.draw}></sip-in-still></form>
  </figure>`;
}

answerHere();
applyLooks();
await setLanguage(preferences().language);
await loadWords(...(Object.keys(WORD_SETS) as WordSet[]));
