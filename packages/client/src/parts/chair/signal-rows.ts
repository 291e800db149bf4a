import { type Fields, fieldsOf, type Signal, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { type IconName, icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import type { Lead } from './lead.ts';
import { type Heard, unseenSignals } from './signals.ts';
import { waited } from './turn-list.ts';

/** Quiet words to the chair, each with what may be done about it. `Sett` tells the one who gave it. */
@customElement('sip-chair-signals')
export class SipChairSignals extends Light {
  @property({ attribute: false }) lead: Lead | undefined;
  @property({ attribute: false }) openConcepts: () => void = () => undefined;

  readonly #in = new InMeeting(this, { ticking: true });

  protected override render() {
    const { lead, openConcepts } = this;
    if (!this.#in.hasMeeting || !lead) return nothing;
    const { meeting } = this.#in;
    const heard = meeting.chair ? unseenSignals(meeting.chair.json) : [];
    return html`<ul class="heard">${heard.map((signal) => signalRow(signal, meeting, lead, openConcepts))}</ul>`;
  }
}

const ICONS: Record<Signal, IconName> = {
  pause: 'pause',
  'too-fast': 'fast',
  speak: 'hand',
  disagree: 'differ',
  explain: 'word',
  'want-more': 'ear',
  understood: 'check',
  skip: 'next',
};

function signalRow(signal: Heard, meeting: Meeting, lead: Lead, openConcepts: () => void): TemplateResult {
  const name = signal.seat === null ? '' : firstName(meeting.roster.get(signal.seat)?.name ?? '');
  const words = signal.kind === 'explain' ? say('chair-signal-explain') : say(`chair-signal-${signal.kind}`, { name });
  return html`<li class="signal">${icon(ICONS[signal.kind])}
    <p>${words}${signal.word === '' ? nothing : html` <q lang="sv">${signal.word}</q>`} <span class="quiet num">${waited(signal.atMs, meeting.clock.now())}</span></p>
    <div class="acts">
      ${
        signal.kind === 'explain' && signal.word !== '' && meeting.mayWrite('concepts')
          ? html`<button type="button" class="btn" @click=${() => void explain(signal.word, meeting, openConcepts)}>${say('chair-signal-write')}</button>`
          : nothing
      }
      ${
        signal.kind === 'speak' && signal.seat !== null && lead.mayAct
          ? html`<button type="button" class="btn" @click=${() => lead.giveFloor(signal.seat)}>${say('chair-give-floor')}</button>`
          : nothing
      }
      ${
        signal.kind === 'pause' && lead.mayAct && meeting.state.pausedAt === null
          ? html`<button type="button" class="btn" @click=${() => lead.pauseOrResume()}>${say('chair-pause')}</button>`
          : nothing
      }
      <button type="button" class="btn btn--bare" @click=${() => lead.ask({ do: 'seenSignal', signal: signal.id })}>${say('chair-seen')}</button>
    </div>
  </li>`;
}

/** The word gets a row among the plan's concepts, where everyone will read what it means. */
async function explain(word: string, meeting: Meeting, openConcepts: () => void): Promise<void> {
  const sameWord = (row: unknown): boolean =>
    textOf(row as Fields, 'term')
      .trim()
      .toLowerCase() === word.trim().toLowerCase();
  if (!Object.values(fieldsOf(meeting.plan, 'concepts')).some(sameWord)) {
    // What makes rows is asked for with the first word that is to be explained.
    const { newRow } = await import('../shared/new-row.ts');
    newRow(meeting.doc, 'concepts', { term: word });
  }
  openConcepts();
}
