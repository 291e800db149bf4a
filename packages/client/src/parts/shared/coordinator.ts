import { coordinatorOf, FAMILY, type Fields, fieldsOf, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { seatChoices, select } from './fields.ts';
import { mayCoordinate } from './list-specs.ts';
import './lists-summary.ts';
import { Light } from '../frame/light.ts';

/**
 * Who has the overall responsibility (huvudansvarig), and what one can expect of them. Only somebody from the kommun or
 * the region may be chosen (SoL 10:8), and they say yes on their own screen.
 */
@customElement('sip-coordinator')
export class SipCoordinator extends Light {
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { plan } = meeting;
    const isOpen = meeting.mayWrite('plan');
    const { chosen, wishedBy } = this.#said();
    const accepts = chosen !== '' && fieldsOf(plan, `voice/${chosen}`)['acceptsCoordination'] === true;
    return html`
      <div class="item__fields">
        ${select(say('shared-coordinator'), { isOpen }, chosen, seatChoices(plan, mayCoordinate), (seat) => this.#write(seat, this.#said().wishedBy))}
        ${select(
          say('shared-coordinator-wished-by'),
          { isOpen },
          wishedBy,
          seatChoices(plan, (row) => FAMILY.includes(row.role)),
          (by) => this.#write(this.#said().chosen, by),
        )}
      </div>
      ${
        chosen === ''
          ? html`<p class="hint">${say('shared-coordinator-who')}</p>`
          : html`<p class="row__mark">${icon(accepts ? 'check' : 'ring')}${say(
              accepts ? 'shared-coordinator-accepts' : 'shared-coordinator-asked',
              {
                name: meeting.roster.get(chosen)?.name ?? '',
              },
            )}</p>`
      }
      <h3>${say('shared-expectations')}</h3>
      <sip-shared-list list="expectations"></sip-shared-list>`;
  }

  /** As the plan says now: what was drawn a moment ago may have been chosen anew since. */
  #said(): { readonly chosen: string; readonly wishedBy: string } {
    const { plan } = this.#in.meeting;
    const value = fieldsOf(plan, 'plan')['coordinator'];
    const wishedBy = typeof value === 'object' && value !== null ? textOf(value as Fields, 'wishedByFamily') : '';
    return { chosen: coordinatorOf(plan)?.seat ?? '', wishedBy };
  }

  /** The family's wish stands also while nobody has been chosen. */
  #write(seat: string, wishedByFamily: string): void {
    const { doc, roster } = this.#in.meeting;
    const chosen = { seat, principal: roster.get(seat)?.principal ?? '' };
    const said = wishedByFamily === '' ? chosen : { ...chosen, wishedByFamily };
    doc.getMap('plan').set('coordinator', seat === '' && wishedByFamily === '' ? '' : said);
  }
}
