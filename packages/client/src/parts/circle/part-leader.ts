import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** Who leads the present part, when that is the person whose meeting it is: everyone at the table should know [R004]. */
export function partLeader({ state, roster, session }: Meeting): TemplateResult | typeof nothing {
  const { partLeader: seat } = state;
  const leader = seat === null || seat === session.seat ? undefined : roster.get(seat);
  return leader ? html`<p class="quiet part-leader">${say('turns-part-leader', { name: firstName(leader.name) })}</p>` : nothing;
}
