import { PRINCIPALS } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { principalName, roleName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { whyNot } from '../floor/asking.ts';
import { copyText } from '../frame/copy.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { type Invitation, invite, invitedFrom, LATE_ROLES } from './invite.ts';

/** Makes a link for somebody who comes late or was not called. It is shown once, here, for the chair to give on. */
@customElement('sip-late-guest')
export class SipLateGuest extends Light {
  @state() private invitation: Invitation | undefined;
  @state() private problem = '';
  @state() private chosen = 'agency';
  @state() private isCopied = false;

  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    return html`<details class="fold"><summary>${icon('plus')}${say('chair-late-guest')}${icon('down')}</summary>
      ${this.invitation ? this.#link(this.invitation) : this.#form()}</details>`;
  }

  #form() {
    return html`<form class="late" @submit=${this.#submit}>
      <label class="field"><span class="lab">${say('chair-late-name')}</span><input class="input" name="name" required maxlength="100" autocomplete="off"></label>
      <label class="field"><span class="lab">${say('chair-late-role')}</span>
        <select class="input" name="role" @change=${(event: Event) => {
          this.chosen = (event.target as HTMLSelectElement).value;
        }}>${LATE_ROLES.map((role) => html`<option value=${role}>${roleName(role)}</option>`)}</select></label>
      ${
        this.chosen === 'agency'
          ? html`<label class="field"><span class="lab">${say('chair-late-agency')}</span><input class="input" name="agency" required maxlength="200" autocomplete="off"></label>
          <label class="field"><span class="lab">${say('chair-late-principal')}</span>
            <select class="input" name="principal">${PRINCIPALS.filter((one) => one !== 'enskild').map((one) => html`<option value=${one}>${principalName(one)}</option>`)}</select></label>`
          : nothing
      }
      <p class="hint">${say('chair-late-note')}</p>
      ${this.problem ? html`<p class="hint hint--err" role="alert">${this.problem}</p>` : nothing}
      <button class="btn">${say('chair-late-make')}</button>
    </form>`;
  }

  #link({ name, link }: Invitation) {
    return html`<div class="late"><label class="field"><span class="lab">${say('chair-late-link', { name })}</span>
        <input class="input" readonly .value=${link} @focus=${(event: Event) => (event.target as HTMLInputElement).select()}></label>
      <p class="hint">${say('chair-late-once')}</p>
      <div class="acts">
        <button type="button" class="btn btn--main" @click=${() => this.#copy(link)}>${icon('copy')}${say(this.isCopied ? 'copied' : 'copy')}</button>
        <button type="button" class="btn btn--bare" @click=${this.#done}>${say('save-done')}</button>
      </div></div>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.problem = '';
    try {
      const person = invitedFrom(new FormData(event.target as HTMLFormElement));
      this.invitation = await invite(this.#in.meeting.session.planId, person);
      await this.updateComplete;
      this.querySelector<HTMLElement>('input[readonly]')?.focus();
    } catch (error) {
      this.problem = await whyNot(error);
    }
  };

  async #copy(link: string): Promise<void> {
    this.isCopied = await copyText(link);
    announce(say(this.isCopied ? 'copied' : 'chair-late-copy-by-hand'), 'answer');
  }

  readonly #done = (): void => {
    this.invitation = undefined;
    this.isCopied = false;
    this.chosen = 'agency';
  };
}
