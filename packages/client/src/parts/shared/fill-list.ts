import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { loadWords, say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { fetchUntilThere } from '../frame/later.ts';
import { Light } from '../frame/light.ts';
import type { LACKING } from './fill-rows.ts';
import { newRow } from './new-row.ts';

type Filled = keyof typeof LACKING;

/** What fills the lists, and the words it puts there. */
const fetchRows = async (): Promise<typeof LACKING> => {
  const [{ LACKING: lacking }] = await Promise.all([import('./fill-rows.ts'), loadWords('fill')]);
  return lacking;
};

/** One press puts into a list what it lacks, from the plan. What stands there is not touched, and all can be changed. */
@customElement('sip-fill-list')
export class SipFillList extends Light {
  @property() list: Filled = 'distribution';
  @state() private added: number | undefined;
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite(this.list)) return nothing;
    return html`<button type="button" class="btn" @click=${this.#fill}>${icon('sync')}${say(`shared-fill-${this.list}`)}</button>
      <p class="hint" role="status">${this.added === undefined ? nothing : say('shared-fill-added', { count: this.added })}</p>`;
  }

  readonly #fill = async (): Promise<void> => {
    const lacking = await fetchUntilThere(fetchRows);
    const { meeting } = this.#in;
    // While it was on its way the plan may have been locked.
    if (!meeting.mayWrite(this.list)) return;
    const rows = lacking[this.list](meeting);
    meeting.doc.transact(() => {
      for (const row of rows) newRow(meeting.doc, this.list, row);
    });
    this.added = rows.length;
  };
}
