import type { ProjectedCommitment } from '@samsyn/model';
import { isShared } from '../as-seen.ts';
import { icon, type Scene, theirs, writingIn } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { ownerIcon } from '../names.ts';
import { openSentence, standing, unconfirmedSentence, whenAll, whoAll } from '../promises.ts';
import { section } from './section.ts';

/** What is decided, and apart from it what is only proposed; the reader's own first. */
export function decided(scene: Scene): Html | null {
  const { projection, words, you } = scene;
  const { commitments, meeting } = projection;
  const rows = commitments.map((row) => ({ row, stands: standing(row, meeting.phase) }));
  const yoursFirst = (a: { row: ProjectedCommitment }, b: { row: ProjectedCommitment }): number =>
    Number(b.row.owner.id === you) - Number(a.row.owner.id === you);
  const done = rows.filter(({ stands }) => stands === 'decided').sort(yoursFirst);
  const open = rows.filter(({ stands }) => stands === 'proposed' || stands === 'open').sort(yoursFirst);
  if (rows.length === 0 && (meeting.phase === 'waiting' || !isShared(projection))) return null;
  return section(
    'decided',
    words.say('live-decided'),
    html`${
      done.length === 0
        ? html`<p class="quiet">${words.say('live-decided-none')}</p>`
        : html`<ul class="done">${done.map(({ row }) => decision(scene, row, true))}</ul>`
    }${
      open.length > 0 &&
      html`<h3>${words.say('live-proposed')}</h3><ul class="done done--open">${open.map(({ row }) => decision(scene, row, false))}</ul>`
    }`,
  );
}

/** One promise: what, who, when, where. What is not said is left out; a gap is not an alarm. */
function decision(scene: Scene, row: ProjectedCommitment, isDecided: boolean): Html {
  const { projection, words, you } = scene;
  const isYours = row.owner.id === you;
  const stands = standing(row, projection.meeting.phase);
  const fact = (sign: string, name: string, value: string): Html | null =>
    value === ''
      ? null
      : html`<span class="fact">${icon(sign)}<span><span class="sr">${words.say(name)}: </span>${value}</span></span>`;
  const state = row.status === 'started' || row.status === 'done' ? words.say(`live-${row.status}`) : '';
  return html`<li data-key="${row.key}"${isDecided && html` data-decision`} class="${isYours && 'yours own-edge'}">${icon(ownerIcon(row.owner))}<div>${
    isYours && html`<span class="mark">${words.say('live-yours')}</span>`
  }<b${theirs(words)}>${row.what}</b>${!(isYours && row.who.trim() === '') && fact('person', 'live-who', whoAll(projection, row))}${fact(
    'calendar',
    'live-when',
    whenAll(words, row),
  )}${fact('place', 'live-where', row.where)}${fact('check', 'live-board-state', state)}${
    stands === 'open' && html`<span class="fact fact--open">${icon('decision')}<span>${openSentence(words, row)}</span></span>`
  }${row.typedBy !== null && html`<span class="fact">${icon('pen')}<span>${unconfirmedSentence(words, projection, row)}</span></span>`}${writingIn(
    scene,
    row,
  )}</div></li>`;
}
