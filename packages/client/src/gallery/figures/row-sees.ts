import { html } from 'lit';
import '../../parts/rows/hide-form.ts';
import '../../parts/rows/hide-row.ts';
import '../../parts/rows/pens.ts';
import '../../parts/rows/row-after.ts';
import { inRow, person } from '../changes.ts';
import type { Part } from '../figure.ts';
import { press, unfold, until } from '../steps.ts';

const openForm = [press('button'), until('sip-hide-form .ticks')];
const chosen = [...openForm, press('.tick:nth-of-type(5) input')];

/** Who sees a row, who writes it, and what it waits for. */
export const rowSees: readonly Part[] = [
  {
    name: 'hide-row',
    code: 'sip-hide-row › sip-hide-form',
    width: 'wide',
    draw: () => html`<sip-hide-row row-key="jenny/r1"></sip-hide-row>`,
    states: {
      shut: {},
      open: { steps: openForm },
      chosen: { steps: chosen },
      limited: { hidden: ['jenny/r1'], steps: openForm },
      problem: { refuses: 'forbidden', steps: [...chosen, press('.acts .btn:first-child'), until('[role=alert]')] },
    },
  },
  {
    name: 'pens',
    code: 'sip-pens',
    width: 'middle',
    draw: () => html`<sip-pens></sip-pens>`,
    states: {
      none: {},
      given: { with: person('jenny', { pen: ['omar'] }) },
      others: { steps: [unfold] },
      problem: { refuses: 'participant-unknown', steps: [press('button'), until('[role=alert]')] },
    },
  },
  {
    name: 'row-after',
    code: 'sip-row-after',
    width: 'middle',
    draw: () => html`<sip-row-after row-key="jenny/r1"></sip-row-after>`,
    states: { none: {}, chosen: { with: inRow('commitments/jenny', 'r1', { afterId: 'peter/r1' }) } },
  },
];
