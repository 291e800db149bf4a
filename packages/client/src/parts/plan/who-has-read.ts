import { fieldsOf, ownsRooms } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { ownerName } from '../rows/row-place.ts';
import { confirmationOf } from './said-confirmation.ts';

/** Who has read the locked plan and what they said of it, and who has not yet [R143]. */
@customElement('sip-who-has-read')
export class SipWhoHasRead extends Light {
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { plan, state, session, projection } = this.#in.meeting;
    const people = projection.people
      .filter((person) => ownsRooms(person.role) && person.presence !== 'absent')
      .map((person) => ({
        person,
        said: confirmationOf(fieldsOf(plan, `voice/${person.id}`)['confirmations'], state.version),
      }));
    const count = people.filter(({ said }) => said).length;
    return html`<section aria-labelledby="who-has-read"><h2 class="h3" id="who-has-read">${say('confirm-others')}</h2>
      <p class="quiet" role="status">${say('confirm-count', { count, all: people.length })}</p>
      <ul class="confirm__list">
      ${people.map(({ person, said }) => {
        const agency = ownerName(person) === person.name ? '' : ownerName(person);
        return html`<li class=${said ? '' : 'wait'}>${icon(said ? 'check-ring' : 'ring')}<p><b>${person.id === session.seat ? say('You') : firstName(person.name)}</b>
          <span class="quiet">${[agency, say(said ? `confirm-has-${said.status}` : 'confirm-has-not')].filter((words) => words !== '').join(', ')}</span>
          ${said === undefined || said.text === '' ? nothing : html`<q class="voice" lang="sv">${said.text}</q>`}</p></li>`;
      })}
    </ul></section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-who-has-read': SipWhoHasRead;
  }
}
