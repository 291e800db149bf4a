import type { View } from '@samsyn/model';
import { lines, quote, type Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { shortName } from '../names.ts';
import { moment, spoken } from '../swedish-time.ts';
import { part } from './bits.ts';

/** What people think of the plan, each in their own words. */
export function views(scene: Scene): Html | null {
  const { projection, words } = scene;
  if (projection.views.length === 0) return null;
  // The child's words come first, whatever order people sit in.
  const ordered = [...projection.views].sort((a, b) => Number(b.by.role === 'subject') - Number(a.by.role === 'subject'));
  return part(
    words.say('print-views'),
    ordered.map(
      (view) =>
        html`<h3>${words.say('print-says', { name: shortName(projection, view.by) })}</h3>${quote(view.text)}${howAsked(scene, view)}`,
    ),
  );
}

/** How a child's view was asked for, and by whom: without it nobody can tell how much it weighs. */
function howAsked({ projection, words }: Scene, { how, collectedBy }: View): Html | null {
  const said = [
    collectedBy === null ? '' : words.say('print-view-by', { name: shortName(projection, collectedBy) }),
    how === '' ? '' : words.say('print-view-how', { how }),
  ].filter((one) => one !== '');
  return said.length === 0 ? null : html`<p><small>${said.join(' ')}</small></p>`;
}

/** What is not agreed on: each position in its own words, who takes it further, and by when [R120]. */
export function disagreements({ projection, words }: Scene): Html {
  const open = projection.disagreements.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return part(words.say('print-disagree'), html`<p>${words.say('print-agreed')}</p>`);
  return part(
    words.say('print-disagree'),
    open.map((one) => {
      const date = one.byDate === '' ? '' : spoken(words.language, one.byDate, 'long');
      const handled = one.handledBy && shortName(projection, one.handledBy);
      return html`<h3>${one.topic}</h3>${one.positions.map(
        ({ by, text: said }) => html`<p>${words.say('live-disagree-says', { name: shortName(projection, by), text: said })}</p>`,
      )}${
        handled !== null &&
        html`<p>${date === '' ? words.say('live-disagree-handled', { name: handled }) : words.say('live-disagree-handled-by', { name: handled, date })}</p>`
      }${handled === null && date !== '' && html`<p>${words.say('live-disagree-by', { date })}</p>`}`;
    }),
  );
}

/** What somebody says is wrong in the plan: the law says that it must be noted (SoL 14:6). */
export function objections({ projection, words }: Scene): Html | null {
  if (projection.objections.length === 0) return null;
  return part(
    words.say('print-objections'),
    projection.objections.map(
      ({ by, about, text: said }) =>
        html`<h3>${by.name}</h3>${about !== '' && html`<p>${words.say('print-objection-about', { text: about })}</p>`}${quote(said)}`,
    ),
  );
}

/** What has been added since the plan was locked, with who and when. */
export function additions({ projection, words }: Scene): Html | null {
  if (projection.additions.length === 0) return null;
  return part(
    words.say('print-additions'),
    projection.additions.map(({ by, text: added, atMs }) => {
      const name = atMs === null ? by.name : words.say('live-addition', { name: by.name, date: moment(words.language, atMs) });
      return html`<h3>${name}</h3>${lines(added)}`;
    }),
  );
}
