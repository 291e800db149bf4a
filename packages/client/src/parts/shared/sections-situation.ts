import { html } from 'lit';
import '../rich-text/rich-text.ts';
import { knowBodies, richText } from './sections.ts';
import './situation.ts';

knowBodies({ situation: () => html`<sip-situation></sip-situation>${richText('situation')}` });
