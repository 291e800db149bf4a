import { coordinatorOf, fieldsOf, rowsOf, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

/** Whoever has been chosen to hold the plan together sees what is expected, and says yes on their own screen [R090]. */
@customElement('sip-coordination')
export class SipCoordination extends Light {
  readonly #in = new InMeeting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const { seat } = meeting.session;
    if (coordinatorOf(meeting.plan)?.seat !== seat) return nothing;
    const root = `voice/${seat}`;
    const accepts = fieldsOf(meeting.plan, root)['acceptsCoordination'] === true;
    const isOpen = meeting.mayWrite(root, 'acceptsCoordination');
    const expected = rowsOf(meeting.plan, 'expectations')
      .map((row) => textOf(row, 'text'))
      .filter((words) => words.trim() !== '');
    const answer = (value: boolean): void => {
      meeting.doc.getMap(root).set('acceptsCoordination', value);
    };
    const expectations =
      expected.length > 0
        ? html`<p class="lab">${say('coord-expected')}</p><ul class="plain">${expected.map((words) => html`<li lang="sv">${words}</li>`)}</ul>`
        : html`<p class="quiet">${say('coord-expected-none')}</p>`;
    // What has been answered takes little room, so that one's own row comes first again.
    if (accepts) {
      return html`<section aria-labelledby="coord-heading"><details class="fold">
        <summary>${icon('check')}<h2 id="coord-heading">${say('coord-heading-yes')}</h2>${icon('down')}</summary>
        <div class="part__fields">${expectations}
          <p><button type="button" class="btn" ?disabled=${!isOpen} @click=${() => answer(false)}>${say('coord-take-back')}</button></p></div>
      </details></section>`;
    }
    return html`<section class="card own-edge" aria-labelledby="coord-heading">
      <h2 id="coord-heading">${say('coord-heading')}</h2>
      <p>${say('coord-means')}</p>
      ${expectations}
      <div class="acts">
        <button type="button" class="btn btn--main" ?disabled=${!isOpen} @click=${() => answer(true)}>${icon('check')}${say('coord-yes')}</button>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-coordination': SipCoordination;
  }
}
