import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../meeting/meeting-context.ts';
import '../parts/plan/additions.ts';
import '../parts/plan/confirmation.ts';
import { clockDay } from '../parts/frame/days.ts';
import { icon } from '../parts/frame/icon.ts';
import '../parts/plan/plan-view.ts';
import '../parts/refused/refused.ts';
import '../parts/frame/settings.ts';
import '../parts/frame/status.ts';
import { Light } from '../parts/frame/light.ts';
import { phaseName } from '../words/names.ts';
import { say } from '../words/say.ts';

/** The address must not look as if it carried a key: the jump is made by hand. */
function toAnswer(event: Event): void {
  event.preventDefault();
  const card = document.querySelector<HTMLElement>('.confirm__card');
  card?.scrollIntoView({ block: 'start' });
  card?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
}

/** The plan when it is done: read it, answer it, see what is yours. The same page for every seat. */
@customElement('sip-plan-page')
export class SipPlanPage extends Light {
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { lockedAt, version, title } = meeting.state;
    const isDone = lockedAt !== null && version > 0;
    return html`<main class="done" id="main" tabindex="-1">
      <header class="done__top" data-region aria-label=${say('plan-label')}>
        <h1>${isDone ? say('plan-done') : phaseName(meeting.phase)}</h1>
        <p class="done__facts">
          ${isDone ? html`<span>${icon('lock')}${say('plan-version', { version, time: clockDay(lockedAt) })}</span>` : ''}<span>${title}</span>
        </p>
        <sip-status></sip-status>
        <sip-settings></sip-settings>
        ${isDone ? html`<p class="done__jump"><a href="#confirm" @click=${toAnswer}>${say('confirm-jump')}</a></p>` : ''}
      </header>
      <sip-refused></sip-refused>
      <div class="done__grid">
        <div data-region aria-label=${say('plan-label')} role="group"><sip-plan-view></sip-plan-view><sip-additions></sip-additions></div>
        ${isDone ? html`<div data-region role="group" aria-label=${say('confirm-heading')}><sip-confirmation></sip-confirmation></div>` : ''}
      </div>
    </main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-plan-page': SipPlanPage;
  }
}
