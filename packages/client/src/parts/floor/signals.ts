import type { Signal } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { type IconName, icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

const ICON: Partial<Record<Signal, IconName>> = {
  pause: 'pause',
  'too-fast': 'fast',
  speak: 'hand',
  disagree: 'differ',
  explain: 'word',
  'want-more': 'search',
  understood: 'check',
};

/** The three that are always at hand; the others one press away. */
const FIRST: readonly Signal[] = ['speak', 'pause', 'explain'];
const MORE: readonly Signal[] = ['too-fast', 'disagree', 'want-more', 'understood'];

/** Quiet words that only the chair sees. Whoever gave one is told that it went, and that it was seen. */
@customElement('sip-signals')
export class SipSignals extends Light {
  @state() private sent: Signal | undefined;
  @state() private failed: Signal | undefined;
  @state() private isAsking = false;
  @state() private showsMore = false;
  readonly #in = new InMeeting(this, { shows: ({ seenSignal }) => [seenSignal] });

  protected override render() {
    const shown = this.showsMore ? [...FIRST, ...MORE] : FIRST;
    return html`<section class="signals" data-region aria-label=${say('signals-region')}>
      <div class="signals__row">${shown.map((kind) => this.#button(kind))}</div>
      ${this.isAsking ? this.#word() : nothing}
      <p class="signals__note ${this.failed ? 'hint--err' : ''}" role="status">${this.#note()}</p>
      <button class="btn btn--bare" aria-expanded=${this.showsMore ? 'true' : 'false'} @click=${this.#more}>${say('signals-more')}${icon('down')}</button>
    </section>`;
  }

  #button(kind: Signal) {
    const pressed = this.sent === kind || (kind === 'explain' && this.isAsking);
    return html`<button
      class="btn btn--family"
      aria-pressed=${pressed}
      @click=${() => (kind === 'explain' ? this.#ask() : this.#send(kind))}
    >
      ${icon(ICON[kind] ?? 'bell')}${say(`signal-${kind}`)}
    </button>`;
  }

  /** Which word it is about. Who asked is kept nowhere. */
  #word() {
    return html`<form class="signals__word" @submit=${this.#sendWord}>
      <div class="field">
        <label for="signals-word">${say('signals-which-word')}</label>
        <input class="input" id="signals-word" name="word" maxlength="80" autocomplete="off">
      </div>
      <button class="btn btn--main">${say('signals-send')}</button>
    </form>`;
  }

  #note(): string {
    if (this.failed) return say('signals-failed');
    if (!this.sent) return say('signals-only-chair');
    return say(this.#in.meeting.seenSignal === this.sent ? 'signals-seen' : 'signals-sent');
  }

  readonly #more = (): void => {
    this.showsMore = !this.showsMore;
  };

  #ask(): void {
    this.isAsking = !this.isAsking;
    if (this.isAsking) void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('#signals-word')?.focus());
  }

  readonly #sendWord = (event: SubmitEvent): void => {
    event.preventDefault();
    const word = new FormData(event.currentTarget as HTMLFormElement).get('word');
    this.isAsking = false;
    void this.#send('explain', typeof word === 'string' ? word.trim() : '');
  };

  async #send(kind: Signal, word = ''): Promise<void> {
    this.failed = undefined;
    this.#in.meeting.forgetSeen();
    try {
      await this.#in.meeting.command(word === '' ? { do: 'signal', kind } : { do: 'signal', kind, word });
      this.sent = kind;
    } catch {
      // Whatever went wrong, what to do is the same: the note says so, and the button is there.
      this.failed = kind;
      this.sent = undefined;
    }
  }
}
