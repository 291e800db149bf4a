import { ownsRooms } from '@samsyn/model';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import type { SaveState } from '../../meeting/save-state.ts';
import { clockTime } from '../../words/names.ts';
import { canSay, say } from '../../words/say.ts';
import { announce } from '../heard/announcer.ts';
import { copyText } from './copy.ts';
import { type IconName, icon } from './icon.ts';
import { Light } from './light.ts';

const ICON: Record<SaveState, IconName> = {
  connecting: 'sync',
  saved: 'check',
  saving: 'sync',
  offline: 'unlinked',
  unsent: 'hold',
  'unsent-long': 'hold',
  back: 'check-ring',
  refused: 'lock',
};

/** How long a link may be down, with nothing waiting, before it is said aloud, in ms. */
const QUIET_DOWN_MS = 10_000;

/** The one place that answers "is it saved?". It stands under the title and is never hidden. */
@customElement('sip-status')
export class SipStatus extends Light {
  readonly #in = new InMeeting(this, {
    ticking: true,
    shows: (meeting) => [stateOf(meeting), sentence(meeting), isLongDown(meeting)],
  });
  #said: SaveState | undefined;

  protected override render() {
    const { meeting } = this.#in;
    const state = stateOf(meeting);
    return html`<p class="chip" data-state=${state}>
      ${icon(ICON[state])}<span>${sentence(meeting)}</span>
      ${state === 'unsent-long' ? html`<button class="btn" @click=${this.#copy}>${icon('copy')}${say('copy-my-text')}</button>` : nothing}
    </p>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { meeting } = this.#in;
    const state = stateOf(meeting);
    // Words that wait must be seen wherever on the page somebody writes.
    this.toggleAttribute('data-urgent', state === 'unsent' || state === 'unsent-long' || state === 'refused');
    if (state === 'offline' && !isLongDown(meeting)) return;
    if (state === this.#said) return;
    const isWorryOver = state === 'saved' && (this.#said === 'unsent' || this.#said === 'unsent-long');
    const urgency = isWorryOver ? 'polite' : ALOUD[state];
    if (urgency && this.#said !== undefined) announce(sentence(meeting), urgency);
    this.#said = state;
  }

  readonly #copy = async (): Promise<void> => {
    const words = this.#in.meeting.unsentTexts().map(({ text }) => text);
    if (await copyText(words.join('\n\n'))) announce(say('copied-my-text'));
  };
}

const ALOUD: Partial<Record<SaveState, 'polite' | 'assertive'>> = {
  offline: 'polite',
  unsent: 'assertive',
  'unsent-long': 'polite',
  back: 'polite',
  refused: 'assertive',
};

/** That something was not taken is said when it can be said why: those words are on their way. */
const stateOf = ({ saveState }: Meeting): SaveState =>
  saveState === 'refused' && !canSay('refusal-internal') ? 'saving' : saveState;

function isLongDown({ saveFacts: { downSince } }: Meeting): boolean {
  return downSince !== null && Date.now() - downSince >= QUIET_DOWN_MS;
}

/** The chip's words. "Sparat" is said in two states only, and `saveState` gives those only when nothing waits. */
function sentence(meeting: Meeting): string {
  const { saveFacts, session, clock } = meeting;
  const state = stateOf(meeting);
  const savedAt = clockTime(saveFacts.savedAt ?? clock.now());
  switch (state) {
    case 'saved':
      return ownsRooms(session.role) ? say('save-saved', { time: savedAt }) : say('save-read', { time: clockTime(clock.now()) });
    case 'back':
      return say('save-back', { time: savedAt });
    case 'offline':
      return say('save-offline', { time: clockTime(clock.now() - (Date.now() - (saveFacts.downSince ?? Date.now()))) });
    case 'unsent':
    case 'unsent-long':
      return say('save-unsent');
    case 'refused':
      // A tick, a date or something taken away has no words to keep.
      return say(meeting.refused?.texts.length === 0 ? 'save-refused-change' : 'save-refused', {
        why: say(`refusal-${saveFacts.refusedCode ?? 'internal'}`),
      });
    default:
      return say(`save-${state}`);
  }
}
