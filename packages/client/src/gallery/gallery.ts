import '../looks/tokens.css';
import '../looks/all.ts';
import './gallery.css';
import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { applyLooks, preferences } from '../looks/preferences.ts';
import '../parts/heard/announcer.ts';
import '../parts/circle/circle.ts';
import '../parts/rows/commitment-row.ts';
import '../parts/rows/dots.ts';
import '../parts/floor/hand.ts';
import '../parts/keys/keyboard.ts';
import '../parts/rows/others-rows.ts';
import '../parts/frame/outside-page.ts';
import '../parts/plan/plan-view.ts';
import '../parts/circle/prompt.ts';
import '../parts/refused/refused.ts';
import '../parts/refused/refused-panel.ts';
import '../parts/frame/settings.ts';
import '../parts/floor/signals.ts';
import '../parts/frame/status.ts';
import '../parts/floor/turns.ts';
import '../screens/lobby.ts';
import { icon } from '../parts/frame/icon.ts';
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
