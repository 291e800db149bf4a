import { type Html, html } from '../html.ts';

/** A part of the page under its heading. */
export const section = (key: string, heading: string, content: unknown): Html =>
  html`<section data-key="${key}" aria-labelledby="h-${key}"><h2 id="h-${key}">${heading}</h2>${content as Html}</section>`;
