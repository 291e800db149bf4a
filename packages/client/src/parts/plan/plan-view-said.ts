import type { Projection, View } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';

type Part = TemplateResult | typeof nothing;

/** What each of the family thinks, in their own words. */
export function views({ views: rows }: Projection): Part {
  if (rows.length === 0) return nothing;
  return html`<section class="plan__views">${rows.map(
    (view) =>
      html`<div><h2>${say('plan-says', { name: firstName(view.by.name) })}</h2><p class="voice plan__big">${view.text}</p>${howAsked(view)}</div>`,
  )}</section>`;
}

/** How a child's view was asked for, and by whom. */
function howAsked({ how, collectedBy }: View): Part {
  if (how === '' && collectedBy === null) return nothing;
  return html`<p class="quiet">${collectedBy === null ? nothing : say('plan-view-by', { name: firstName(collectedBy.name) })}
    ${how === '' ? nothing : say('plan-view-how', { how })}</p>`;
}

/** What somebody says is wrong in the plan. It stands there for everyone (SoL 14:6). */
export function objections({ objections: rows }: Projection): Part {
  if (rows.length === 0) return nothing;
  return html`<section><h2>${say('plan-objections')}</h2>${rows.map(
    ({ by, about, text }) => html`<div class="plan__differ">
      ${about === '' ? nothing : html`<p class="quiet">${say('plan-objection-about', { text: about })}</p>`}
      <dl><div><dt>${firstName(by.name)}</dt><dd>${text}</dd></div></dl></div>`,
  )}</section>`;
}
