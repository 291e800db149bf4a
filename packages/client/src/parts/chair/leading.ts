import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import type { Lead } from './lead.ts';

/**
 * For whoever does not hold the meeting: who does, and how to take it. A cochair may take over when the chair has gone;
 * the chair takes the meeting back at any time [R033, R046].
 */
export function leading(meeting: Meeting, lead: Lead): TemplateResult | typeof nothing {
  const { state, session, roster, here } = meeting;
  if (state.phase === 'ended') return nothing;
  if (meeting.isLeading) return isCutOff(meeting) ? cutOff() : nothing;
  const leader = state.leader === null ? undefined : roster.get(state.leader);
  const isGone = !leader || state.leader === null || !here.includes(state.leader);
  const take = (words: string): TemplateResult =>
    html`<button type="button" class="btn ${isGone ? 'btn--main' : ''}" @click=${() => lead.ask({ do: 'takeChair' })}>${say(words)}</button>`;
  return html`<div class="banner leading" role="status" data-gone=${isGone}>${icon(isGone ? 'hold' : 'person')}
    <p>${isGone ? html`<b>${say('chair-nobody-leads')}</b> ${say('chair-board-stays')}` : say('chair-not-leading', { name: leader.name })}</p>
    ${session.role === 'chair' ? take('chair-take-back') : isGone ? take('chair-take-over') : nothing}
  </div>`;
}

/** How long the link may be down before it is said that the meeting goes on without this page, in ms. */
const CUT_OFF_MS = 5_000;

const isCutOff = ({ saveFacts: { downSince } }: Meeting): boolean => downSince !== null && Date.now() - downSince > CUT_OFF_MS;

const cutOff = (): TemplateResult =>
  html`<div class="banner leading" role="status">${icon('unlinked')}<p><b>${say('chair-cut-off')}</b> ${say('chair-board-stays')}</p></div>`;
