import { fieldsOf } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Meeting } from '../../meeting/meeting.ts';
import { say } from '../../words/say.ts';
import '../rich-text/rich-text.ts';
import { knowBodies, list, richText } from './sections.ts';
import './lists-aside.ts';

knowBodies({
  others,
  concepts: () => list('concepts'),
  parked: () => html`<p class="hint">${say('shared-parked-note')}</p>${list('parked')}${richText('notes')}`,
});

/** The law asks for what others do; that nobody else does anything is an answer too (SoL 10:8, third point). */
function others(meeting: Meeting): TemplateResult {
  const isSaid = fieldsOf(meeting.plan, 'plan')['othersDoNothing'] === true;
  const write = (event: Event): void => {
    meeting.doc.getMap('plan').set('othersDoNothing', (event.target as HTMLInputElement).checked);
  };
  return html`<p class="hint">${say('shared-others-note')}</p>
    <label class="tick"><input type="checkbox" ?disabled=${!meeting.mayWrite('plan')} .checked=${live(isSaid)} @change=${write}>
      <span>${say('shared-others-nothing')}</span></label>`;
}
