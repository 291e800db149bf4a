import type { ProjectedCommitment } from '@samsyn/model';
import type { Scene } from '../bits.ts';
import { type Html, html } from '../html.ts';
import { isFamilyPerson } from '../names.ts';
import { openSentence, unconfirmedSentence, whenText } from '../promises.ts';

/**
 * Who does what, when and where: the agencies' promises in one table, what the family does itself in another. The
 * table of the agencies is there even when it is empty, so that nobody has to guess what was left out.
 */
export function planTable(scene: Scene, whose: 'agencies' | 'family'): Html | null {
  const { projection, words } = scene;
  const rows = projection.commitments.filter(({ owner }) => isFamilyPerson(owner) === (whose === 'family'));
  if (rows.length === 0) {
    return whose === 'family'
      ? null
      : html`<section><h2>${words.say('print-table')}</h2><p>${words.say('print-none')}</p></section>`;
  }
  const columns = ['who', 'what', 'often', 'when', 'where'] as const;
  return html`<table><caption>${words.say(whose === 'family' ? 'print-own-actions' : 'print-table')}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${words.say(`print-${column}`)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => tableRow(scene, row))}</tbody></table>`;
}

function tableRow({ projection, words }: Scene, row: ProjectedCommitment): Html {
  const { owner } = row;
  const isFamily = isFamilyPerson(owner) || owner.agency === null;
  const when = [whenText(words, row, 'short'), row.when, row.durationText].filter((said) => said.trim() !== '').join(', ');
  const notes = [
    row.status === 'none-now' ? words.say('print-nothing-now') : '',
    row.status === 'stopped' ? words.say('print-stopped') : '',
    row.status === 'needs-decision' || row.decisionRequired ? openSentence(words, row) : '',
    row.after === '' ? '' : words.say('print-after', { what: row.after }),
    unconfirmedSentence(words, projection, row),
  ].filter((note) => note !== '');
  return html`<tr><th scope="row">${isFamily ? owner.name : owner.agency}${!isFamily && html`<span>${owner.name}</span>`}</th><td>${row.what}${
    row.who.trim() !== '' &&
    row.who.trim() !== owner.name &&
    html` <span class="does">${words.say('print-responsible', { who: row.who })}</span>`
  }${notes.map((note) => html` <b>${note}</b>`)}</td><td>${row.howOften}</td><td>${when}</td><td>${row.where}</td></tr>`;
}
