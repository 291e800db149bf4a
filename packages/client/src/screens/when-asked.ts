import { coordinatorOf, fieldsOf, isPart, rowsOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../meeting/meeting.ts';
import { want } from '../parts/frame/later.ts';

/*
 * What some seats are asked for in some meetings. It is fetched when the meeting comes to it; for everyone else there
 * is nothing.
 */

type Part = TemplateResult | typeof nothing;

/** Positions, once something is written that the meeting does not agree on. */
export function positions({ plan }: Meeting): Part {
  if (rowsOf(plan, 'disagreements').length === 0) return nothing;
  void want('positions');
  return html`<sip-positions></sip-positions>`;
}

/** To hold the plan together, for whoever has been chosen. */
export function coordination({ plan, session }: Meeting): Part {
  if (coordinatorOf(plan)?.seat !== session.seat) return nothing;
  void want('coordination');
  return html`<sip-coordination></sip-coordination>`;
}

/** What everyone is asked once, in the opening and in the summary. */
export function round({ phase }: Meeting): Part {
  if (phase !== 'opening' && phase !== 'summary') return nothing;
  void want('round');
  return html`<sip-round></sip-round>`;
}

/** To lead a part of the meeting, for a young person who wanted to, and for whoever does. */
export function leadPart({ plan, phase, state, session: { seat, role } }: Meeting): Part {
  const mayLead = role === 'subject' && fieldsOf(plan, 'subject')['participation'] === 'leads-parts' && isPart(phase);
  if (!mayLead && state.partLeader !== seat) return nothing;
  void want('lead-part');
  return html`<sip-lead-part></sip-lead-part>`;
}
