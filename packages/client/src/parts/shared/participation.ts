import { fieldsOf, LAST_MINUTE, numberOf, PARTICIPATIONS, type Role, type RosterRow, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import { announce } from '../heard/announcer.ts';
import './date-field.ts';
import { Light } from '../frame/light.ts';
import { seatChoices, select } from './fields.ts';

type Minute = 'fromMinute' | 'toMinute';

const others: readonly Role[] = ['viewer', 'interpreter', 'subject'];
const somebodyElse = (row: RosterRow): boolean => !others.includes(row.role);

/** How the person wants to take part, and who prepared the meeting with them. Drawn for scribes only. */
@customElement('sip-participation')
export class SipParticipation extends Light {
  /** A minute that cannot be, as it stands in the field until it is mended. It is not in the plan. */
  @state() private wrong: { readonly name: Minute; readonly value: string } | undefined;
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const place = { isOpen: meeting.mayWrite('subject') };
    const subject = fieldsOf(meeting.plan, 'subject');
    const way = textOf(subject, 'participation');
    const ways = [
      { value: '', text: say('shared-none-chosen') },
      ...PARTICIPATIONS.map((value) => ({ value, text: say(`shared-participation-${value}`) })),
    ];
    const seat = (name: 'seatOfRepresentative' | 'preparedWith') =>
      select(say(`shared-subject-${name}`), place, textOf(subject, name), seatChoices(meeting.plan, somebodyElse), (value) =>
        this.#write(name, value),
      );
    return html`
      ${select(say('shared-subject-participation'), place, way, ways, (value) => this.#write('participation', value))}
      ${way === 'a-while' || numberOf(subject, 'toMinute') !== null ? this.#minutes(place.isOpen) : nothing}
      ${way === 'representative' || textOf(subject, 'seatOfRepresentative') !== '' ? seat('seatOfRepresentative') : nothing}
      ${seat('preparedWith')}
      <sip-date-field .label=${say('shared-subject-preparedOn')} .value=${textOf(subject, 'preparedOn')} .closed=${!place.isOpen}
        .write=${(day: string) => this.#write('preparedOn', day)}></sip-date-field>`;
  }

  #minutes(isOpen: boolean) {
    const field = (name: Minute) => {
      const isWrong = this.wrong?.name === name;
      const value = isWrong ? this.wrong?.value : String(numberOf(fieldsOf(this.#in.meeting.plan, 'subject'), name) ?? '');
      return html`<label class="field"><span class="lab">${say(`shared-subject-${name}`)}</span>
        <input class="input" type="number" min="0" max=${LAST_MINUTE} inputmode="numeric" ?readonly=${!isOpen} .value=${atRest(value ?? '')}
          aria-invalid=${isWrong ? 'true' : 'false'} aria-describedby=${isWrong ? 'minutes-wrong' : nothing}
          @change=${(event: Event) => this.#minute(name, event.target as HTMLInputElement)}></label>`;
    };
    return html`${field('fromMinute')}${field('toMinute')}
      ${this.wrong ? html`<p class="hint hint--err wide" id="minutes-wrong">${say('shared-subject-minutes-wrong', { last: LAST_MINUTE })}</p>` : nothing}`;
  }

  /** Minutes are whole, within a meeting, and end after they begin. */
  #minute(name: Minute, input: HTMLInputElement): void {
    const subject = fieldsOf(this.#in.meeting.plan, 'subject');
    const minute = input.value === '' ? null : Number(input.value);
    const other = numberOf(subject, name === 'fromMinute' ? 'toMinute' : 'fromMinute');
    const isInOrder = minute === null || other === null || (name === 'fromMinute' ? minute < other : minute > other);
    if (!input.validity.valid || !isInOrder) {
      this.wrong = { name, value: input.value };
      announce(say('shared-subject-minutes-wrong', { last: LAST_MINUTE }), 'answer');
      return;
    }
    this.wrong = undefined;
    this.#write(name, minute);
  }

  #write(name: string, value: string | number | null): void {
    const map = this.#in.meeting.doc.getMap('subject');
    // A choice that is taken back is no choice, and not a word that no program knows.
    if (value === '' || value === null) map.delete(name);
    else map.set(name, value);
  }
}
