import { situationOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../meeting/meeting-context.ts';
import { wholePlan } from '../meeting/whole-plan.ts';
import '../parts/circle/circle.ts';
import { doerName } from '../parts/plan/decided.ts';
import '../parts/plan/plan-view.ts';
import '../parts/frame/settings.ts';
import '../parts/frame/status.ts';
import { Light } from '../parts/frame/light.ts';
import { phaseName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { speaks } from './family-now.ts';
import { questionOf } from './now-words.ts';

/** Whoever interprets reads everything, large, as it is written, and the words that have been explained. */
@customElement('sip-follow-screen')
export class SipFollowScreen extends Light {
  readonly #in = new InMeeting(this, { ticking: true });

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { phase, projection } = meeting;
    const { concepts } = wholePlan(meeting);
    return html`<header class="fam__tools"><sip-settings></sip-settings></header>
    <main class="fam" id="main" tabindex="-1">
      <section class="fam__now ph-${phase}" data-region aria-label=${say('agency-place')}>
        <sip-circle size="side"></sip-circle>
        <h1><span class="sr">${say('family-now')} </span>${phaseName(phase)}</h1>
        <sip-status></sip-status>
        ${speaks(meeting)}
      </section>
      <div class="fam__main">
        <section class="quest" data-region aria-label=${say('family-question')}><p class="eyebrow">${say('family-question')}</p>
          <p lang="sv">${questionOf(projection)}</p></section>
        <section data-region aria-labelledby="follow-words"><h2 id="follow-words">${say('follow-words')}</h2>
          ${
            concepts.length === 0
              ? html`<p class="quiet">${say('follow-words-none')}</p>`
              : html`<dl class="glossary" lang="sv">${concepts.map((row) => html`<div><dt>${row.term}</dt><dd>${row.explanation}</dd></div>`)}</dl>`
          }
        </section>
        ${this.#situation()}
        <div data-region><sip-plan-view></sip-plan-view></div>
      </div>
    </main>`;
  }

  /** How everyone has said that it is, in their own words. */
  #situation(): TemplateResult | typeof nothing {
    const situation = situationOf(this.#in.meeting.plan);
    if (situation.length === 0) return nothing;
    return html`<section data-region aria-labelledby="follow-said"><h2 id="follow-said">${say('follow-said')}</h2><dl class="glossary" lang="sv">
      ${situation.map(
        (one) => html`<div><dt>${doerName(one.by)}</dt>
          ${[one.worksWell, one.worksLessWell, one.text].filter((words) => words !== '').map((words) => html`<dd>${words}</dd>`)}</div>`,
      )}
    </dl></section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-follow-screen': SipFollowScreen;
  }
}
