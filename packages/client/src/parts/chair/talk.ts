import { FAMILY, fieldsOf, floorElapsedMs, type PlanJson, type RosterRow } from '@samsyn/model';
import { html, svg, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import { shortAgency } from '../rows/row-place.ts';

export interface Talked {
  readonly who: string;
  readonly ms: number;
}

/**
 * How long each agency and the family have had the floor, the longest first. Never by person: it is for balance at the
 * table, not a score, and only the chair sees it.
 *
 * @param chair the chair's document as JSON
 * @param running whoever has the floor now, and for how long
 */
export function talkedBy(
  chair: PlanJson,
  roster: ReadonlyMap<string, RosterRow>,
  running: { readonly seat: string | null; readonly ms: number },
  words: { readonly family: string; readonly leaders: string },
): Talked[] {
  const sums = new Map<string, number>();
  const add = (seat: string, ms: number): void => {
    const row = roster.get(seat);
    if (!row) return;
    const who = FAMILY.includes(row.role) ? words.family : shortAgency(row.agency) || words.leaders;
    sums.set(who, (sums.get(who) ?? 0) + ms);
  };
  for (const [key, ms] of Object.entries(fieldsOf(chair, 'talk'))) {
    if (typeof ms === 'number') add(key.slice(key.indexOf('/') + 1), ms);
  }
  if (running.seat !== null) add(running.seat, running.ms);
  return [...sums].map(([who, ms]) => ({ who, ms })).sort((a, b) => b.ms - a.ms);
}

/** The bars beside the minutes. Drawn, since the page's policy allows no style attributes. */
export function talk(meeting: Meeting): TemplateResult {
  const running = { seat: meeting.state.floor, ms: floorElapsedMs(meeting.state, meeting.clock.now()) };
  const words = { family: say('chair-talk-family'), leaders: say('chair-talk-leaders') };
  const all = meeting.chair ? talkedBy(meeting.chair.json, meeting.roster, running, words) : [];
  const longest = Math.max(60_000, ...all.map(({ ms }) => ms));
  return html`<section aria-labelledby="chair-talk"><h3 id="chair-talk">${say('chair-talk')}</h3>
    ${
      all.length === 0
        ? html`<p class="quiet">${say('chair-talk-none')}</p>`
        : html`<dl class="talk">${all.map(
            ({ who, ms }) => html`<div><dt>${who}</dt><dd>
            <svg class="talk__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${svg`<rect width=${Math.max(3, (ms / longest) * 100)} height="6"></rect>`}</svg>
            <span class="num">${say('minutes-short', { minutes: Math.round(ms / 60_000) })}</span></dd></div>`,
          )}</dl>`
    }
  </section>`;
}
