import type { Phase } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { InMeeting } from '../meeting/meeting-context.ts';
import '../parts/circle/circle.ts';
import { fold } from '../parts/frame/fold.ts';
import '../parts/floor/hand.ts';
import { icon } from '../parts/frame/icon.ts';
import { want } from '../parts/frame/later.ts';
import '../parts/rows/nothing-now.ts';
import '../parts/rows/own-rows.ts';
import '../parts/rows/pen-rows.ts';
import '../parts/circle/prompt.ts';
import '../parts/refused/refused.ts';
import { shortAgency } from '../parts/rows/row-place.ts';
import '../parts/frame/settings.ts';
import '../parts/frame/status.ts';
import '../parts/floor/turns.ts';
import { Light } from '../parts/frame/light.ts';
import { type Orders, SectionOrder } from '../parts/frame/section-order.ts';
import { canSay, say } from '../words/say.ts';
import { nowWords, questionOf } from './now-words.ts';
import { coordination, positions, round } from './when-asked.ts';

type Section = 'presence' | 'situation' | 'rows' | 'others' | 'for' | 'positions' | 'pens' | 'plan';

/** What an agency is asked for first in each part of the meeting. */
const ORDERS: Orders<Section> = {
  waiting: ['presence', 'rows', 'situation', 'others', 'for', 'positions', 'pens', 'plan'],
  opening: ['presence', 'rows', 'situation', 'others', 'for', 'positions', 'pens', 'plan'],
  situation: ['situation', 'rows', 'others', 'for', 'positions', 'pens', 'presence', 'plan'],
  needs: ['rows', 'for', 'others', 'positions', 'situation', 'pens', 'presence', 'plan'],
  summary: ['rows', 'for', 'positions', 'plan', 'others', 'situation', 'pens', 'presence'],
  closing: ['rows', 'for', 'positions', 'plan', 'others', 'situation', 'pens', 'presence'],
  locked: [],
  ended: [],
};

/** Room for what can wait: on a phone it is folded together, and one's own row comes sooner. */
const isWide = (): boolean => innerWidth >= 736;

/** An agency at the table: where the meeting is, its own rows to write in, and everyone else's to read. */
@customElement('sip-agency-screen')
export class SipAgencyScreen extends Light {
  readonly #in = new InMeeting(this);
  readonly #order = new SectionOrder(this, ORDERS);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { phase, names, first } = this.#order.at(meeting.phase);
    return html`<a class="skip" href="#rad" @click=${this.#toRow}>${say('agency-skip')}</a>
      <header class="table__top" data-region aria-label=${say('family-question')}>
        <h1 lang="sv">${questionOf(meeting.projection)}</h1>
        <sip-settings></sip-settings>
        <sip-status></sip-status>
      </header>
      <main class="table" id="main" tabindex="-1">
        <section class="table__now" data-region aria-label=${say('agency-place')}>
          <sip-circle size="side"></sip-circle>
          <div class="table__words">${nowWords(meeting)}</div>
          <sip-turns></sip-turns>
          <div class="raise"><sip-hand></sip-hand></div>
          <details class="fold table__prompt" ?open=${innerWidth >= 1024}><summary>${say('agency-prompt')}${icon('down')}</summary>
            <sip-prompt></sip-prompt></details>
        </section>
        <div class="table__main">
          <sip-refused></sip-refused>
          ${round(meeting)} ${coordination(meeting)}
          ${repeat(
            names,
            (name) => name,
            (name) => this.#section(name, name === first, phase),
          )}
        </div>
      </main>`;
  }

  /** The address must not look as if it carried a key: the jump is made by hand. */
  readonly #toRow = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#rad :is(.input, button)')?.focus();
  };

  #section(name: Section, isFirst: boolean, phase: Phase): TemplateResult | typeof nothing {
    const { meeting } = this.#in;
    switch (name) {
      case 'rows':
        return html`<section id="rad" data-region aria-label=${say('rows-heading')}>
          <h2 class="sr">${say('rows-heading')}</h2>
          <sip-own-rows .seat=${meeting.session.seat} kind="agency"></sip-own-rows>
          <sip-nothing-now></sip-nothing-now>
        </section>`;
      case 'for':
        return html`<sip-pen-rows></sip-pen-rows>`;
      case 'positions':
        return positions(meeting);
      case 'others':
        if (phase === 'needs') void want('others');
        return fold('others-heading', phase === 'needs' && isWide(), () => html`<sip-others-rows></sip-others-rows>`, 'others');
      case 'situation':
        return fold('situation-heading', isFirst, this.#situation, 'own-words');
      case 'pens':
        return fold('pens-heading', false, () => html`<sip-pens></sip-pens>`, 'pens');
      case 'presence':
        return isFirst ? this.#presence() : fold('staying-heading', false, () => html`<sip-staying></sip-staying>`, 'staying');
      case 'plan':
        return fold('agency-plan', false, () => html`<sip-plan-view></sip-plan-view>`, 'plan');
    }
  }

  readonly #situation = (): TemplateResult => {
    const { seat } = this.#in.meeting.session;
    return html`<div class="part__fields"><p class="quiet">${say('situation-hint')}</p>
      ${(['worksWell', 'worksLessWell'] as const).map(
        (section) => html`<sip-own-words .seat=${seat} .section=${section} .label=${say(`situation-${section}`)}
          .example=${say(`situation-${section}-example`)}></sip-own-words>`,
      )}</div>`;
  };

  /** Before and while everyone says who they are: how this seat says it, and for how long it can stay. */
  #presence(): TemplateResult | typeof nothing {
    void want('staying');
    if (!canSay('present-heading')) return nothing;
    const { projection, roster, session } = this.#in.meeting;
    const own = roster.get(session.seat);
    const contact = own?.contactWithSubject?.trim() ?? '';
    const subject = projection.displayName;
    return html`<section class="card present" data-region aria-labelledby="present">
      <h2 id="present">${say('present-heading')}</h2>
      <p class="present__line" lang="sv"><b>${say('present-line', { name: session.name, agency: own?.title ? `${own.title}, ${shortAgency(own.agency)}` : shortAgency(own?.agency ?? null) })}</b>
        ${contact === '' ? say('present-contact-none', { subject }) : say('present-contact', { subject, contact })}</p>
      <sip-staying></sip-staying>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-agency-screen': SipAgencyScreen;
  }
}
