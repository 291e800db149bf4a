import { fieldsOf, type ProjectedCommitment, REACTIONS } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { rowLine } from '../plan/decided.ts';
import './hide-row.ts';
import { Light } from '../frame/light.ts';
import { type Reaction, reactionsOf, withReaction } from './reaction.ts';
import { isLimited } from './row-place.ts';

/**
 * What is proposed and decided so far, one's own part first. The person and the guardians say of each of the others'
 * rows what they think of it [R088], and there too who gets to see it.
 */
@customElement('sip-reactions')
export class SipReactions extends Light {
  readonly #in = new InMeeting(this);

  get #root(): string {
    return `voice/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { seat, role } = meeting.session;
    const { commitments } = meeting.projection;
    if (commitments.length === 0) return html`<p class="quiet">${say('family-decided-none')}</p>`;
    const said = reactionsOf(fieldsOf(meeting.plan, this.#root)['reactions']);
    const isAsked = role === 'subject' || role === 'guardian';
    const isOpen = meeting.mayWrite(this.#root, 'reactions');
    const mine = commitments.filter(({ owner }) => owner.id === seat);
    const others = commitments.filter(({ owner }) => owner.id !== seat);
    return html`${isAsked && others.length > 0 ? html`<p class="quiet">${say('reactions-hint')}</p>` : nothing}
      <ul class="decided">
        ${repeat(
          [...mine, ...others],
          (row) => row.key,
          (row) => (row.owner.id === seat ? own(row) : this.#other(row, isAsked, said, isOpen)),
        )}
      </ul>`;
  }

  #other(row: ProjectedCommitment, isAsked: boolean, said: Readonly<Record<string, Reaction>>, isOpen: boolean): TemplateResult {
    const mark = isLimited(this.#in.meeting.plan, row.key)
      ? html`<p class="row__mark">${icon('eye')} ${say('row-limited')}</p>`
      : nothing;
    return html`<li>${rowLine(row)}${mark}
      ${isAsked ? this.#buttons(row, said, isOpen) : nothing}
      ${isAsked && isOpen ? html`<sip-hide-row row-key=${row.key}></sip-hide-row>` : nothing}</li>`;
  }

  #buttons(row: ProjectedCommitment, said: Readonly<Record<string, Reaction>>, isOpen: boolean): TemplateResult {
    return html`<div class="react__say" role="group" aria-label=${say('reactions-about', { what: row.what })}>
      ${REACTIONS.map(
        (
          reaction,
        ) => html`<button type="button" class="btn" aria-pressed=${said[row.key] === reaction ? 'true' : 'false'} ?disabled=${!isOpen}
          @click=${() => this.#press(row.key, reaction)}>${say(`reaction-${reaction}`)}</button>`,
      )}
    </div>`;
  }

  /** From what the document says now, and not from what was drawn: another device may have answered meanwhile. */
  #press(rowKey: string, reaction: Reaction): void {
    const voice = this.#in.meeting.doc.getMap(this.#root);
    voice.set('reactions', withReaction(reactionsOf(voice.get('reactions')), rowKey, reaction));
  }
}

const own = (row: ProjectedCommitment): TemplateResult => html`<li class="yours own-edge">
  <p class="decided__mine">${say('family-yours')}</p>${rowLine(row)}</li>`;

declare global {
  interface HTMLElementTagNameMap {
    'sip-reactions': SipReactions;
  }
}
