import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { clockTime } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import '../plan/plan-view.ts';
import { Light } from '../frame/light.ts';
import { type MissingItem, missingItems } from '../shared/missing-items.ts';
import { lamps } from './lamps.ts';
import type { Lead } from './lead.ts';
import { reminderItems } from './reminders.ts';

/** Locking the plan and ending the meeting: what is missing, the law's four points, and the two last steps. */
@customElement('sip-lock-desk')
export class SipLockDesk extends Light {
  @property({ attribute: false }) lead: Lead | undefined;
  /** Goes to where something that is missing is mended. */
  @property({ attribute: false }) mend: (item: MissingItem) => void = () => undefined;
  @state() private reason = '';

  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting || !this.lead) return nothing;
    const { phase, lockedAt } = this.#in.meeting.state;
    return html`<section class="lock" aria-labelledby="chair-lock">
      <h2 id="chair-lock" tabindex="-1">${say('chair-lock-heading')}</h2>
      ${
        phase === 'locked' || phase === 'ended'
          ? html`<p class="banner">${icon('lock')}<span>${lockedAt === null ? say('chair-ended-unlocked') : say('chair-locked-at', { time: clockTime(lockedAt) })}</span></p>`
          : this.#missing(this.lead)
      }
      ${phase === 'ended' ? nothing : this.#steps(this.lead)}
      ${this.#endDialog(this.lead)}
      ${phase === 'locked' || phase === 'ended' ? html`<sip-plan-view></sip-plan-view>` : nothing}
    </section>`;
  }

  #missing(lead: Lead) {
    const { meeting } = this.#in;
    const items = missingItems(meeting.plan);
    return html`<div class="lock__state">
      <div><h3>${say('chair-law')}</h3>${lamps(meeting)}</div>
      <div><h3>${items.length === 0 ? say('chair-nothing-missing') : say('shared-missing-count', { count: items.length })}</h3>
        ${items.length === 0 ? html`<p>${say('chair-nothing-missing-note')}</p>` : nothing}
        ${this.#links(items, 'missing')}
        ${this.#unseen(lead, items)}
        ${lead.problem === '' ? nothing : html`<p class="hint hint--err" role="alert">${lead.problem}</p>`}
      </div>
      ${this.#reminders()}
    </div>`;
  }

  /** What the plan may be locked without: said, so that leaving it out is a choice. */
  #reminders() {
    const items = reminderItems(this.#in.meeting.plan);
    return items.length === 0 ? nothing : html`<div><h3>${say('reminder-heading')}</h3>${this.#links(items, 'reminders')}</div>`;
  }

  #links(items: readonly MissingItem[], what: 'missing' | 'reminders') {
    return html`<ul class=${what}>${items.map((item) => html`<li><button type="button" class="missing__link" @click=${() => this.mend(item)}>${item.words}</button></li>`)}</ul>`;
  }

  /** The server judges what is stored: should it miss more than this page sees, that is said too. */
  #unseen(lead: Lead, items: readonly MissingItem[]) {
    const seen = new Set(items.map(({ key }) => key));
    const more = [...new Set(lead.missing.filter((code) => !seen.has(code)).map((code) => code.split(':')[0] ?? code))];
    return more.length === 0 ? nothing : html`<ul>${more.map((code) => html`<li>${say(`missing-${code}`)}</li>`)}</ul>`;
  }

  #steps(lead: Lead) {
    const { phase } = this.#in.meeting;
    const mayLock = phase === 'summary' || phase === 'closing';
    return html`<div class="acts">
      ${
        phase === 'locked'
          ? html`<button type="button" class="btn btn--main" ?disabled=${!lead.mayAct} @click=${this.#openEnd}>${say('chair-end')}</button>
          <button type="button" class="btn" ?disabled=${!lead.mayAct} @click=${() => lead.ask({ do: 'unlock' })}>${say('chair-unlock')}</button>`
          : html`<button type="button" class="btn btn--main" ?disabled=${!lead.mayAct || !mayLock} @click=${() => lead.ask({ do: 'lock' })}>${icon('lock')}${say('chair-lock')}</button>
          <button type="button" class="btn" ?disabled=${!lead.mayAct} @click=${this.#openEnd}>${say('chair-end-early')}</button>`
      }
    </div>
    ${phase !== 'locked' && !mayLock ? html`<p class="hint">${say('chair-lock-when')}</p>` : nothing}`;
  }

  /** The focus is on Cancel: whoever presses Enter by habit ends nothing. */
  #endDialog(lead: Lead) {
    const isLocked = this.#in.meeting.phase === 'locked';
    return html`<dialog class="end" aria-labelledby="end-title">
      <h2 id="end-title">${say(isLocked ? 'chair-end-title' : 'chair-end-early-title')}</h2>
      <p>${say(isLocked ? 'chair-end-note' : 'chair-end-early-note')}</p>
      ${
        isLocked
          ? nothing
          : html`<label class="field"><span class="lab">${say('chair-end-reason')}</span>
            <textarea class="input" rows="2" maxlength="500" .value=${this.reason} @input=${(event: Event) => {
              this.reason = (event.target as HTMLTextAreaElement).value;
            }}></textarea></label>`
      }
      <div class="acts">
        <button type="button" class="btn" autofocus @click=${this.#closeEnd}>${say('cancel')}</button>
        <button type="button" class="btn btn--main" ?disabled=${!isLocked && this.reason.trim() === ''} @click=${() => this.#end(lead)}>${say('chair-end')}</button>
      </div>
    </dialog>`;
  }

  readonly #openEnd = (): void => this.querySelector('dialog')?.showModal();
  readonly #closeEnd = (): void => this.querySelector('dialog')?.close();

  async #end(lead: Lead): Promise<void> {
    const reason = this.reason.trim();
    const isDone = await lead.ask({ do: 'end', ...(reason === '' ? {} : { reason }) });
    this.#closeEnd();
    if (isDone) this.querySelector<HTMLElement>('#chair-lock')?.focus();
  }
}
