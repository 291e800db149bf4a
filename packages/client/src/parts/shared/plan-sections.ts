import { fieldsOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { coordination, positions } from '../../screens/when-asked.ts';
import { firstName, listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { want } from '../frame/later.ts';
import '../rows/others-rows.ts';
import '../rich-text/rich-text.ts';
import { isForAgency } from '../rows/row-place.ts';
import './coordinator.ts';
import './follow-up.ts';
import { missingItems } from './missing.ts';
import './plan-text.ts';
import { goToSection, SECTIONS, SECTIONS_NOW, type SectionName, sectionId } from './sections.ts';
import './shared-list.ts';
import './situation.ts';
import './views.ts';
import { Light } from '../frame/light.ts';

/**
 * The plan to write in, section by section in the order of the plan, with a list of the sections beside it that shows
 * where something is missing. The same for chair, cochair and secretary.
 */
@customElement('sip-plan-sections')
export class SipPlanSections extends Light {
  /** Hides the list of sections, for a screen that has its own. */
  @property({ type: Boolean, attribute: 'no-list' }) noList = false;

  readonly #in = new InMeeting(this);
  /** Where there is room beside the plan, the list of its sections stands open from the start. */
  readonly #isWide = matchMedia('(width >= 60rem)').matches;

  /** Goes to a section, or a row in it. */
  goToSection(name: SectionName, anchor?: string): void {
    goToSection(this, name, anchor);
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    return html`<div class="draft">
      ${this.noList ? nothing : this.#list(meeting)}
      <div class="draft__sections">${SECTIONS.map((name) => this.#section(name, meeting))}</div>
    </div>`;
  }

  #list({ plan, phase }: Meeting) {
    const lacking = new Set(missingItems(plan).map((item) => item.section));
    const now = SECTIONS_NOW[phase];
    return html`<nav class="draft__list" aria-label=${say('shared-sections')}>
      ${now.length > 0 ? html`<p class="draft__now"><span>${say('turns-now')}</span> ${now.map((name) => this.#link(name, nothing))}</p>` : nothing}
      <details class="fold" ?open=${this.#isWide}><summary>${say('shared-sections')}${icon('down')}</summary><ol>${SECTIONS.map(
        (name) =>
          html`<li>${this.#link(name, lacking.has(name) ? html`<span class="sr">, ${say('shared-section-lacks')}</span>` : nothing)}</li>`,
      )}</ol></details>
    </nav>`;
  }

  #link(name: SectionName, lacks: TemplateResult | typeof nothing) {
    const go = (event: Event): void => {
      event.preventDefault();
      this.goToSection(name);
    };
    return html`<a class="draft__link" data-lacks=${lacks !== nothing} href=${`#${sectionId(name)}`} @click=${go}>${say(`shared-section-${name}`)}${lacks}</a>`;
  }

  #section(name: SectionName, meeting: Meeting) {
    return html`<section class="draft__section" id=${sectionId(name)} aria-labelledby=${`${sectionId(name)}-title`}>
      <h2 id=${`${sectionId(name)}-title`} tabindex="-1">${say(`shared-section-${name}`)}</h2>
      ${BODIES[name](meeting)}
    </section>`;
  }
}

const list = (name: string): TemplateResult => html`<sip-shared-list list=${name}></sip-shared-list>`;
const richText = (section: string): TemplateResult =>
  html`<sip-rich-text root=${`text/${section}`} label=${say(`shared-text-${section}`)} placeholder=${say(`shared-text-${section}-example`)}></sip-rich-text>`;

const wantFill = (): void => void want('fill');

/** A list that can be filled from the plan: when the meeting is at it, or somebody goes to write in it. */
function filled(name: string, { phase }: Meeting): TemplateResult {
  if (phase === 'summary' || phase === 'closing') wantFill();
  return html`<div @pointerenter=${wantFill} @focusin=${wantFill}>${list(name)}<sip-fill-list list=${name}></sip-fill-list></div>`;
}

const wantFacts = (): void => void want('facts');

const BODIES: Record<SectionName, (meeting: Meeting) => TemplateResult> = {
  facts: () =>
    html`<details class="fold" @pointerenter=${wantFacts} @focusin=${wantFacts} @toggle=${wantFacts}><summary>${say('shared-facts-open')}${icon('down')}</summary><sip-plan-facts></sip-plan-facts></details>`,
  questions: () => html`<sip-plan-text name="purpose"></sip-plan-text>${list('questions')}`,
  situation: () => html`<sip-situation></sip-situation>${richText('situation')}`,
  needs: () => list('needs'),
  goals: () => list('goals'),
  commitments,
  others,
  views: () => html`<sip-views></sip-views>`,
  disagreements: (meeting) =>
    html`<p class="hint">${say('shared-disagreements-note')}</p>${list('disagreements')}${positions(meeting)}`,
  concepts: () => list('concepts'),
  coordinator: (meeting) => html`<sip-coordinator></sip-coordinator>${coordination(meeting)}`,
  contingency: () =>
    html`<sip-plan-text name="ifNotWorking"></sip-plan-text><sip-plan-text name="acute"></sip-plan-text><sip-plan-text name="changeTrigger"></sip-plan-text>`,
  'follow-up': () => html`<sip-follow-up></sip-follow-up>`,
  summary: (meeting) =>
    html`${richText('summary')}${richText('agreed')}<h3>${say('shared-onepager')}</h3><p class="hint">${say('shared-onepager-note')}</p>${filled('onepager', meeting)}`,
  distribution: (meeting) => html`${filled('distribution', meeting)}${richText('closing')}`,
  parked: () => html`<p class="hint">${say('shared-parked-note')}</p>${list('parked')}${richText('notes')}`,
};

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
  if (writesOwn || pens.length > 0) void want('rows');
  return html`
    ${writesOwn ? html`<sip-own-rows .seat=${actor.seat} kind="agency"></sip-own-rows>` : nothing}
    ${pens.length > 0 ? html`<p class="hint">${say('shared-pen-note', { names: listed(pens.map(firstName)) })}</p>` : nothing}
    <sip-pen-rows></sip-pen-rows>
    ${without.length > 0 ? html`<p class="hint">${say('shared-pen-ask', { names: listed(without.map(([, row]) => firstName(row.name))) })}</p>` : nothing}
    <sip-others-rows></sip-others-rows>`;
}

/** The law asks for what others do; that nobody else does anything is an answer too (SoL 10:8, third point). */
function others(meeting: Meeting): TemplateResult {
  const isSaid = fieldsOf(meeting.plan, 'plan')['othersDoNothing'] === true;
  const write = (event: Event): void => {
    meeting.doc.getMap('plan').set('othersDoNothing', (event.target as HTMLInputElement).checked);
  };
  return html`<p class="hint">${say('shared-others-note')}</p>
    <label class="tick"><input type="checkbox" ?disabled=${!meeting.mayWrite('plan')} .checked=${live(isSaid)} @change=${write}>
      <span>${say('shared-others-nothing')}</span></label>`;
}
