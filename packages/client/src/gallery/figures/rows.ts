import { html } from 'lit';
import '../../parts/rows/nothing-now.ts';
import '../../parts/rows/others-rows.ts';
import '../../parts/rows/own-actions.ts';
import '../../parts/rows/own-rows.ts';
import '../../parts/rows/pen-rows.ts';
import { inRow, person, row, set, without } from '../changes.ts';
import type { Folder } from '../figure.ts';
import { inFamily } from '../frames.ts';
import { wholeRows } from '../sample-whole.ts';
import { press, until } from '../steps.ts';
import { commitmentRow } from './commitment-row.ts';
import { dots } from './dots.ts';
import { rowDays } from './row-days.ts';
import { rowSees } from './row-sees.ts';
import { rowVoice } from './row-voice.ts';

const second = row('commitments/jenny', 'r2', { what: 'Ringer Sara efter varje besök', order: 2 });

/** Rows: one's own, others', those of somebody who has lent the pen, and what belongs to them. */
export const rows: Folder = {
  name: 'rows',
  parts: [
    commitmentRow,
    rowDays,
    dots,
    {
      name: 'own-rows',
      code: 'sip-own-rows',
      width: 'wide',
      draw: () => html`<sip-own-rows seat="jenny" kind="agency"></sip-own-rows>`,
      states: {
        none: { with: without('commitments/jenny') },
        'none-closed': { phase: 'locked', with: without('commitments/jenny') },
        several: { with: second },
        removed: { with: second, steps: [press('.row__acts--last button:nth-of-type(2)'), until('.banner--undo')] },
      },
    },
    {
      name: 'own-actions',
      code: 'sip-own-actions',
      width: 'wide',
      draw: () => inFamily(html`<sip-own-actions></sip-own-actions>`),
      states: {
        none: { seat: 'alma' },
        guardian: { seat: 'sara' },
        closed: { seat: 'sara', phase: 'locked' },
        association: {
          seat: 'sara',
          role: 'relative',
          with: person('sara', { principal: 'förening', agency: 'Attention', role: 'relative' }),
        },
      },
    },
    {
      name: 'pen-rows',
      code: 'sip-pen-rows',
      width: 'wide',
      draw: () => html`<sip-pen-rows></sip-pen-rows>`,
      states: { one: { seat: 'omar' }, two: { seat: 'omar', with: person('sara', { pen: ['omar'] }) } },
    },
    {
      name: 'others-rows',
      code: 'sip-others-rows',
      width: 'wide',
      draw: () => html`<sip-others-rows></sip-others-rows>`,
      states: {
        some: {},
        whole: { with: wholeRows },
        none: { with: without('commitments/peter', 'commitments/katarina', 'commitments/sara') },
        asked: { steps: [press('.row__whose')] },
        typing: { writing: { katarina: 'katarina/r1' } },
        'typing-for': { writing: { omar: 'peter/r1' } },
        empty: { writing: { fredrik: 'fredrik/r1' }, with: row('commitments/fredrik', 'r1') },
        decision: { with: inRow('commitments/katarina', 'r1', { decisionRequired: true, status: 'needs-decision' }) },
        'none-now': { with: inRow('commitments/katarina', 'r1', { status: 'none-now' }) },
        limited: { hidden: ['katarina/r1'] },
        'nothing-now': { with: set('voice/fredrik', { nothingNow: 'Vi har ingen öppen kontakt just nu.' }) },
      },
    },
    {
      name: 'nothing-now',
      code: 'sip-nothing-now',
      width: 'middle',
      draw: () => html`<sip-nothing-now></sip-nothing-now>`,
      states: {
        unsaid: {},
        said: { with: set('voice/jenny', { nothingNow: '' }) },
        why: { with: set('voice/jenny', { nothingNow: 'Alma är utskriven sedan i våras.' }) },
        closed: { phase: 'locked', with: set('voice/jenny', { nothingNow: 'Alma är utskriven sedan i våras.' }) },
      },
    },
    ...rowSees,
    ...rowVoice,
  ],
};
