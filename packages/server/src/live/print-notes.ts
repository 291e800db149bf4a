import type { View } from '@samsyn/model';
import { quote, type Scene } from './bits.ts';
import { type Html, html } from './html.ts';
import { shortName } from './names.ts';

/** How a child's view was asked for, and by whom: without it nobody can tell how much it weighs. */
export function howAsked({ projection, words }: Scene, { how, collectedBy }: View): Html | null {
  const said = [
    collectedBy === null ? '' : words.say('print-view-by', { name: shortName(projection, collectedBy) }),
    how === '' ? '' : words.say('print-view-how', { how }),
  ].filter((one) => one !== '');
  return said.length === 0 ? null : html`<p><small>${said.join(' ')}</small></p>`;
}

/** What somebody says is wrong in the plan: the law says that it must be noted (SoL 14:6). */
export function objections({ projection, words }: Scene): Html | null {
  if (projection.objections.length === 0) return null;
  return html`<section><h2>${words.say('print-objections')}</h2>${projection.objections.map(
    ({ by, about, text: said }) =>
      html`<h3>${by.name}</h3>${about !== '' && html`<p>${words.say('print-objection-about', { text: about })}</p>`}${quote(said)}`,
  )}</section>`;
}
