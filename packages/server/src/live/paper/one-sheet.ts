import type { Projection } from '@samsyn/model';
import type { Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { spoken } from '../swedish-time.ts';
import { paperTitle, sheet } from './bits.ts';
import { consent } from './signing.ts';

/**
 * The plan on one sheet, for the person it is about and their family: what happens now, in the words that the scribe
 * chose, large [R153]. A paper of its own, because not everyone who is given the plan is to have it.
 */
export function oneSheet(scene: Scene): Html {
  const { projection, words } = scene;
  const { meeting, onePager } = projection;
  const head = html`<header><div><p>${paperTitle(scene)}, ${spoken(words.language, meeting.startsAt, 'long')}</p><h1>${words.say('print-easy')}</h1>${
    meeting.lockedAt === null && html`<p class="draft">${words.say('print-draft')}</p>`
  }</div></header>`;
  return sheet(
    scene,
    'easy',
    html`${head}${onePager.length === 0 ? html`<p>${nothingYet(scene)}</p>` : html`<ol>${onePager.map(row)}</ol>`}`,
  );
}

/** Why the sheet is empty: without consent it is because nothing may be shown. */
const nothingYet = (scene: Scene): string =>
  scene.projection.consent.status === 'given' ? scene.words.say('print-easy-none') : consent(scene);

const row = ({ goal, what, howWhere, when, who }: Projection['onePager'][number]): Html =>
  html`<li><div>${goal !== '' && html`<p class="quiet">${goal}</p>`}<b>${what}</b>${howWhere !== '' && html`<p>${howWhere}</p>`}</div><p class="w"><b>${when}</b>${who}</p></li>`;
