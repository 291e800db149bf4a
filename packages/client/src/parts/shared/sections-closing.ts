import { html } from 'lit';
import '../rich-text/rich-text.ts';
import './follow-up.ts';
import './plan-text.ts';
import { knowBodies, list, richText, text } from './sections.ts';
import './fill-list.ts';
import './lists-closing.ts';

knowBodies({
  contingency: () => html`${text('ifNotWorking')}${text('acute')}${text('changeTrigger')}`,
  'follow-up': () => html`<sip-follow-up></sip-follow-up>`,
  distribution: () => html`${list('distribution')}<sip-fill-list list="distribution"></sip-fill-list>${richText('closing')}`,
});
