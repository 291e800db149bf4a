import { LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { peopleTemplate } from '../frame/people-template.ts';

/** Who is here and who is expected, with how each of them takes part. */
@customElement('sip-people')
export class SipPeople extends LitElement {
  readonly #in = new InMeeting(this, {
    shows: ({ here, projection }) => [here.join(' '), JSON.stringify(projection.people), projection.floor?.id],
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    const { projection, here, session } = this.#in.meeting;
    const floor = projection.floor?.id;
    return peopleTemplate({ people: projection.people, here, you: session.seat, ...(floor === undefined ? {} : { floor }) });
  }
}
