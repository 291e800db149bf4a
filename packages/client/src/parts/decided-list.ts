import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Meeting } from '../meeting/meeting.ts';
import { say } from '../words/say.ts';
import { rowLine } from './decided.ts';

/** What has been decided so far, one's own part first and marked as such. */
export function decidedList({ projection, session }: Meeting): TemplateResult {
  const { commitments } = projection;
  if (commitments.length === 0) return html`<p class="quiet">${say('family-decided-none')}</p>`;
  const mine = commitments.filter(({ owner }) => owner.id === session.seat);
  const others = commitments.filter(({ owner }) => owner.id !== session.seat);
  return html`<ul class="decided">
    ${repeat(
      [...mine, ...others],
      (row) => row.key,
      (row) => {
        const isMine = row.owner.id === session.seat;
        return html`<li class=${isMine ? 'yours own-edge' : ''}>
          ${isMine ? html`<p class="decided__mine">${say('family-yours')}</p>` : ''}${rowLine(row)}</li>`;
      },
    )}
  </ul>`;
}
