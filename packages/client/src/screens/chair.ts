import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../meeting/meeting-context.ts';
import { bar } from '../parts/chair/bar.ts';
import { head } from '../parts/chair/head.ts';
import { Lead } from '../parts/chair/lead.ts';
import { leading } from '../parts/chair/leading.ts';
import { lines } from '../parts/chair/lines.ts';
import { now } from '../parts/chair/now.ts';
import { pocket } from '../parts/chair/pocket.ts';
import { turnList } from '../parts/chair/turn-list.ts';
import { want } from '../parts/frame/later.ts';
import { Light } from '../parts/frame/light.ts';
import { announce } from '../parts/heard/announcer.ts';
import { Offers } from '../parts/keys/commands.ts';
import type { MissingItem } from '../parts/shared/missing-items.ts';
import type { SipPlanSections } from '../parts/shared/plan-sections.ts';
import type { SectionName } from '../parts/shared/sections.ts';
import { loadWords, say, type WordSet } from '../words/say.ts';

/** What the console shows in its middle. The bar at the bottom and the chair's own column are always there. */
const VIEWS = ['meeting', 'plan', 'people', 'lock'] as const;
type View = (typeof VIEWS)[number];

/** Views that are fetched when somebody is on their way to them. */
const LATER: Partial<Record<View, () => Promise<unknown>>> = {
  plan: view(() => import('../parts/shared/plan-sections.ts'), 'sections'),
  people: view(() => import('../parts/chair/people-desk.ts'), 'chair-later'),
  lock: view(() => import('../parts/chair/lock-desk.ts'), 'chair-later', 'plan'),
};

function view(load: () => Promise<unknown>, ...words: readonly WordSet[]): () => Promise<unknown> {
  // The words first: nothing is ever shown without them.
  return () => loadWords(...words).then(load);
}

/** Should it not come now, it is asked for again by the press. */
function fetchAhead(view: View): void {
  LATER[view]?.().catch(() => undefined);
}

/**
 * The console of whoever leads: where we are, who has the floor, whom we have not heard, what is missing. The cochair
 * sees the same, and may take over.
 */
@customElement('sip-chair-screen')
export class SipChairScreen extends Light {
  @state() private view: View = 'meeting';

  readonly #in = new InMeeting(this, { ticking: true });
  readonly #lead = new Lead(this, this.#in);

  constructor() {
    super();
    new Offers(this, () => this.#commands());
  }

  protected override render() {
    if (!this.#in.hasMeeting || !this.#in.meeting.isLoaded) return nothing;
    const { meeting } = this.#in;
    return html`<div class="console"><div class="console__work">
      <a class="skip" href="#chair-acts" @click=${this.#skip}>${say('chair-skip-to-buttons')}</a>
      ${head(meeting)}
      ${this.#nav()}
      <main class="stage" id="main" data-region="main">
        ${leading(meeting, this.#lead)}
        ${this.#middle()}
      </main>
      <div class="console__bar" data-region="bar">${bar(meeting, this.#lead, { openLock: () => this.#open('lock') })}</div></div>
      <div class="console__pocket" data-region="pocket">${pocket(meeting, this.#lead, () => this.#openSection('concepts'))}</div>
    </div>`;
  }

  #nav() {
    return html`<nav class="views" aria-label=${say('chair-views')}>${VIEWS.map(
      (view) =>
        html`<button type="button" class="views__one" aria-current=${this.view === view ? 'page' : 'false'} @pointerenter=${() => fetchAhead(view)} @focus=${() => fetchAhead(view)} @click=${() => this.#open(view)}>${say(`chair-view-${view}`)}${view === 'people' ? this.#waiting() : nothing}</button>`,
    )}</nav>`;
  }

  /** Who is not let in yet is said where the chair looks, whatever view is open. */
  #waiting() {
    const count = [...this.#in.meeting.roster.values()].filter((row) => row.admitted === false && row.revoked !== true).length;
    return count === 0 ? nothing : html` <span class="views__count num">${say('chair-waiting-count', { count })}</span>`;
  }

  #middle() {
    const { meeting } = this.#in;
    switch (this.view) {
      case 'meeting':
        return html`${meeting.phase === 'waiting' ? this.#start() : now(meeting, this.#lead)}
          ${
            meeting.phase === 'locked' || meeting.phase === 'ended'
              ? this.#read()
              : html`${turnList(meeting, this.#lead)}${lines(meeting, this.#lead)}`
          }`;
      case 'plan':
        return html`<sip-plan-sections></sip-plan-sections>`;
      case 'people':
        return html`<sip-people-desk .lead=${this.#lead}></sip-people-desk>`;
      case 'lock':
        return html`<sip-lock-desk .lead=${this.#lead} .mend=${(item: MissingItem) => this.#openSection(item.section, item.anchor)}></sip-lock-desk>`;
    }
  }

  /** Who has read the locked plan, and the chair's own answer, once the part for it has come. */
  #read() {
    void want('confirmation');
    return html`<sip-confirmation class="wide"></sip-confirmation>`;
  }

  #start() {
    void want('start');
    return html`<sip-chair-start .lead=${this.#lead}></sip-chair-start>`;
  }

  async #show(view: View): Promise<boolean> {
    try {
      await LATER[view]?.();
    } catch {
      announce(say('chair-view-not-loaded'), 'assertive');
      return false;
    }
    this.view = view;
    await this.updateComplete;
    return true;
  }

  async #open(view: View): Promise<void> {
    if (!(await this.#show(view))) return;
    window.scrollTo({ top: 0 });
    if (view !== 'meeting') this.querySelector<HTMLElement>('#main h2')?.focus({ preventScroll: true });
  }

  async #openSection(section: SectionName, anchor?: string): Promise<void> {
    if (!(await this.#show('plan'))) return;
    await this.querySelector<SipPlanSections>('sip-plan-sections')?.goToSection(section, anchor);
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#chair-acts button')?.focus();
  };

  #commands() {
    const lead = this.#lead;
    const views = VIEWS.map((view) => ({
      id: `view-${view}`,
      label: say(`chair-view-${view}`),
      run: () => void this.#open(view),
    }));
    if (!this.#in.hasMeeting || !lead.mayAct) return views;
    return [
      { id: 'next-speaker', label: say('chair-next-speaker'), keys: 'Mod+Enter', run: () => void lead.nextSpeaker() },
      { id: 'next-part', label: say('chair-next-part'), keys: 'Mod+Shift+Enter', run: () => void lead.goOn() },
      { id: 'pause', label: say('chair-pause-or-resume'), run: () => void lead.pauseOrResume() },
      { id: 'undo', label: say('undo'), run: () => void lead.undo() },
      ...views,
    ];
  }
}
