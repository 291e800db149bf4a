import { type Fields, fieldsOf, listOf, SCREEN_LENGTH, textOf } from '@samsyn/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { field } from './fields.ts';
import type { FieldSpec } from './list-specs.ts';
import { modeTicks } from './mode-ticks.ts';
import './shared-list.ts';

/** What a scribe may put right, by room. Labels: `shared-<room>-<field>`. */
const ROOMS = {
  subject: [
    { name: 'birthDate', is: 'date' },
    { name: 'language', is: 'string', max: 35 },
    { name: 'interpreter', is: 'string', max: 100 },
    { name: 'communication', is: 'text', max: SCREEN_LENGTH.answer, isLong: true },
    { name: 'imageSupport', is: 'flag' },
    { name: 'easyRead', is: 'flag' },
    { name: 'protectedIdentity', is: 'flag' },
    { name: 'alternateResidence', is: 'string', max: 300, when: (row) => row['protectedIdentity'] !== true },
  ],
  invitation: [
    { name: 'initiator', is: 'string', max: 200 },
    { name: 'sentOn', is: 'date' },
    { name: 'place', is: 'string', max: 200 },
    { name: 'preparation', is: 'text', max: SCREEN_LENGTH.answer, isLong: true },
  ],
} as const satisfies Record<string, readonly FieldSpec[]>;

/** The same facts to write in, folded: they are seldom changed in the meeting. Nothing for whoever may only read. */
@customElement('sip-facts-edit')
export class SipFactsEdit extends LitElement {
  readonly #in = new InMeeting(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite('subject')) return nothing;
    return html`<details class="fold"><summary>${say('shared-facts-change')}${icon('down')}</summary>
      <h3>${say('shared-facts-subject')}</h3><div class="item__fields">${this.#fields('subject')}</div>
      <h3>${say('shared-facts-invitation')}</h3><div class="item__fields">${this.#fields('invitation')}${this.#modes()}</div>
      <h3>${say('shared-facts-answers')}</h3><sip-shared-list list="responses"></sip-shared-list>
    </details>`;
  }

  #fields(room: keyof typeof ROOMS): (TemplateResult | typeof nothing)[] {
    const { meeting } = this.#in;
    const place = {
      plan: meeting.plan,
      words: `shared-${room}`,
      row: { ...this.#read(room), id: room },
      map: meeting.doc.getMap(room),
      isOpen: meeting.mayWrite(room),
      meetingDay: meeting.state.startsAt.slice(0, 10),
    };
    return ROOMS[room].map((spec) => field(spec, place));
  }

  /** Who took the initiative may stand as a seat; it is read and written as a name. */
  #read(room: string): Fields {
    const { plan, roster } = this.#in.meeting;
    const fields = fieldsOf(plan, room);
    const initiator = roster.get(textOf(fields, 'initiator'))?.name;
    return initiator === undefined ? fields : { ...fields, initiator };
  }

  #modes(): TemplateResult {
    const { meeting } = this.#in;
    const invitation = meeting.doc.getMap('invitation');
    return modeTicks(listOf(fieldsOf(meeting.plan, 'invitation'), 'modes'), meeting.mayWrite('invitation'), (modes) =>
      invitation.set('modes', modes),
    );
  }
}
