import { FAMILY, type Fields, fieldsOf, listOf, numberOf, type RosterRow, SCREEN_LENGTH, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import { icon } from '../frame/icon.ts';
import { field } from './fields.ts';
import './image-cards.ts';
import { type FieldSpec, seatsFor } from './list-specs.ts';
import { modeTicks } from './mode-ticks.ts';
import './participation.ts';
import './lists-facts.ts';
import { Light } from '../frame/light.ts';

/** What a scribe may put right, by room. Labels: `shared-<room>-<field>`. */
const ROOMS = {
  subject: [
    { name: 'displayName', is: 'string', max: 100 },
    { name: 'fullName', is: 'string', max: 200 },
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

const isClose = (row: RosterRow): boolean => FAMILY.includes(row.role) && row.role !== 'subject';

/** The same facts to write in, folded: they are seldom changed in the meeting. Nothing for whoever may only read. */
@customElement('sip-facts-edit')
export class SipFactsEdit extends Light {
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting || !this.#in.meeting.mayWrite('subject')) return nothing;
    return html`<details class="fold"><summary>${say('shared-facts-change')}${icon('down')}</summary>
      <h3>${say('shared-facts-subject')}</h3><div class="item__fields">${this.#fields('subject')}${this.#livesWith()}</div>
      <h3>${say('shared-facts-participation')}</h3>
      <div class="item__fields"><sip-participation></sip-participation><sip-image-cards></sip-image-cards></div>
      <h3>${say('shared-facts-invitation')}</h3><div class="item__fields">${this.#fields('invitation')}${this.#notice()}${this.#modes()}</div>
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

  /** With whom of those who are called the person lives. What another program put there beside them is kept. */
  #livesWith(): TemplateResult {
    const { meeting } = this.#in;
    const subject = meeting.doc.getMap('subject');
    const toggle = (seat: string, isOn: boolean): void => {
      const rest = listOf({ livesWith: subject.get('livesWith') }, 'livesWith').filter((one) => one !== seat);
      subject.set('livesWith', isOn ? [...rest, seat] : rest);
    };
    const chosen = listOf(fieldsOf(meeting.plan, 'subject'), 'livesWith');
    return html`<fieldset class="field ticks"><legend class="lab">${say('shared-subject-livesWith')}</legend>${seatsFor(
      meeting.plan,
      isClose,
    ).map(
      ({
        seat,
        row,
      }) => html`<label class="tick"><input type="checkbox" ?disabled=${!meeting.mayWrite('subject')} .checked=${live(chosen.includes(seat))}
        @change=${(event: Event) => toggle(seat, (event.target as HTMLInputElement).checked)}><span>${row.name}</span></label>`,
    )}</fieldset>`;
  }

  /** How many days before the meeting people were called to it. */
  #notice(): TemplateResult {
    const { meeting } = this.#in;
    const days = numberOf(fieldsOf(meeting.plan, 'invitation'), 'noticeDays');
    const write = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      if (input.value === '') meeting.doc.getMap('invitation').delete('noticeDays');
      else if (input.validity.valid) meeting.doc.getMap('invitation').set('noticeDays', Number(input.value));
      else input.value = String(days ?? '');
    };
    return html`<label class="field"><span class="lab">${say('shared-invitation-noticeDays')}</span>
      <input class="input" type="number" min="0" max="365" inputmode="numeric" ?readonly=${!meeting.mayWrite('invitation')}
        .value=${atRest(String(days ?? ''))} @change=${write}></label>`;
  }

  #modes(): TemplateResult {
    const { meeting } = this.#in;
    const invitation = meeting.doc.getMap('invitation');
    return modeTicks(listOf(fieldsOf(meeting.plan, 'invitation'), 'modes'), meeting.mayWrite('invitation'), (modes) =>
      invitation.set('modes', modes),
    );
  }
}
