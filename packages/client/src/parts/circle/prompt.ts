import { AUDIENCE, isPart, type Part, promptIds, purposeId } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

/** What the present part is for, and what this seat can say or think about in it: one sentence at a time for the chair. */
@customElement('sip-prompt')
export class SipPrompt extends Light {
  @state() private place = 0;
  #part: Part | undefined;
  readonly #in = new InMeeting(this, { shows: ({ phase }) => [phase] });

  protected override willUpdate(): void {
    if (!this.#in.hasMeeting) return;
    const { phase } = this.#in.meeting;
    const part = isPart(phase) ? phase : undefined;
    if (part !== this.#part) this.place = 0;
    this.#part = part;
  }

  protected override render() {
    const part = this.#part;
    if (!part) return nothing;
    const { role } = this.#in.meeting.session;
    const ids = promptIds(part, role);
    return html`<div class="prompt">
      <p class="prompt__purpose">${say(purposeId(part))}</p>
      ${AUDIENCE[role] === 'chair' ? this.#oneByOne(ids) : all(ids)}
    </div>`;
  }

  #oneByOne(ids: readonly string[]) {
    const id = ids[this.place] ?? ids[0];
    if (id === undefined) return nothing;
    return html`<div class="prompt__head">
        <p class="eyebrow">${say('prompt-say')}</p>
        ${
          ids.length > 1
            ? html`<p class="prompt__steps">
                <button class="btn btn--bare" aria-label=${say('prompt-previous')} @click=${() => this.#step(-1, ids.length)}>
                  ${icon('back')}
                </button>
                <span class="num">${say('prompt-place', { number: this.place + 1, count: ids.length })}</span>
                <button class="btn btn--bare" aria-label=${say('prompt-next')} @click=${() => this.#step(1, ids.length)}>
                  ${icon('forward')}
                </button>
              </p>`
            : nothing
        }
      </div>
      <p class="voice prompt__say" aria-live="polite">${say(id)}</p>`;
  }

  #step(by: number, count: number): void {
    this.place = (this.place + by + count) % count;
  }
}

const all = (ids: readonly string[]) => html`<p class="eyebrow">${say('prompt-ask')}</p>
  <ul class="prompt__list">${ids.map((id) => html`<li>${say(id)}</li>`)}</ul>`;
