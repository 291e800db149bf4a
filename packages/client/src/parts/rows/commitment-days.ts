import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { elementId } from '../frame/element-id.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { type DateField, type DateProblem, dateProblems, type RowDates, settleDates } from './commitment-dates.ts';

/**
 * The days of a row. A day that cannot be right stays in its field with a sentence about it, and is not written into
 * the plan until it is mended.
 */
@customElement('sip-commitment-days')
export class SipCommitmentDays extends Light {
  @property({ attribute: false }) dates: RowDates = { startOn: '', endOn: '', decisionOn: '' };
  /** ISO date of the meeting. */
  @property({ attribute: false }) meetingOn = '';
  @property({ attribute: false }) write: (field: DateField, day: string) => void = () => undefined;
  @property({ type: Boolean }) open = false;
  /** `span`: from and to. `decision`: the day something is decided. `start`: from alone. */
  @property() shows: 'span' | 'start' | 'decision' = 'span';
  @state() private kept: Partial<Record<DateField, string>> = {};
  readonly #id = elementId('days');

  constructor() {
    super();
    new Speaks(this);
  }

  protected override render(): TemplateResult {
    const problems = dateProblems({ ...this.dates, ...this.kept }, this.meetingOn);
    if (this.shows === 'decision') return this.#single('decisionOn', problems.decisionOn);
    if (this.shows === 'start') return this.#single('startOn', problems.startOn);
    return html`<fieldset class="field days">
      <legend class="lab">${icon('calendar')}${say('row-days')}</legend>
      <div class="pair">
        ${this.#input('startOn', problems.startOn)}<span aria-hidden="true">–</span>${this.#input('endOn', problems.endOn)}
      </div>
      ${this.#problem('startOn', problems.startOn)}${this.#problem('endOn', problems.endOn)}
    </fieldset>`;
  }

  #single(field: DateField, problem: DateProblem | undefined): TemplateResult {
    return html`<div class="field">
      <label for="${this.#id}-${field}">${icon('calendar')}${say(`row-${field}-alone`)}</label>
      ${this.#input(field, problem)}${this.#problem(field, problem)}
    </div>`;
  }

  #input(field: DateField, problem: DateProblem | undefined): TemplateResult {
    const id = `${this.#id}-${field}`;
    return html`<input class="input" type="date" id=${id} aria-label=${this.shows === 'span' ? say(`row-${field}`) : nothing}
      .value=${live(this.kept[field] ?? this.dates[field])} ?disabled=${!this.open}
      aria-invalid=${problem ? 'true' : nothing} aria-describedby=${problem ? `${id}-problem` : nothing}
      @change=${(event: Event) => this.#changed(field, (event.target as HTMLInputElement).value)}
      @blur=${() => problem && announce(say(`row-date-${problem}`), 'answer')}>`;
  }

  #problem(field: DateField, problem: DateProblem | undefined): TemplateResult | typeof nothing {
    if (!problem) return nothing;
    const isKept = this.kept[field] !== undefined;
    return html`<p class="hint hint--err" id="${this.#id}-${field}-problem">
      <span>${say(`row-date-${problem}`)}${isKept ? html` ${say('row-date-kept')}` : nothing}</span>
    </p>`;
  }

  #changed(field: DateField, day: string): void {
    const { write, keep } = settleDates(this.dates, { ...this.kept, [field]: day }, this.meetingOn);
    this.kept = keep;
    // The plan tells of it a moment later; until then the field must not fall back to what it said before.
    this.dates = { ...this.dates, ...write };
    for (const [name, value] of Object.entries(write)) this.write(name as DateField, value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-commitment-days': SipCommitmentDays;
  }
}
