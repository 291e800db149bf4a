import { createHash } from 'node:crypto';
import type { Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { moment } from '../swedish-time.ts';

/** A heading, and what stands under it. */
export const part = (heading: string, content: Html | readonly Html[]): Html =>
  html`<section><h2>${heading}</h2>${content}</section>`;

/** Two parts beside each other; one alone takes the whole width. */
export const pair = (one: Html | null, other: Html | null): Html | null => {
  if (!one || !other) return one ?? other;
  return html`<div class="pair">${one}${other}</div>`;
};

/** What the paper is, with the name of the person that it is about when that may be said. */
export const paperTitle = ({ projection, words }: Scene): string =>
  projection.displayName === '' ? words.say('print-plan') : words.say('print-plan-for', { name: projection.displayName });

/**
 * One paper. Its foot is repeated on every page that it takes: a page that has come loose still says whose plan it
 * belongs to, and which version.
 */
export const sheet = (scene: Scene, kind: 'plan' | 'easy', body: Html): Html =>
  html`<main id="main" class="paper" data-phase="${scene.projection.meeting.phase}">
<article class="sheet sheet--${kind}"><div class="pages"><div class="body">${body}</div>${foot(scene, body)}</div></article>
</main>`;

/** A code made of what stands on the paper: two papers with one code say the same. */
const codeOf = (body: Html): string =>
  createHash('sha256')
    .update(body.toString())
    .digest('hex')
    .slice(0, 8)
    .toUpperCase()
    .replace(/(.{4})/, '$1 ');

function foot(scene: Scene, body: Html): Html {
  const { projection, words, nowMs } = scene;
  const { version, lockedAt } = projection.meeting;
  const said =
    lockedAt === null
      ? words.say('print-footer-draft', { when: moment(words.language, nowMs) })
      : words.say('print-footer-locked', { version, when: moment(words.language, lockedAt) });
  return html`<footer class="foot"><div><span>${paperTitle(scene)}</span><span>${said}</span><span class="num">${words.say(
    'print-footer-code',
    { code: codeOf(body) },
  )}</span></div></footer>`;
}
