import { nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Meeting } from '../meeting/meeting.ts';
import { InMeeting, MeetingHere } from '../meeting/meeting-context.ts';
import { Lead } from '../parts/chair/lead.ts';
import { Light } from '../parts/frame/light.ts';
import type { Draw, State } from './figure.ts';
import { doSteps } from './steps.ts';
import { stillMeeting } from './still-meeting.ts';

/** A place in the gallery with a meeting of its own. Until it shows its state it is `inert`: it takes no focus. */
@customElement('sip-in-still')
export class SipInStill extends Light {
  @property({ attribute: false }) state: State = {};
  @property({ attribute: false }) draw: Draw | undefined;
  readonly #here = new MeetingHere(this);
  readonly #in = new InMeeting(this);
  readonly #lead = new Lead(this, this.#in);
  #meeting: Meeting | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.inert = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#meeting?.close();
  }

  protected override willUpdate(): void {
    if (this.#meeting) return;
    this.#meeting = stillMeeting(this.state);
    this.#here.set(this.#meeting);
  }

  protected override async firstUpdated(): Promise<void> {
    if (!this.#meeting) return;
    await doSteps(this.state.steps ?? [], this, this.#meeting);
    this.inert = false;
  }

  protected override render() {
    return this.#in.hasMeeting ? (this.draw?.(this.#in.meeting, this.#lead) ?? nothing) : nothing;
  }
}
