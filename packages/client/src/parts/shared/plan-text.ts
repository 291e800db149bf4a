import { SCREEN_LENGTH } from '@samsyn/model';
import { nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { canSay, say } from '../../words/say.ts';
import { Light } from '../frame/light.ts';
import { textInput } from './text-input.ts';

/** One of the plan's single texts: the purpose, what to do if something does not work, and so on. */
@customElement('sip-plan-text')
export class SipPlanText extends Light {
  /** Key in the room `plan`. Label: `shared-plan-<name>`. */
  @property() name = '';

  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const example = `shared-plan-${this.name}-example`;
    return textInput(meeting.doc.getMap('plan'), this.name, {
      label: say(`shared-plan-${this.name}`),
      isOpen: meeting.mayWrite('plan'),
      example: canSay(example) ? say(example) : '',
      room: SCREEN_LENGTH.answer,
    });
  }
}
