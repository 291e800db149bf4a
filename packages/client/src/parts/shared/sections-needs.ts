import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { firstName, listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import '../rows/others-rows.ts';
import { isForAgency } from '../rows/row-place.ts';
import { folded, knowBodies, list } from './sections.ts';
import './lists-needs.ts';

knowBodies({ needs: () => list('needs'), goals: () => list('goals'), commitments });

/**
 * What this seat promises itself, if it sits there for an agency too; what it writes for others with their pens; and
 * the others' rows to read [R044].
 */
function commitments(meeting: Meeting): TemplateResult {
  const { actor, roster } = meeting;
  const own = roster.get(actor.seat);
  const pens = actor.pens.flatMap((seat) => roster.get(seat)?.name ?? []);
  const without = [...roster].filter(
    ([seat, row]) => row.role === 'agency' && row.presence !== 'absent' && row.revoked !== true && !actor.pens.includes(seat),
  );
  const writesOwn = own !== undefined && isForAgency(own);
  return html`
    ${writesOwn || pens.length > 0 ? folded('shared-rows-write', 'rows', () => rowsToWrite(meeting, writesOwn, pens)) : nothing}
    ${without.length > 0 ? html`<p class="hint">${say('shared-pen-ask', { names: listed(without.map(([, row]) => firstName(row.name))) })}</p>` : nothing}
    <h3>${say('others-heading')}</h3><sip-others-rows></sip-others-rows>`;
}

const rowsToWrite = ({ actor }: Meeting, writesOwn: boolean, pens: readonly string[]): TemplateResult => html`
  ${writesOwn ? html`<sip-own-rows .seat=${actor.seat} kind="agency"></sip-own-rows>` : nothing}
  ${pens.length > 0 ? html`<p class="hint">${say('shared-pen-note', { names: listed(pens.map(firstName)) })}</p>` : nothing}
  <sip-pen-rows></sip-pen-rows>`;
