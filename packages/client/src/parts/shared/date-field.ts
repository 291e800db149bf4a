import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';

/**
 * A day, or a day and a time, that may have to lie after another. A wrong one is not written into the plan: it stays
 * in the field with a sentence about what is wrong, until it is mended.
 */
@customElement('sip-date-field')
export class SipDateField extends Light {
  @property() label = '';
  @property() value = '';
  /** The value must come later than this, in the same form as `value`; empty when any will do. */
  @property() later = '';
  /** Message id of what to say when it is not after that. */
  @property() problem = '';
  @property({ type: Boolean, attribute: 'with-time' }) withTime = false;
  @property({ type: Boolean }) closed = false;
  @property({ attribute: false }) write: (value: string) => void = () => undefined;

  @state() private wrong: string | undefined;
  readonly #id = `date-${crypto.randomUUID().slice(0, 8)}`;

  constructor() {
    super();
    new Speaks(this);
  }

  protected override render() {
    const isWrong = this.wrong !== undefined;
    return html`<label class="field">
        <span class="lab">${this.label}</span>
        <input
          class="input"
          type=${this.withTime ? 'datetime-local' : 'date'}
          .value=${live(this.wrong ?? this.value)}
          ?disabled=${this.closed}
          aria-invalid=${isWrong ? 'true' : 'false'}
          aria-describedby=${isWrong ? this.#id : nothing}
          @change=${this.#changed}
          @blur=${() => isWrong && announce(say(this.problem), 'answer')}
        >
      </label>
      ${isWrong ? html`<p class="hint hint--err" id=${this.#id}>${say(this.problem)}</p>` : nothing}`;
  }

  readonly #changed = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value !== '' && this.later !== '' && value <= this.later) {
      this.wrong = value;
      return;
    }
    this.wrong = undefined;
    // The plan tells of it a moment later; until then the field must not fall back to what it said before.
    this.value = value;
    this.write(value);
  };
}
