import { html, type nothing, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { icon } from '../frame/icon.ts';
import '../rich-text/rich-text.ts';
import { lamps } from './lamps.ts';
import type { Lead } from './lead.ts';
import { signals } from './signals.ts';
import { talk } from './talk.ts';

/**
 * What only those who lead see: quiet words, talk time, the law's four points, a note, and the board for the room's
 * screen. It looks like another room, and never shares a card with what is shared.
 */
export function pocket(meeting: Meeting, lead: Lead, openConcepts: () => void): TemplateResult {
  return html`<aside class="pocket" aria-labelledby="chair-pocket">
    <header><h2 id="chair-pocket">${icon('private')}${say('chair-pocket')}</h2><p class="eyebrow">${say('chair-pocket-note')}</p></header>
    ${signals(meeting, lead, openConcepts)}
    ${talk(meeting)}
    <section aria-labelledby="chair-law"><h3 id="chair-law">${say('chair-law')}</h3>${lamps(meeting)}</section>
    <section><h3 id="chair-note" aria-hidden="true">${say('chair-note')}</h3>${note(meeting)}</section>
    ${screens(meeting)}
  </aside>`;
}

function note(meeting: Meeting): TemplateResult | typeof nothing {
  const { chair } = meeting;
  if (!chair) return html`<p class="quiet">${say('chair-note-waits')}</p>`;
  const source = { doc: chair.doc, mayWrite: meeting.mayWrite('chair/notes') };
  return html`<sip-rich-text compact hide-label root="chair/notes" label=${say('chair-note')} placeholder=${say('chair-note-example')} .source=${source}></sip-rich-text>`;
}

/** The board opens in a window of its own, for the projector. It shows no more than the family may see. */
function screens(meeting: Meeting): TemplateResult {
  const { planId, seat } = meeting.session;
  const at = (page: string): string => `/live/${encodeURIComponent(planId)}${page}?seat=${encodeURIComponent(seat)}`;
  return html`<section class="proj">${icon('screen')}<p><b>${say('chair-board')}</b> <span class="quiet">${say('chair-board-note')}</span></p>
    <div class="acts">
      <a class="btn" href=${at('/board')} target="samsyn-board" rel="noopener">${say('chair-board-open')}</a>
      <a class="btn btn--bare" href=${at('/print')} target="_blank" rel="noopener">${icon('print')}${say('chair-print')}</a>
    </div></section>`;
}
