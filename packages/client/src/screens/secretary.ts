import { whatIsMissing } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../meeting/meeting-context.ts';
import { head } from '../parts/chair/head.ts';
import '../parts/circle/circle.ts';
import { icon } from '../parts/frame/icon.ts';
import { isHere, want } from '../parts/frame/later.ts';
import type { MissingItem } from '../parts/shared/missing-items.ts';
import type { SipPlanSections } from '../parts/shared/plan-sections.ts';
import '../parts/shared/plan-sections.ts';
import '../parts/floor/turns.ts';
import { Light } from '../parts/frame/light.ts';
import { say } from '../words/say.ts';
import { isClosed } from './closed.ts';

const wantMissing = (): void => void want('missing');

/** The secretary's desk: the whole plan to write in, in its own order, with what is missing beside it. */
@customElement('sip-secretary-screen')
export class SipSecretaryScreen extends Light {
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting || !this.#in.meeting.isLoaded) return nothing;
    const { meeting } = this.#in;
    return html`<div class="console console--secretary">
      ${head(meeting)}
      <section class="scribe" data-region="now" aria-label=${say('turns-region')}><sip-circle size="chip"></sip-circle><sip-turns></sip-turns></section>
      <main class="stage" id="main" tabindex="-1" data-region="main">
        ${this.#closed() ?? html`${this.#missing()}<sip-plan-sections></sip-plan-sections>`}
      </main>
    </div>`;
  }

  /** The plan to read and answer, once it is closed and the page for it has come. */
  #closed() {
    if (!isClosed(this.#in.meeting.phase)) return undefined;
    void want('confirmation');
    void want('plan');
    if (!isHere('confirmation') || !isHere('plan')) return undefined;
    return html`<sip-confirmation class="wide"></sip-confirmation><sip-plan-view></sip-plan-view>`;
  }

  #missing() {
    const count = whatIsMissing(this.#in.meeting.plan).length;
    return html`<details class="fold missing-fold" @pointerenter=${wantMissing} @focusin=${wantMissing} @toggle=${wantMissing}><summary>${
      count === 0 ? say('shared-nothing-missing') : say('shared-missing-count', { count })
    }${icon('down')}</summary>
      ${isHere('missing') ? html`<sip-missing .mend=${this.#mend}></sip-missing>` : nothing}
    </details>`;
  }

  readonly #mend = ({ section, anchor }: MissingItem): void => {
    void this.querySelector<SipPlanSections>('sip-plan-sections')?.goToSection(section, anchor);
  };
}
