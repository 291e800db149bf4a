import { LIMITS, textIn } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import * as Y from 'yjs';
import type { Meeting } from '../../meeting/meeting.ts';
import '../../parts/fields/text-field.ts';
import { performersOf } from '../../parts/rows/presets.ts';
import { say } from '../../words/say.ts';
import { inRow } from '../changes.ts';
import type { Folder } from '../figure.ts';
import { fill } from '../steps.ts';

interface Look {
  readonly open?: boolean;
  readonly long?: boolean;
  readonly hint?: string;
}

/** A field of Jenny's row. */
function textField({ doc, roster }: Meeting, field: string, { open = true, long = false, hint = '' }: Look = {}): TemplateResult {
  const row = doc.getMap('commitments/jenny').get('r1');
  const text = row instanceof Y.Map ? textIn(row, field) : undefined;
  return html`<sip-text-field .text=${text} .label=${say(`row-${field}`)} .glyph=${field === 'who' ? 'person' : ''}
    .example=${open ? say(`row-${field}-example`) : ''} .hint=${hint} .room=${160} ?long=${long} ?open=${open}
    .suggestions=${field === 'who' ? performersOf(roster, 'jenny') : []}></sip-text-field>`;
}

const tooLong = 'Går igenom skolmiljön på plats, provar ut timstock och hörselskydd. '.repeat(4).trim();

export const fields: Folder = {
  name: 'fields',
  parts: [
    {
      name: 'text-field',
      code: 'sip-text-field',
      width: 'middle',
      draw: (meeting) => textField(meeting, 'who'),
      states: {
        written: {},
        empty: { draw: (meeting) => textField(meeting, 'where') },
        long: { draw: (meeting) => textField(meeting, 'what', { long: true }) },
        hint: { draw: (meeting) => textField(meeting, 'where', { hint: say('nothing-now-hint') }) },
        closed: { draw: (meeting) => textField(meeting, 'who', { open: false }) },
        'closed-empty': { draw: (meeting) => textField(meeting, 'where', { open: false }) },
        'too-long': {
          with: inRow('commitments/jenny', 'r1', { what: tooLong }),
          draw: (meeting) => textField(meeting, 'what', { long: true }),
        },
        unsendable: { steps: [fill('input', 'Jenny Wallin '.repeat(Math.ceil(LIMITS.text / 12)))] },
      },
    },
  ],
};
