import { html } from 'lit';
import '../../parts/rows/commitment-row.ts';
import { all, inRow, row } from '../changes.ts';
import type { Part } from '../figure.ts';
import { wholeRows } from '../sample-whole.ts';
import { fill, press, type Step, until } from '../steps.ts';

const JENNY = 'commitments/jenny';
const of = (rowKey: string) => () => html`<sip-commitment-row row-key=${rowKey}></sip-commitment-row>`;

/** What has to be done first is folded away. */
const unfoldOrder: Step = async (place) => {
  const fold = place.querySelector<HTMLDetailsElement>('details:has(sip-row-after)');
  if (fold) fold.open = true;
};

/** A row to write in, or that one could write in at another time. */
export const commitmentRow: Part = {
  name: 'commitment-row',
  code: 'sip-commitment-row',
  width: 'wide',
  draw: of('jenny/r1'),
  states: {
    some: {},
    empty: { with: row(JENNY, 'r2'), draw: of('jenny/r2') },
    full: { with: wholeRows },
    'of-many': { draw: () => html`<sip-commitment-row row-key="jenny/r1" .place=${1} .count=${2}></sip-commitment-row>` },
    'too-long': { with: inRow(JENNY, 'r1', { what: 'Går igenom skolmiljön på plats och provar ut timstock. '.repeat(7) }) },
    'date-error': { with: inRow(JENNY, 'r1', { startOn: '2026-12-16', endOn: '2026-12-11' }) },
    'date-kept': { steps: [fill('input[type=date]', '2026-11-02')] },
    'wants-decision': { with: inRow(JENNY, 'r1', { status: 'needs-decision', decisionRequired: true }) },
    decision: {
      with: inRow(JENNY, 'r1', {
        status: 'needs-decision',
        decisionRequired: true,
        decisionBy: 'Enhetschefen',
        decisionOn: '2026-12-11',
        startAfterDecision: true,
      }),
    },
    after: { with: inRow(JENNY, 'r1', { afterId: 'peter/r1' }), steps: [unfoldOrder, until('sip-row-after select')] },
    'none-now': { with: inRow(JENNY, 'r1', { status: 'none-now' }) },
    goals: {
      with: all(
        row('goals', 'g2', { text: 'Trivas i skolan', term: 'long', order: 2 }),
        inRow(JENNY, 'r1', { goalIds: ['g1', 'g2'] }),
      ),
    },
    limited: { hidden: ['jenny/r1'] },
    unconfirmed: { seat: 'peter', draw: of('peter/r1') },
    problem: {
      seat: 'peter',
      draw: of('peter/r1'),
      refuses: 'row-unknown',
      steps: [press('.row__confirm button'), until('[role=alert]')],
    },
    pen: { seat: 'omar', draw: of('peter/r1') },
    others: { draw: of('katarina/r1') },
    locked: { phase: 'locked' },
    'own-action': {
      seat: 'sara',
      draw: () => html`<sip-commitment-row row-key="sara/r1" kind="own-action"></sip-commitment-row>`,
    },
  },
};
