import '../looks/tokens.css';
import '../looks/all.ts';
import './gallery.css';
import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { applyLooks, preferences } from '../looks/preferences.ts';
import '../parts/announcer.ts';
import '../parts/circle.ts';
import '../parts/commitment-row.ts';
import '../parts/dots.ts';
import '../parts/hand.ts';
import '../parts/keyboard.ts';
import '../parts/others-rows.ts';
import '../parts/outside-page.ts';
import '../parts/people.ts';
import '../parts/plan-view.ts';
import '../parts/prompt.ts';
import '../parts/refused.ts';
import '../parts/refused-panel.ts';
import '../parts/settings.ts';
import '../parts/signals.ts';
import '../parts/status.ts';
import '../parts/turns.ts';
import '../screens/lobby.ts';
import { icon } from '../parts/icon.ts';
import { loadWords, say, setLanguage } from '../words/say.ts';
import { Speaks } from '../words/speaks.ts';
import { CHAPTERS, type Chapter } from './figures.ts';
import './in-still.ts';

/** Every part in every state, without a server. `?only=<chapter>` shows one chapter, for pictures and tests. */
@customElement('sip-gallery')
export class SipGallery extends LitElement {
  constructor() {
    super();
    new Speaks(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const only = new URLSearchParams(location.search).get('only');
    const chapters = CHAPTERS.filter(({ id }) => only === null || id === only);
    return html`<header class="top">
        <p class="brand">${icon('mark')} ${say('app-name')}</p>
        <sip-settings></sip-settings>
      </header>
      <main class="gallery" id="main">
        <h1>${say('gallery-title')}</h1>
        ${chapters.map(chapterTemplate)}
      </main>
      <sip-keyboard></sip-keyboard>
      <sip-announcer></sip-announcer>`;
  }
}

const chapterTemplate = ({ id, width, figures }: Chapter) => html`<section aria-labelledby="chapter-${id}">
  <h2 id="chapter-${id}">${say(`gallery-chapter-${id}`)}</h2>
  <div class="gallery__figures gallery__figures--${width}">
    ${figures.map(
      (figure) => html`<figure class="gallery__figure" id="figure-${figure.id}">
        <figcaption>${say(`gallery-${figure.id}`)}</figcaption>
        <div>${figure.draw()}</div>
      </figure>`,
    )}
  </div>
</section>`;

applyLooks();
await setLanguage(preferences().language);
await loadWords('lobby', 'chair', 'agency', 'family', 'secretary', 'done', 'hide', 'refused', 'outside', 'tools', 'gallery');
