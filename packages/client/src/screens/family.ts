import { type Fields, fieldsOf, type Phase, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Meeting } from '../meeting/meeting.ts';
import { InMeeting } from '../meeting/meeting-context.ts';
import '../parts/circle/circle.ts';
import { fold } from '../parts/frame/fold.ts';
import { icon } from '../parts/frame/icon.ts';
import { want } from '../parts/frame/later.ts';
import '../parts/rows/reactions.ts';
import { rowKindOf, splitRowKey } from '../parts/rows/row-place.ts';
import '../parts/refused/refused.ts';
import '../parts/frame/settings.ts';
import '../parts/floor/signals.ts';
import '../parts/frame/status.ts';
import { Light } from '../parts/frame/light.ts';
import { type Orders, SectionOrder } from '../parts/frame/section-order.ts';
import { clockTime, phaseName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { leaving, speaks } from './family-now.ts';
import { questionOf } from './now-words.ts';
import { leadPart, positions, round } from './when-asked.ts';

type Section =
  | 'words'
  | 'positions'
  | 'cards'
  | 'actions'
  | 'view'
  | 'decided'
  | 'question'
  | 'staying'
  | 'plan'
  | 'prompts'
  | 'pens'
  | 'sees';

const LAST = ['staying', 'pens', 'sees'] as const;

/**
 * A relative who comes for an association promises something, as an agency does. That a row was typed by somebody else,
 * and waits for its owner's word, is said also while it is folded.
 */
function actionsHeading({ plan, roster, session: { seat, role } }: Meeting): readonly [string, string] {
  const isAgency = rowKindOf(roster.get(seat)) === 'agency';
  const waits = Object.keys(fieldsOf(plan, 'unconfirmed')).some((rowKey) => splitRowKey(rowKey).seat === seat);
  const id = isAgency ? 'rows-heading' : role === 'subject' ? 'own-heading-subject' : 'own-heading';
  return [id, waits ? say('own-waits') : ''];
}

/** What somebody in the family is met with first in each part of the meeting. */
const ORDERS: Orders<Section> = {
  waiting: ['words', 'cards', 'question', 'actions', 'decided', 'view', 'positions', 'plan', ...LAST],
  opening: ['words', 'prompts', 'cards', 'question', 'actions', 'decided', 'view', 'positions', 'plan', ...LAST],
  situation: ['words', 'prompts', 'cards', 'question', 'decided', 'actions', 'view', 'positions', 'plan', ...LAST],
  needs: ['decided', 'prompts', 'actions', 'words', 'view', 'positions', 'cards', 'question', 'plan', ...LAST],
  summary: ['view', 'prompts', 'positions', 'decided', 'actions', 'plan', 'words', 'cards', 'question', ...LAST],
  closing: ['decided', 'prompts', 'view', 'positions', 'plan', 'actions', 'words', 'cards', 'question', ...LAST],
  locked: [],
  ended: [],
};

/** The sections of own words that belong to each part; all of them can be written at any time. */
const WORDS = ['priorities', 'hope', 'worksWell', 'worksLessWell', 'situation'] as const;

/** The person the plan is about, a guardian or a relative: follow without touching anything, and say what one wants. */
@customElement('sip-family-screen')
export class SipFamilyScreen extends Light {
  readonly #in = new InMeeting(this, { ticking: true });
  readonly #order = new SectionOrder(this, ORDERS);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { phase, state } = meeting;
    const { phase: part, names, first } = this.#order.at(phase);
    const { pausedAt, pauseUntil } = state;
    const heading =
      pausedAt === null
        ? phaseName(phase)
        : pauseUntil === null
          ? say('family-paused')
          : say('family-paused-until', { time: clockTime(pauseUntil) });
    return html`<header class="fam__tools"><sip-settings></sip-settings></header>
      <main class="fam" id="main" tabindex="-1">
        <section class="fam__now ph-${phase}" data-region aria-label=${say('agency-place')}>
          <sip-circle size="side"></sip-circle>
          <h1><span class="sr">${say('family-now')} </span>${heading}</h1>
          ${pausedAt === null ? html`<p>${this.#about()}</p>` : nothing}
          <sip-status></sip-status>
          ${leaving(meeting)} ${speaks(meeting)}
          ${leadPart(meeting)}
        </section>
        <div class="fam__main">
          <sip-refused></sip-refused>
          ${round(meeting)}
          ${repeat(
            names,
            (name) => name,
            (name) => this.#section(name, name === first, part),
          )}
        </div>
      </main>
      <div class="fam__signals"><sip-signals></sip-signals></div>`;
  }

  #about(): string {
    const { phase, session, projection } = this.#in.meeting;
    const isYou = session.role === 'subject' && phase === 'needs';
    return say(isYou ? 'family-about-needs-you' : `family-about-${phase}`, { name: projection.displayName });
  }

  #section(name: Section, isFirst: boolean, part: Phase): TemplateResult | typeof nothing {
    const { meeting } = this.#in;
    const { role } = meeting.session;
    switch (name) {
      case 'words':
        return fold('family-words-heading', isFirst, this.#words, 'own-words');
      case 'cards':
        return role === 'subject' ? this.#cards() : nothing;
      case 'actions':
        return fold(actionsHeading(meeting), part === 'needs', () => html`<sip-own-actions></sip-own-actions>`, 'own-actions');
      case 'view':
        return role === 'subject'
          ? fold(
              'family-view-heading',
              isFirst,
              () => html`${this.#own('view', 'family-view-hint')}<sip-view-asked></sip-view-asked>`,
              'own-words',
              'view-asked',
            )
          : fold('family-view-heading', isFirst, () => this.#own('view', 'family-view-hint'), 'own-words');
      case 'positions':
        return positions(meeting);
      case 'decided':
        return html`<section data-region aria-labelledby="decided"><h2 id="decided">${say('family-decided')}</h2><sip-reactions></sip-reactions></section>`;
      case 'question':
        return html`<section class="quest" data-region aria-label=${say('family-question')}><p class="eyebrow">${say('family-question')}</p>
          <p lang="sv">${questionOf(meeting.projection)}</p></section>`;
      case 'staying':
        return fold('staying-heading', false, () => html`<sip-staying></sip-staying>`, 'staying');
      case 'prompts':
        return fold('family-prompts', false, () => html`<sip-prompt></sip-prompt>`, 'prompts');
      case 'plan':
        return fold('agency-plan', false, () => html`<sip-plan-view></sip-plan-view>`, 'plan');
      case 'pens':
        if (meeting.actor.pens.length > 0) void want('rows');
        return html`<sip-pen-rows></sip-pen-rows>${fold('pens-heading', false, () => html`<sip-pens></sip-pens>`, 'pens')}`;
      case 'sees':
        return fold(
          'family-who-sees',
          false,
          () =>
            html`<p>${say('family-who-sees-text')}</p>${role === 'relative' ? nothing : html`<p>${say('family-who-sees-reactions')}</p>`}`,
        );
    }
  }

  readonly #words = (): TemplateResult => {
    return html`<div class="part__fields"><p class="quiet">${say('family-words-hint')}</p>${WORDS.map((section) => this.#own(section))}</div>`;
  };

  #own(section: (typeof WORDS)[number] | 'view', hint?: string): TemplateResult {
    return html`<sip-own-words .seat=${this.#in.meeting.session.seat} .section=${section} .label=${say(`family-${section}`)}
        .example=${say(`family-${section}-example`)}></sip-own-words>
      ${hint === undefined ? nothing : html`<p class="hint">${say(hint)}</p>`}`;
  }

  /** What a child chose among pictures before the meeting; hers to point at. */
  #cards(): TemplateResult | typeof nothing {
    const cards = fieldsOf(this.#in.meeting.plan, 'subject')['imageCards'];
    if (!Array.isArray(cards) || cards.length === 0) return nothing;
    return html`<section data-region aria-labelledby="cards"><h2 id="cards">${say('family-cards')}</h2><ul class="decided">
      ${(cards as Fields[]).map(
        (
          card,
        ) => html`<li class=${card['own'] === true ? 'yours own-edge' : ''}><div class="line">${icon(card['own'] === true ? 'pen' : 'check')}
          <div><b lang="sv">${textOf(card, 'label')}</b><span lang="sv">${textOf(card, 'feeling')}</span></div></div></li>`,
      )}
    </ul></section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-family-screen': SipFamilyScreen;
  }
}
