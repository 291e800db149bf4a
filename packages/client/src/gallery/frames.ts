import { html, type TemplateResult } from 'lit';

/** A page of its own, as wide as there is room for. */
export const onPage = (content: TemplateResult): TemplateResult => html`<div class="gallery__page">${content}</div>`;

/** The same on a phone. */
export const onPhone = (content: TemplateResult): TemplateResult =>
  html`<div class="gallery__page gallery__page--phone">${content}</div>`;

/** The middle of the console of whoever leads. */
export const onStage = (content: TemplateResult): TemplateResult => html`<div class="stage">${content}</div>`;

/** The family's own screen, where everything is larger. */
export const inFamily = (content: TemplateResult): TemplateResult => html`<div class="fam">${content}</div>`;
