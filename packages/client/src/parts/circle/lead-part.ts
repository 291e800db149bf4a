import { fieldsOf, isPart } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Asking } from '../floor/asking.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

/** A young person who wanted to lead parts of their own meeting takes a part, and gives the floor in it [R004]. */
@customElement('sip-lead-part')
export class SipLeadPart extends Light {
  readonly #in = new InMeeting(this);
  readonly #asking = new Asking(this, this.#in);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { seat, role } = meeting.session;
    const { partLeader, phase } = meeting.state;
    const isLeading = partLeader === seat;
    const mayLead = role === 'subject' && fieldsOf(meeting.plan, 'subject')['participation'] === 'leads-parts' && isPart(phase);
    if (!isLeading && !mayLead) return nothing;
    return html`<section class="lead ${isLeading ? 'own-edge' : ''}" data-region aria-label=${say('lead-part')}>
      ${
        isLeading
          ? this.#leading()
          : html`<button type="button" class="btn" ?disabled=${this.#asking.isBusy} @click=${() => this.#asking.ask({ do: 'leadPart' })}>${say('lead-part')}</button>`
      }
      ${this.#asking.problem ? html`<p class="hint hint--err" role="alert">${this.#asking.problem}</p>` : nothing}
    </section>`;
  }

  #leading(): TemplateResult {
    const { projection } = this.#in.meeting;
    const chair = firstName(projection.leader?.name ?? '');
    const next = projection.next[0];
    return html`<p>${say('lead-leading', { chair })}</p>
      <button type="button" class="btn btn--main btn--big" ?disabled=${!next || this.#asking.isBusy}
        @click=${() => next && this.#asking.ask({ do: 'giveFloor', seat: next.id })}>
        ${icon('next')}<span>${say('lead-next')}<small>${next ? firstName(next.name) : say('lead-nobody')}</small></span></button>
      <button type="button" class="btn btn--bare" ?disabled=${this.#asking.isBusy}
        @click=${() => this.#asking.ask({ do: 'leadPart', seat: null })}>${say('lead-stop', { chair })}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-lead-part': SipLeadPart;
  }
}
