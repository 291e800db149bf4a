import { copiesToAdd, SCREEN_LENGTH } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { newRow } from './new-row.ts';
import { sheetRowsToAdd } from './one-sheet-rows.ts';

type Fields = Readonly<Record<string, string>>;

/** Lists that can be filled from what stands in the plan already, and the rows that they lack. */
const LACKING = {
  distribution: ({ plan }: Meeting): Fields[] => copiesToAdd(plan).map((row) => ({ ...row, status: 'planned' })),
  onepager: (meeting: Meeting): Fields[] =>
    sheetRowsToAdd(meeting).map((row) => ({
      ...row,
      goal: row.goal.slice(0, SCREEN_LENGTH.goal),
      what: row.what.slice(0, SCREEN_LENGTH.short),
      howWhere: row.howWhere.slice(0, SCREEN_LENGTH.short),
    })),
} as const satisfies Record<string, (meeting: Meeting) => Fields[]>;

/** One press puts into a list what it lacks, from the plan. What stands there is not touched, and all can be changed. */
@customElement('sip-fill-list')
export class SipFillList extends Light {
  @property() list: keyof typeof LACKING = 'distribution';
  @state() private added: number | undefined;
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite(this.list)) return nothing;
    return html`<button type="button" class="btn" @click=${this.#fill}>${icon('sync')}${say(`shared-fill-${this.list}`)}</button>
      <p class="hint" role="status">${this.added === undefined ? nothing : say('shared-fill-added', { count: this.added })}</p>`;
  }

  readonly #fill = (): void => {
    const { meeting } = this.#in;
    const rows = LACKING[this.list](meeting);
    meeting.doc.transact(() => {
      for (const row of rows) newRow(meeting.doc, this.list, row);
    });
    this.added = rows.length;
  };
}
