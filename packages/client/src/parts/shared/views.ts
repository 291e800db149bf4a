import { type Fields, fieldsOf, textOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName, roleName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { atRest } from '../frame/at-rest.ts';
import { Light } from '../frame/light.ts';
import { isBlank, richTextView } from '../rich-text/rich-text-view.ts';

/**
 * What the person and their guardians think of the insatser, in their own words. Whoever has said nothing has a reason
 * for it that is written down here (plan template, 12 and 13).
 */
@customElement('sip-views')
export class SipViews extends Light {
  readonly #in = new InMeeting(this);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const asked = [...meeting.roster].filter(
      ([, row]) => row.revoked !== true && (row.role === 'subject' || row.role === 'guardian'),
    );
    return html`<ul class="list">${asked.map(([seat, row]) => {
      const view = meeting.doc.getXmlFragment(`voice/${seat}/view`);
      return html`<li><div class="item" id=${`view-${seat}`} tabindex="-1" role="group" aria-label=${row.name}>
        <p><b>${row.name}</b> <span class="quiet">${roleName(row.role)}</span></p>
        ${
          isBlank(view)
            ? html`<p class="hint">${say('shared-view-own-screen', { name: firstName(row.name) })}</p>${this.#reason(seat, row.name)}`
            : html`<div class="rich__read" lang="sv">${richTextView(view)}</div>`
        }
      </div></li>`;
    })}</ul>`;
  }

  #reason(seat: string, name: string) {
    const { meeting } = this.#in;
    const reasons = fieldsOf(meeting.plan, 'plan')['noView'];
    const all = typeof reasons === 'object' && reasons !== null ? (reasons as Fields) : {};
    const write = (event: Event): void => {
      const plan = meeting.doc.getMap('plan');
      plan.set('noView', { ...(plan.get('noView') as Fields | undefined), [seat]: (event.target as HTMLInputElement).value });
    };
    return html`<label class="field"><span class="lab">${say('shared-no-view', { name: firstName(name) })}</span>
      <input class="input" type="text" maxlength="2000" lang="sv" autocomplete="off" ?readonly=${!meeting.mayWrite('plan')}
        .value=${atRest(textOf(all, seat))} @input=${write}></label>`;
  }
}
