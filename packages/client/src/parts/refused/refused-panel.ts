import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import type { RefusedText } from '../../meeting/refused.ts';
import { canWriteAgain, writeAgain } from '../../meeting/write-again.ts';
import { say } from '../../words/say.ts';
import { copyText } from '../frame/copy.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';

/** Words that the server did not take. They stay here until somebody has copied them, tried again or let them go. */
@customElement('sip-refused-panel')
export class SipRefusedPanel extends Light {
  @state() private copied: RefusedText | undefined;
  readonly #in = new InMeeting(this, {
    shows: (meeting) => [meeting.refused, ...(meeting.refused?.texts.map((text) => mayRetry(meeting, text)) ?? [])],
  });

  protected override render() {
    const { refused } = this.#in.meeting;
    if (!refused) return nothing;
    const { texts, denial } = refused;
    // A tick, a date or something taken away has no words to keep; that it was not taken is said all the same.
    const heading = say(texts.length > 0 ? 'refused-heading' : 'refused-change-heading');
    return html`<section class="row" data-state="refused" data-region aria-label=${heading}>
      <p class="row__mark">${icon('lock')} ${heading}: ${say(`refusal-${denial.code}`)}</p>
      ${
        texts.length > 0
          ? html`<p class="quiet">${say('refused-kept')}</p>
            <ul class="refused">${texts.map((text) => this.#text(text))}</ul>`
          : nothing
      }
      <p class="row__acts">
        <button class="btn btn--bare" @click=${() => this.#in.meeting.dismissRefused()}>
          ${say(texts.length > 0 ? 'refused-done' : 'close')}</button>
      </p>
    </section>`;
  }

  #text(refused: RefusedText) {
    return html`<li>
      <blockquote class="refused__text" tabindex="0">${refused.text}</blockquote>
      <p class="row__acts">
        <button class="btn" @click=${() => this.#copy(refused)}>
          ${icon(this.copied === refused ? 'check' : 'copy')}${say(this.copied === refused ? 'copied' : 'refused-copy')}
        </button>
        ${
          mayRetry(this.#in.meeting, refused)
            ? html`<button class="btn" @click=${() => this.#retry(refused)}>${icon('undo')}${say('refused-retry')}</button>`
            : html`<span class="quiet">${say('refused-only-copy')}</span>`
        }
      </p>
    </li>`;
  }

  async #copy(refused: RefusedText): Promise<void> {
    if (!(await copyText(refused.text))) return;
    this.copied = refused;
    announce(say('copied-my-text'));
  }

  #retry(refused: RefusedText): void {
    const { meeting } = this.#in;
    if (!writeAgain(documentOf(meeting, refused), refused)) return;
    meeting.dismissRefused(refused);
    announce(say('refused-retried'));
  }
}

/** Nothing is written where it would be refused again, nor over what a colleague has written since. */
const mayRetry = (meeting: Meeting, refused: RefusedText): boolean =>
  meeting.mayWrite(refused.place.root) && canWriteAgain(documentOf(meeting, refused), refused);

/** A hidden row is written again where it stood, and not in front of everyone. */
function documentOf(meeting: Meeting, { place: { root, path } }: RefusedText) {
  const seat = root.startsWith('commitments/') ? root.slice('commitments/'.length) : undefined;
  return seat === undefined ? meeting.doc : meeting.docOf(`${seat}/${path[0] ?? ''}`);
}
