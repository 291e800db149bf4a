import { html, type TemplateResult } from 'lit';
import type { OwnWords } from '../../journey.ts';
import { say } from '../../words/say.ts';

/** The page for whom even the page outside is gone from the server: there is a newer one, and how to get it. */
export const outdatedPage = (words: OwnWords): TemplateResult => html`<main class="outside" id="main">
  <section class="outside__card" role="alert">
    <h1>${say('state-outdated-heading')}</h1>
    <p>${say('state-outdated-text')}</p>
    ${words.map(({ text }) => html`<blockquote class="refused__text">${text}</blockquote>`)}
    <p><button class="btn btn--main" @click=${() => location.reload()}>${say('state-outdated-button')}</button></p>
  </section>
</main>`;
