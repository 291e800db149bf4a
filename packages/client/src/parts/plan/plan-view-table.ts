import type { ProjectedCommitment, Projection } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { firstName, listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { span } from '../frame/days.ts';
import { icon } from '../frame/icon.ts';
import { isForAgency } from '../rows/row-place.ts';
import { doerName, isPending, kindIcon, pendingWords } from './decided.ts';

/** Who does what, when and where; what this seat does itself stands first and is marked as theirs. */
export function planTable({ commitments, goals }: Projection, seat: string): TemplateResult {
  const rows = [...commitments].sort((a, b) => Number(b.owner.id === seat) - Number(a.owner.id === seat));
  const goalNumber = new Map(goals.map((goal, index) => [goal.id, `${index + 1}`]));
  return html`<section><h2 id="plan-table">${say('plan-table')}</h2>
    ${
      rows.length === 0
        ? html`<p class="quiet">${say('plan-table-none')}</p>`
        : html`<table class="plan__table" aria-labelledby="plan-table">
          <thead><tr><th scope="col">${say('plan-who')}</th><th scope="col">${say('plan-what')}</th><th scope="col">${say('plan-when')}</th><th scope="col">${say('plan-where')}</th></tr></thead>
          <tbody>${rows.map((row) => tableRow(row, row.owner.id === seat, goalNumber))}</tbody>
        </table>`
    }
  </section>`;
}

function tableRow(row: ProjectedCommitment, isYours: boolean, goalNumber: ReadonlyMap<string, string>): TemplateResult {
  const name = doerName(row.owner);
  const under = [row.howOften, row.when, row.who, row.durationText]
    .map((fact) => fact.trim())
    .filter((fact) => fact !== '' && fact !== name);
  const goals = row.goalIds.map((id) => goalNumber.get(id)).filter((number) => number !== undefined);
  return html`<tr class=${isYours ? 'you own-edge' : ''}>
    <th scope="row"><span class="org">${icon(kindIcon(row.owner))}${isYours ? say('plan-you', { name: ownWords(row, name) }) : name}</span></th>
    <td><b>${row.what}</b>
      ${under.length > 0 ? html`<span class="sub">${under.join(', ')}</span>` : nothing}
      ${row.after === '' ? nothing : html`<span class="sub">${say('plan-after', { what: row.after })}</span>`}
      ${goals.length > 0 ? html`<span class="sub">${say('plan-towards', { goals: listed(goals) })}</span>` : nothing}
      ${marks(row)}</td>
    <td>${span(row)}</td>
    <td>${row.where}</td>
  </tr>`;
}

const ownWords = (row: ProjectedCommitment, name: string): string => (isForAgency(row.owner) ? name : firstName(row.owner.name));

/** What must not be taken for a promise says so under it. */
function marks(row: ProjectedCommitment): TemplateResult {
  return html`${isPending(row) ? html`<span class="pend">${icon('decision')}<span>${pendingWords(row)}</span></span>` : nothing}
    ${
      row.status === 'none-now' || row.status === 'started' || row.status === 'done' || row.status === 'stopped'
        ? html`<span class="pend">${say(`status-${row.status}`)}</span>`
        : nothing
    }
    ${row.typedBy ? html`<span class="pend">${icon('clock')}<span>${say('row-typed-by', { name: firstName(row.typedBy.name) })}</span></span>` : nothing}`;
}
