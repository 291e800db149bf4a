import { COMMITMENT_STATUSES, type Commitment, type CommitmentStatus, type PlanJson, rowsOf, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';

type Set = (field: string, value: unknown) => void;

/** The goals a row works towards, as ticks: a row often serves more than one [R080]. */
export function goalTicks(
  plan: PlanJson,
  row: Commitment,
  isOpen: boolean,
  toggle: (goal: string) => void,
): TemplateResult | typeof nothing {
  const goals = rowsOf(plan, 'goals').filter((goal) => textOf(goal, 'text').trim() !== '');
  if (goals.length === 0) return nothing;
  return html`<fieldset class="field ticks">
    <legend class="lab">${icon('goal')}${say('row-goals')}</legend>
    ${goals.map(
      (
        goal,
      ) => html`<label class="tick"><input type="checkbox" ?disabled=${!isOpen} .checked=${live(row.goalIds.includes(goal.id))}
        @change=${() => toggle(goal.id)}><span lang="sv">${textOf(goal, 'text')}</span></label>`,
    )}
  </fieldset>`;
}

/** What the owner may say of a row while the plan is made; what comes later is shown when it is there. */
const NOW: readonly CommitmentStatus[] = ['proposed', 'accepted', 'none-now'];

/** How far a promise has come, and whether somebody else has to decide it. */
export function statusChoice(row: Commitment, isOpen: boolean, set: Set): TemplateResult {
  const needsDecision = row.decisionRequired || row.status === 'needs-decision';
  const choices = COMMITMENT_STATUSES.filter((status) => NOW.includes(status) || status === row.status);
  const decide = (): void => {
    set('decisionRequired', !needsDecision);
    set('status', needsDecision ? 'proposed' : 'needs-decision');
  };
  return html`<label class="field row__status"><span class="lab">${say('row-status')}</span>
      <select class="input" ?disabled=${!isOpen} .value=${live(row.status)}
        @change=${(event: Event) => set('status', (event.target as HTMLSelectElement).value)}>
        ${choices.map((status) => html`<option value=${status} ?selected=${status === row.status}>${say(`status-${status}`)}</option>`)}
      </select></label>
    <button type="button" class="btn" aria-pressed=${needsDecision ? 'true' : 'false'} ?disabled=${!isOpen} @click=${decide}>
      ${icon('decision')}${say('row-needs-decision')}</button>`;
}

/** Who decides, when, and whether the row waits for it: what is not promised must not look like a promise. */
export function decisionFields(
  row: Commitment,
  isOpen: boolean,
  set: Set,
  decider: TemplateResult,
  days: TemplateResult,
): TemplateResult | typeof nothing {
  if (!row.decisionRequired && row.status !== 'needs-decision') return nothing;
  return html`<div class="row__decision" role="group" aria-label=${say('row-needs-decision')}>
    <p class="hint">${say('row-decision-hint')}</p>
    <div class="row__grid">${decider} ${days}</div>
    <label class="tick"><input type="checkbox" ?disabled=${!isOpen} .checked=${live(row.startAfterDecision)}
      @change=${() => set('startAfterDecision', !row.startAfterDecision)}><span>${say('row-startAfterDecision')}</span></label>
  </div>`;
}
