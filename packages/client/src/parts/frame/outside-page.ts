import { LEADERS } from '@samsyn/model';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Outside, OwnWords } from '../../journey.ts';
import type { Session } from '../../session.ts';
import { loadWords, say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { announce } from '../heard/announcer.ts';
import { copyText } from './copy.ts';
import { type IconName, icon } from './icon.ts';
import { fetchUntilThere } from './later.ts';
import { Light } from './light.ts';

const ICON: Record<Outside, IconName> = {
  start: 'mark',
  'dead-link': 'door',
  revoked: 'lock',
  unknown: 'door',
  'signed-out': 'door',
  consent: 'lock',
  waiting: 'clock',
  offline: 'unlinked',
  outdated: 'sync',
  error: 'hold',
  left: 'check-ring',
};

const ID: Partial<Record<Outside, string>> = { 'dead-link': 'dead', left: 'closed' };

/**
 * A calm page for who stands outside the meeting: what has happened, what to do, and never whose meeting it was.
 *
 * @fires again when the visitor wants to try again
 */
@customElement('sip-outside')
export class SipOutside extends Light {
  @property() why: Outside = 'start';
  @property({ attribute: false }) words: OwnWords = [];
  /** Whose page it was, where that is known. */
  @property({ attribute: false }) session: Session | undefined;
  @state() private isCopied = false;
  /** What whoever leads writes a consent in, once it is fetched. */
  #anew: Promise<unknown> | undefined;

  constructor() {
    super();
    new Speaks(this);
  }

  protected override updated(changed: PropertyValues): void {
    // A page that changes under somebody's hands says so where they are.
    if (changed.has('why') && this.why !== 'start') this.querySelector<HTMLElement>('h1')?.focus();
  }

  protected override render() {
    const id = ID[this.why] ?? this.why;
    return html`<main class="outside" id="main">
      <section class="outside__card" aria-labelledby="outside-title">
        ${icon(ICON[this.why])}
        <h1 id="outside-title" tabindex="-1">${say(`state-${id}-heading`)}</h1>
        <p>${say(`state-${id}-text`)}</p>
        ${this.why === 'start' ? html`<p class="quiet">${say('state-start-no-link')}</p>` : nothing} ${this.#act()}
      </section>
      ${this.#consent()}
      ${this.words.length > 0 ? this.#own() : nothing}
    </main>`;
  }

  #act() {
    const again = () => this.dispatchEvent(new CustomEvent('again'));
    if (this.why === 'outdated') {
      return html`<p><button class="btn btn--main" @click=${() => location.reload()}>${say('state-outdated-button')}</button></p>`;
    }
    const tries: readonly Outside[] = ['consent', 'offline', 'error'];
    return tries.includes(this.why)
      ? html`<p><button class="btn btn--main" @click=${again}>${say('try-again')}</button></p>`
      : nothing;
  }

  /** Whoever leads may write that there is consent. */
  #consent() {
    if (this.why !== 'consent' || !this.session || !LEADERS.includes(this.session.role)) return nothing;
    this.#anew ??= fetchUntilThere(() => loadWords('sections-facts').then(() => import('../chair/consent-anew.ts')));
    return html`<sip-consent-anew .session=${this.session}></sip-consent-anew>`;
  }

  #own() {
    const copy = async () => {
      this.isCopied = await copyText(this.words.map(({ text }) => text).join('\n\n'));
      if (this.isCopied) announce(say('copied-my-text'));
    };
    return html`<section class="row own-edge outside__own" data-state="own" aria-labelledby="outside-own">
      <h2 id="outside-own">${say('state-own-text')}</h2>
      <p class="quiet">${say('state-own-text-note')}</p>
      ${this.words.map(({ text }) => html`<blockquote class="refused__text">${text}</blockquote>`)}
      <p class="row__acts">
        <button class="btn" @click=${copy}>${icon(this.isCopied ? 'check' : 'copy')}${say(this.isCopied ? 'copied' : 'copy-my-text')}</button>
      </p>
    </section>`;
  }
}
