import { addRow, newRowId, nextOrder, rowsOf, SCREEN_LENGTH, textIn } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import * as Y from 'yjs';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import '../fields/text-field.ts';
import { Light } from '../frame/light.ts';

/**
 * A goal in the person's own words, folded under it. They stand in the person's own room: only they write there, and a
 * helper they have given their pen.
 */
@customElement('sip-goal-words')
export class SipGoalWords extends Light {
  /** The goal's id. */
  @property() goal = '';
  /** The person the plan is about. */
  @property() seat = '';

  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const isOpen = this.#in.meeting.mayWrite(this.#root);
    const text = this.#remark()?.get('text');
    return html`<details class="fold"><summary>${icon('pen')}<span>${say('plan-own-words')}</span>${icon('down')}</summary>
      <sip-text-field long .text=${text instanceof Y.Text ? text : undefined} .make=${this.#make} .label=${say('plan-own-words-label')}
        .hint=${say('plan-own-words-hint')} .room=${SCREEN_LENGTH.goal} .open=${isOpen}></sip-text-field></details>`;
  }

  get #root(): string {
    return `remarks/${this.seat}`;
  }

  #remark(): Y.Map<unknown> | undefined {
    const { plan, doc } = this.#in.meeting;
    const row = rowsOf(plan, this.#root).find((one) => one['kind'] === 'own-words' && one['about'] === this.goal);
    const map = row && doc.getMap(this.#root).get(row.id);
    return map instanceof Y.Map ? map : undefined;
  }

  /** The remark is made when somebody goes to write in it, and not by looking at the goal. */
  readonly #make = (): Y.Text => {
    const { doc } = this.#in.meeting;
    const rows = doc.getMap(this.#root);
    const id = newRowId((bytes) => crypto.getRandomValues(bytes));
    const fields = { kind: 'own-words', about: this.goal, order: nextOrder(rows) };
    return textIn(this.#remark() ?? addRow(doc, this.#root, id, fields), 'text');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-goal-words': SipGoalWords;
  }
}
