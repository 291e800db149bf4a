import { LAW_POINTS, lawLamps } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';

/** The law's four points, each a lamp (SoL 10:8). */
export function lamps(meeting: Meeting): TemplateResult {
  const lit = lawLamps(meeting.plan);
  return html`<ul class="lamps">${LAW_POINTS.map(
    (point) =>
      html`<li class=${lit[point] ? 'on' : ''}><span>${say(`law-${point}`)}<span class="sr">, ${say(lit[point] ? 'chair-lamp-on' : 'chair-lamp-off')}</span></span></li>`,
  )}</ul>`;
}
