import { ownsRooms, type RosterRow } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { Asking } from '../floor/asking.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';

/**
 * Who else may write in one's own rooms [R044]. The secretary stands first; anyone else at the table can be chosen.
 * What a pen writes is shown as theirs until the owner has confirmed it.
 */
@customElement('sip-pens')
export class SipPens extends Light {
  readonly #in = new InMeeting(this);
  readonly #asking = new Asking(this, this.#in);

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { roster, session } = this.#in.meeting;
    const pens = roster.get(session.seat)?.pen ?? [];
    const others = [...roster].filter(([seat, row]) => seat !== session.seat && ownsRooms(row.role) && row.revoked !== true);
    const secretaries = others.filter(([seat, row]) => row.role === 'secretary' && !pens.includes(seat));
    const rest = others.filter(([seat, row]) => row.role !== 'secretary' && !pens.includes(seat));
    return html`<section class="pens" aria-label=${say('pens-heading')}>
      ${pens.map((seat) => this.#given(seat, roster.get(seat)))}
      ${secretaries.map(([seat, row]) => this.#offer(seat, say('pens-secretary', { name: firstName(row.name) })))}
      ${rest.length > 0 ? this.#others(rest) : nothing}
      ${this.#asking.problem ? html`<p class="hint hint--err" role="alert">${this.#asking.problem}</p>` : nothing}
    </section>`;
  }

  #given(seat: string, row: RosterRow | undefined): TemplateResult {
    const name = firstName(row?.name ?? '');
    return html`<div class="pens__given">
      <p>${icon('pen')} ${say('pens-given', { name })}</p>
      <button type="button" class="btn" ?disabled=${this.#asking.isBusy} @click=${() => this.#asking.ask({ do: 'takePen', from: seat })}>
        ${say('pens-take', { name })}</button>
    </div>`;
  }

  #offer(seat: string, words: string): TemplateResult {
    return html`<button type="button" class="btn" ?disabled=${this.#asking.isBusy} @click=${() => this.#asking.ask({ do: 'givePen', to: seat })}>
      ${icon('pen')}${words}</button>`;
  }

  #others(rest: readonly [string, RosterRow][]): TemplateResult {
    const give = async (event: Event): Promise<void> => {
      event.preventDefault();
      const to = new FormData(event.target as HTMLFormElement).get('to');
      if (typeof to === 'string' && to !== '') await this.#asking.ask({ do: 'givePen', to });
    };
    return html`<details class="fold"><summary>${say('pens-other')}${icon('down')}</summary>
      <form class="pens__form" @submit=${give}>
        <label class="field"><span class="lab">${say('pens-who')}</span>
          <select class="input" name="to">${rest.map(([seat, row]) => html`<option value=${seat}>${row.name}</option>`)}</select></label>
        <button class="btn" ?disabled=${this.#asking.isBusy}>${say('pens-give')}</button>
      </form></details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-pens': SipPens;
  }
}
