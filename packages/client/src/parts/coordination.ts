import { coordinatorOf, fieldsOf, rowsOf, textOf } from '@samsyn/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../meeting/meeting-context.ts';
import { say } from '../words/say.ts';
import { icon } from './icon.ts';

/** Whoever has been chosen to hold the plan together sees what is expected, and says yes on their own screen [R090]. */
@customElement('sip-coordination')
export class SipCoordination extends LitElement {
  readonly #in = new InMeeting(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

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
    return html`<section class="card coord own-edge" aria-labelledby="coord-heading">
      <h2 id="coord-heading">${say(accepts ? 'coord-heading-yes' : 'coord-heading')}</h2>
      <p>${say('coord-means')}</p>
      ${
        expected.length > 0
          ? html`<p class="lab">${say('coord-expected')}</p><ul class="plain">${expected.map((words) => html`<li lang="sv">${words}</li>`)}</ul>`
          : html`<p class="quiet">${say('coord-expected-none')}</p>`
      }
      <div class="acts">
        ${
          accepts
            ? html`<p>${icon('check')} ${say('coord-yes-said')}</p>
              <button type="button" class="btn btn--bare" ?disabled=${!isOpen} @click=${() => answer(false)}>${say('coord-take-back')}</button>`
            : html`<button type="button" class="btn btn--main" ?disabled=${!isOpen} @click=${() => answer(true)}>${icon('check')}${say('coord-yes')}</button>`
        }
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-coordination': SipCoordination;
  }
}
