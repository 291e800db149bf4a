import { needsIsLongest, PARTS, type Part, type PartMinutes, totalMinutes } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { phaseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Speaks } from '../../words/speaks.ts';
import { atRest } from '../frame/at-rest.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

/** Minutes for each part, before the meeting. Behov must be the longest [R071]: otherwise they are kept here, not sent. */
@customElement('sip-minutes')
export class SipMinutes extends Light {
  @property({ attribute: false }) minutes: PartMinutes | undefined;
  @property({ type: Boolean }) closed = false;
  @property({ attribute: false }) write: (minutes: PartMinutes) => unknown = () => undefined;

  @state() private draft: PartMinutes | undefined;

  constructor() {
    super();
    new Speaks(this);
  }

  protected override render() {
    const minutes = this.draft ?? this.minutes;
    if (!minutes) return nothing;
    const isWrong = !needsIsLongest(minutes);
    return html`<fieldset class="minutes"><legend>${say('chair-minutes')}</legend>
      <div class="minutes__parts">${PARTS.map(
        (part) => html`<label class="field ph-${part}"><span class="lab">${icon(part)}${phaseName(part)}</span>
          <input class="input num" type="number" inputmode="numeric" min="1" max="110" step="1" ?disabled=${this.closed}
            aria-invalid=${isWrong && part === 'needs' ? 'true' : 'false'} aria-describedby="minutes-note"
            .value=${atRest(String(minutes[part]))} @change=${(event: Event) => this.#change(part, event.target as HTMLInputElement)}></label>`,
      )}</div>
      <p id="minutes-note" class=${isWrong ? 'hint hint--err' : 'hint'} role=${isWrong ? 'alert' : 'note'}>${
        isWrong ? say('chair-minutes-needs-longest') : say('chair-minutes-total', { minutes: totalMinutes(minutes) })
      }</p>
    </fieldset>`;
  }

  #change(part: Part, input: HTMLInputElement): void {
    const value = Number(input.value);
    const before = this.draft ?? this.minutes;
    if (!before) return;
    if (!Number.isInteger(value) || value < 1) {
      input.value = String(before[part]);
      return;
    }
    const changed = { ...before, [part]: value };
    if (!needsIsLongest(changed)) {
      this.draft = changed;
      return;
    }
    this.draft = undefined;
    this.write(changed);
  }
}
