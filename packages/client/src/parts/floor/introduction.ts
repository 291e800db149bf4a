import { type Command, FAMILY, isProtected, type RosterRow } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { isForAgency } from '../rows/row-place.ts';
import { Asking } from './asking.ts';

const MANDATES = ['yes', 'obtained', 'no'] as const;

/**
 * What the plan says of somebody at the table: their title, what they have to do with the person, how they are reached
 * and whether they may promise. Each writes their own; whoever leads, also for those who have no screen [R053].
 */
@customElement('sip-introduction')
export class SipIntroduction extends Light {
  @property() seat = '';
  @query('details') private readonly fold!: HTMLDetailsElement;
  readonly #in = new InMeeting(this);
  readonly #asking = new Asking(this, this.#in);

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const { roster, session, phase, plan } = this.#in.meeting;
    const row = roster.get(this.seat);
    if (!row || phase === 'locked' || phase === 'ended') return nothing;
    // With protected data no screen shows what the family is rung on, nor asks for it.
    const isHidden = isProtected(plan) && FAMILY.includes(row.role);
    const isOwn = this.seat === session.seat;
    return html`<details class="fold"><summary>${
      isOwn ? say('introduce-own') : say('introduce-other', { name: firstName(row.name) })
    }${icon('down')}</summary>
      <form class="late" @submit=${this.#submit}>
        ${text('title', row.title, 200)}
        ${isForAgency(row) ? html`${text('contactWithSubject', row.contactWithSubject, 300)}${mandate(row)}` : nothing}
        ${isHidden ? nothing : text('phone', row.phone, 40, 'tel')}
        <p class="hint">${say('introduce-note')}</p>
        ${this.#asking.problem ? html`<p class="hint hint--err" role="alert">${this.#asking.problem}</p>` : nothing}
        <button class="btn" ?disabled=${this.#asking.isBusy}>${say('introduce-save')}</button>
      </form></details>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const said = Object.fromEntries([...form].map(([name, value]) => [name, String(value).trim()]));
    if (!(await this.#asking.ask({ do: 'introduce', seat: this.seat, ...said } as Command))) return;
    announce(say('introduce-saved'), 'answer');
    this.fold.open = false;
    this.querySelector<HTMLElement>('summary')?.focus();
  };
}

const text = (name: string, value: string | undefined, most: number, type = 'text') =>
  html`<label class="field"><span class="lab">${say(`introduce-${name}`)}</span>
    <input class="input" lang="sv" type=${type} name=${name} maxlength=${most} autocomplete="off" .value=${value ?? ''}></label>`;

const mandate = (row: RosterRow) => html`<label class="field"><span class="lab">${say('introduce-mandate')}</span>
  <select class="input" name="mandate">${['', ...MANDATES].map(
    (one) =>
      html`<option value=${one} ?selected=${one === (row.mandate ?? '')}>${say(one === '' ? 'introduce-mandate-unsaid' : `introduce-mandate-${one}`)}</option>`,
  )}</select></label>`;
