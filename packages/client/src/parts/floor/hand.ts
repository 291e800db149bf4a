import { SPEAKERS } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { handsOf } from './hands.ts';

/** "I want to say something": a hand that stays up until its owner takes it down. */
@customElement('sip-hand')
export class SipHand extends Light {
  readonly #in = new InMeeting(this, {
    shows: (meeting) => [isUp(meeting), mayRaise(meeting)],
  });

  protected override render() {
    const { meeting } = this.#in;
    if (!mayRaise(meeting)) return nothing;
    const up = isUp(meeting);
    return html`<button class="btn hand" aria-pressed=${up} @click=${this.#toggle}>
      ${icon('hand')}<span>${say(up ? 'hand-raised' : 'hand-raise')}</span>
    </button>`;
  }

  readonly #toggle = (): void => {
    const { meeting } = this.#in;
    const up = !isUp(meeting);
    meeting.doc.getMap(`voice/${meeting.session.seat}`).set('hand', up ? meeting.clock.now() : null);
    announce(say(up ? 'hand-raised' : 'hand-lowered'), 'answer');
  };
}

const isUp = ({ plan, session }: Meeting): boolean => handsOf(plan).some(({ person }) => person.id === session.seat);
const mayRaise = (meeting: Meeting): boolean =>
  SPEAKERS.includes(meeting.session.role) && meeting.mayWrite(`voice/${meeting.session.seat}`, 'hand');
