import { html, type TemplateResult } from 'lit';
import type { RowDates } from '../../parts/rows/commitment-dates.ts';
import '../../parts/rows/commitment-days.ts';
import type { Part, State } from '../figure.ts';
import { fill } from '../steps.ts';

interface Look extends Partial<RowDates> {
  readonly shows?: string;
  readonly isOpen?: boolean;
}

const days = ({ shows = 'span', isOpen = true, startOn = '', endOn = '', decisionOn = '' }: Look): TemplateResult =>
  html`<sip-commitment-days shows=${shows} ?open=${isOpen} .meetingOn=${'2026-12-02'} .dates=${{ startOn, endOn, decisionOn }}></sip-commitment-days>`;

const look = (how: Look): State => ({ draw: () => days(how) });

export const rowDays: Part = {
  name: 'row-days',
  code: 'sip-commitment-days',
  width: 'middle',
  draw: () => days({}),
  states: {
    empty: {},
    span: look({ startOn: '2026-12-07', endOn: '2027-02-12' }),
    start: look({ shows: 'start', startOn: '2026-12-07' }),
    decision: look({ shows: 'decision', decisionOn: '2026-12-11' }),
    'before-meeting': look({ startOn: '2026-11-02' }),
    'end-before-start': look({ startOn: '2026-12-16', endOn: '2026-12-11' }),
    kept: { steps: [fill('input', '2026-11-02')] },
    closed: look({ isOpen: false, startOn: '2026-12-07' }),
  },
};
