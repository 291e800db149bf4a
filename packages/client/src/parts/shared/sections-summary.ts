import { rowsOf } from '@samsyn/model';
import { html, nothing } from 'lit';
import { coordination } from '../../screens/when-asked.ts';
import { say } from '../../words/say.ts';
import '../rich-text/rich-text.ts';
import './coordinator.ts';
import { folded, knowBodies, list, richText } from './sections.ts';
import './fill-list.ts';
import './lists-summary.ts';
import './views.ts';

knowBodies({
  views: () => html`<sip-views></sip-views>`,
  disagreements: (meeting) =>
    html`<p class="hint">${say('shared-disagreements-note')}</p>${list('disagreements')}${
      rowsOf(meeting.plan, 'disagreements').length > 0
        ? folded('shared-position-write', 'positions', () => html`<sip-positions></sip-positions>`)
        : nothing
    }`,
  coordinator: (meeting) => html`<sip-coordinator></sip-coordinator>${coordination(meeting)}`,
  summary: () =>
    html`${richText('summary')}${richText('agreed')}<h3>${say('shared-onepager')}</h3><p class="hint">${say('shared-onepager-note')}</p>${list('onepager')}<sip-fill-list list="onepager"></sip-fill-list>`,
});
