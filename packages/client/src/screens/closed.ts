import { html, type LitElement, type TemplateResult } from 'lit';
import type { Meeting } from '../meeting/meeting.ts';
import { want } from '../parts/frame/later.ts';

/** Whether the plan is closed, so that a seat reads it and answers instead of writing in it. */
export const isClosed = ({ phase }: Pick<Meeting, 'phase'>): boolean => phase === 'locked' || phase === 'ended';

/**
 * The page of a plan that is closed. It is fetched when the plan is, and until it has come, what was on the screen stays
 * there.
 */
export function closedPage(host: LitElement, meeting: Meeting): TemplateResult | undefined {
  if (!isClosed(meeting)) return undefined;
  if (customElements.get('sip-plan-page')) return html`<sip-plan-page></sip-plan-page>`;
  void want('done').then(() => host.requestUpdate());
  return undefined;
}
