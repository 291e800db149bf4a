import { fieldsOf, type ProjectedCommitment, REACTIONS } from '@samsyn/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { InMeeting } from '../meeting/meeting-context.ts';
import { say } from '../words/say.ts';
import { rowLine } from './decided.ts';
import './hide-row.ts';
import { type Reaction, reactionsOf, withReaction } from './reaction.ts';

/**
 * What the person and the guardians think of each insats: good, okay, do not want [R088]. Below it, where it may be
 * done, who gets to see the row.
 */
@customElement('sip-reactions')
export class SipReactions extends LitElement {
  readonly #in = new InMeeting(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get #root(): string {
    return `voice/${this.#in.meeting.session.seat}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const rows = meeting.projection.commitments.filter(({ owner }) => owner.id !== meeting.session.seat);
    const said = reactionsOf(fieldsOf(meeting.plan, this.#root)['reactions']);
    const isOpen = meeting.mayWrite(this.#root, 'reactions');
    if (rows.length === 0) return html`<p class="quiet">${say('reactions-none')}</p>`;
    return html`<ul class="react">
      ${repeat(
        rows,
        (row) => row.key,
        (row) => html`<li>
          ${rowLine(row)}
          ${this.#buttons(row, said, isOpen)}
          ${isOpen ? html`<sip-hide-row row-key=${row.key}></sip-hide-row>` : nothing}
        </li>`,
      )}
    </ul>`;
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

declare global {
  interface HTMLElementTagNameMap {
    'sip-reactions': SipReactions;
  }
}
