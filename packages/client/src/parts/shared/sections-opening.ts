import { html } from 'lit';
import './plan-text.ts';
import { knowBodies, list, text } from './sections.ts';
import './lists-opening.ts';

knowBodies({ questions: () => html`${text('purpose')}${list('questions')}` });
