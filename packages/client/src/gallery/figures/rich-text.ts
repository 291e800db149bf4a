import { html } from 'lit';
import '../../parts/rich-text/own-words.ts';
import '../../parts/rich-text/rich-text.ts';
import { richTextView } from '../../parts/rich-text/rich-text-view.ts';
import { say } from '../../words/say.ts';
import { formatted, paragraphs } from '../changes.ts';
import type { Draw, Folder } from '../figure.ts';
import { inFamily } from '../frames.ts';
import { press, until } from '../steps.ts';

const ROOT = 'text/summary';
const WORDS = 'Jag vill vara i lilla rummet när det låter mycket.';
const openIt = [press('.rich__door'), until('.rich__mount [role=textbox]')];
const summary =
  (isCompact: boolean): Draw =>
  () =>
    html`<sip-rich-text root=${ROOT} ?compact=${isCompact} label=${say('shared-text-summary')} placeholder=${say('shared-text-summary-example')}></sip-rich-text>`;

/** Longer texts: the shared ones, and somebody's own words. */
export const richText: Folder = {
  name: 'rich-text',
  parts: [
    {
      name: 'rich-text',
      code: 'sip-rich-text',
      width: 'wide',
      draw: summary(false),
      states: {
        empty: { seat: 'omar' },
        written: { seat: 'omar', with: formatted(ROOT) },
        'open-empty': { seat: 'omar', steps: openIt },
        open: { seat: 'omar', with: formatted(ROOT), steps: openIt },
        compact: { seat: 'omar', with: formatted(ROOT), steps: openIt, draw: summary(true) },
        read: { with: formatted(ROOT) },
        'read-empty': {},
      },
    },
    {
      name: 'rich-text-view',
      code: 'richTextView()',
      width: 'wide',
      draw: ({ doc }) => html`<div class="rich__text rich__read" lang="sv">${richTextView(doc.getXmlFragment(ROOT))}</div>`,
      states: { all: { with: formatted(ROOT) } },
    },
    {
      name: 'own-words',
      code: 'sip-own-words',
      width: 'middle',
      draw: () =>
        inFamily(
          html`<sip-own-words seat="alma" section="worksWell" .label=${say('family-worksWell')} .example=${say('family-worksWell-example')}></sip-own-words>`,
        ),
      states: {
        empty: { seat: 'alma' },
        written: { seat: 'alma', with: paragraphs('voice/alma/worksWell', WORDS, 'Och att rita.') },
        long: { seat: 'alma', with: paragraphs('voice/alma/worksWell', `${WORDS} `.repeat(42)) },
        rich: { seat: 'alma', with: formatted('voice/alma/worksWell'), steps: [until('.rich')] },
        closed: { seat: 'alma', phase: 'locked', with: paragraphs('voice/alma/worksWell', WORDS, 'Och att rita.') },
      },
    },
  ],
};
