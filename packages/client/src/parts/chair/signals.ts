import { type Fields, fieldsOf, numberOf, type PlanJson, SIGNALS, type Signal, textOf } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { want } from '../frame/later.ts';
import type { Lead } from './lead.ts';

/** A quiet word as it stands in the chair's document. Who wants a word explained is kept nowhere [R107]. */
export interface Heard {
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

/** Quiet words to the chair. Most meetings have none: how they are shown is fetched with the first. */
export function signals(meeting: Meeting, lead: Lead, openConcepts: () => void): TemplateResult {
  const isHeard = meeting.chair !== undefined && unseenSignals(meeting.chair.json).length > 0;
  if (isHeard) void want('chair-signals');
  return html`<section aria-labelledby="chair-signals"><h3 id="chair-signals">${say('chair-signals')}</h3>
    ${isHeard ? html`<sip-chair-signals .lead=${lead} .openConcepts=${openConcepts}></sip-chair-signals>` : html`<p class="quiet">${say('chair-signals-none')}</p>`}
  </section>`;
}
