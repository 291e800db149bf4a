import { type Fields, fieldsOf, numberOf, type PlanJson, SIGNALS, type Signal, textOf } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { firstName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { type IconName, icon } from '../frame/icon.ts';
import type { Lead } from './lead.ts';
import { waited } from './turn-list.ts';

/** A quiet word as it stands in the chair's document. Who wants a word explained is kept nowhere [R107]. */
interface Heard {
  readonly id: string;
  readonly seat: string | null;
  readonly kind: Signal;
  readonly word: string;
  readonly atMs: number;
}

/** Quiet words that the chair has not yet marked as seen, the oldest first. */
export function unseenSignals(chair: PlanJson): Heard[] {
  return Object.entries(fieldsOf(chair, 'signals'))
    .flatMap(([id, value]): Heard[] => {
      const signal = value as Fields;
      const kind = SIGNALS.find((one) => one === signal['kind']);
      if (kind === undefined || signal['seenAtMs'] !== undefined) return [];
      return [
        { id, seat: textOf(signal, 'seat') || null, kind, word: textOf(signal, 'word'), atMs: numberOf(signal, 'atMs') ?? 0 },
      ];
    })
    .sort((a, b) => a.atMs - b.atMs);
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

/** Quiet words to the chair, each with what may be done about it. `Sett` tells the one who gave it. */
export function signals(meeting: Meeting, lead: Lead, openConcepts: () => void): TemplateResult {
  const heard = meeting.chair ? unseenSignals(meeting.chair.json) : [];
  return html`<section aria-labelledby="chair-signals"><h3 id="chair-signals">${say('chair-signals')}</h3>
    ${heard.length === 0 ? html`<p class="quiet">${say('chair-signals-none')}</p>` : nothing}
    <ul class="heard">${heard.map((signal) => signalRow(signal, meeting, lead, openConcepts))}</ul>
  </section>`;
}

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
    // What makes rows comes with the plan, which the console fetches after itself.
    const { newRow } = await import('../shared/new-row.ts');
    newRow(meeting.doc, 'concepts', { term: word });
  }
  openConcepts();
}
