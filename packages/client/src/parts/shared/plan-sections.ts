import { allCommitments, rowsOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { isHere, want } from '../frame/later.ts';
import { lackingSections } from './missing.ts';
import { OpenSections } from './open-sections.ts';
import { bodyOf, goToSection, partOf, SECTIONS, SECTIONS_NOW, type SectionName, sectionId } from './sections.ts';
import './sections-later.ts';
import { Light } from '../frame/light.ts';

/**
 * The plan to write in, section by section in the order of the plan, with a list of the sections beside it that shows
 * where something is missing. What the meeting is at stands open; the rest is folded, and is fetched when it is opened.
 * The same for chair, cochair and secretary.
 */
@customElement('sip-plan-sections')
export class SipPlanSections extends Light {
  /** Hides the list of sections, for a screen that has its own. */
  @property({ type: Boolean, attribute: 'no-list' }) noList = false;

  readonly #in = new InMeeting(this);
  readonly #open = new OpenSections(this);
  /** Where there is room beside the plan, the list of its sections stands open from the start. */
  readonly #isWide = matchMedia('(width >= 60rem)').matches;

  /** Opens a section and goes to it at once, and on to a row in it when that has come. */
  async goToSection(name: SectionName, anchor?: string): Promise<void> {
    this.#open.set(name, true);
    await this.updateComplete;
    goToSection(this, name);
    if (anchor === undefined) return;
    const { activeElement } = document;
    await want(partOf(name));
    await this.updateComplete;
    // The lists inside draw their rows one step later.
    await new Promise(requestAnimationFrame);
    // Whoever has gone somewhere else meanwhile is left there.
    if (document.activeElement === activeElement) goToSection(this, name, anchor);
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const lacking = lackingSections(meeting.plan);
    this.#open.follow(meeting);
    return html`<div class="draft">
      ${this.noList ? nothing : this.#list(meeting, lacking)}
      <div class="draft__sections">${SECTIONS.map((name) => this.#section(name, meeting))}</div>
    </div>`;
  }

  #list({ phase }: Meeting, lacking: ReadonlySet<SectionName>) {
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
      void this.goToSection(name);
    };
    return html`<a class="draft__link" data-lacks=${lacks !== nothing} href=${`#${sectionId(name)}`} @click=${go}>${say(`shared-section-${name}`)}${lacks}</a>`;
  }

  #section(name: SectionName, meeting: Meeting) {
    const part = partOf(name);
    const isOpen = this.#open.has(name);
    const fetch = (): void => void want(part);
    if (isOpen) fetch();
    const toggle = (event: Event): void => {
      const { open } = event.currentTarget as HTMLDetailsElement;
      if (open !== this.#open.has(name)) this.#open.set(name, open);
    };
    return html`<section class="draft__section" id=${sectionId(name)} aria-labelledby=${`${sectionId(name)}-title`}>
      <details class="fold" ?open=${isOpen} @pointerenter=${fetch} @focusin=${fetch} @toggle=${toggle}>
        <summary><h2 id=${`${sectionId(name)}-title`} tabindex="-1">${say(`shared-section-${name}`)}</h2>
          <span class="eyebrow num">${inBrief(name, meeting)}</span>${icon('down')}</summary>
        ${isHere(part) ? html`<div class="draft__body">${bodyOf(name)?.(meeting)}</div>` : nothing}
      </details>
    </section>`;
  }
}

const LISTED: readonly SectionName[] = ['questions', 'needs', 'goals', 'disagreements', 'concepts', 'distribution', 'parked'];

/** What is in a section, in a word, for whoever has it folded. */
function inBrief(name: SectionName, { plan }: Meeting): string {
  if (name === 'facts') return say('shared-facts-open');
  if (name !== 'commitments' && !LISTED.includes(name)) return '';
  const rows = name === 'commitments' ? allCommitments(plan) : rowsOf(plan, name);
  return rows.length === 0 ? say('shared-section-empty') : String(rows.length);
}
