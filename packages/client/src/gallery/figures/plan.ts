import { html } from 'lit';
import '../../parts/plan/additions.ts';
import '../../parts/plan/confirmation.ts';
import '../../parts/plan/coordination.ts';
import { rowLine } from '../../parts/plan/decided.ts';
import '../../parts/plan/objections.ts';
import '../../parts/plan/plan-view.ts';
import '../../parts/plan/who-has-read.ts';
import { all, inRow, row, set, without } from '../changes.ts';
import type { Draw, Folder } from '../figure.ts';
import { coordinator, prepared, wholePlan } from '../sample-whole.ts';
import { fill, press, unfold, until } from '../steps.ts';

const line =
  (key: string): Draw =>
  ({ projection }) =>
    html`${projection.commitments.filter((one) => one.key === key).map(rowLine)}`;

const answered = (status: string, text = '') => set('voice/jenny', { confirmations: { status, text, at: 1, version: 1 } });
const RESERVATION = 'Vi hinner bara ett besök före jul.';
const objection = row('remarks/sara', 'o1', { kind: 'objection', about: 'peter/r1', text: 'Rummet heter B14.', order: 1 });
const emptyRows = without(
  'questions',
  'needs',
  'goals',
  'commitments/peter',
  'commitments/jenny',
  'commitments/katarina',
  'commitments/sara',
);

/** The plan to read, and what is answered to it. */
export const plan: Folder = {
  name: 'plan',
  parts: [
    {
      name: 'decided',
      code: 'rowLine()',
      width: 'middle',
      draw: line('jenny/r1'),
      states: {
        some: {},
        whole: { with: wholePlan },
        family: { draw: line('sara/r1') },
        pending: { with: inRow('commitments/jenny', 'r1', { decisionRequired: true }) },
        'pending-by': {
          with: inRow('commitments/jenny', 'r1', {
            decisionRequired: true,
            decisionBy: 'Enhetschefen',
            decisionOn: '2026-12-11',
          }),
        },
        'none-now': { with: inRow('commitments/jenny', 'r1', { status: 'none-now' }) },
      },
    },
    {
      name: 'plan-view',
      code: 'sip-plan-view',
      width: 'whole',
      draw: () => html`<sip-plan-view></sip-plan-view>`,
      states: {
        empty: { with: emptyRows },
        half: {},
        whole: { phase: 'locked', with: all(prepared, wholePlan) },
        subject: { seat: 'alma', with: wholePlan, steps: [until('sip-goal-words details'), until('sip-objections details')] },
        objected: {
          with: all(
            objection,
            set('voice/sara', { forgottenNothing: 'Fritids.' }),
            set('voice/fredrik', { nothingNow: 'Ingen öppen kontakt.' }),
          ),
        },
        added: {
          phase: 'locked',
          with: all(wholePlan, row('additions/sara', 'a1', { text: 'Numret till Jenny är ändrat.', at: 1_764_700_000_000 })),
        },
        'no-follow-up': { with: set('plan', { followUp: { needed: false, reason: 'Allt är klart.' } }) },
      },
    },
    {
      name: 'confirmation',
      code: 'sip-confirmation',
      width: 'middle',
      draw: () => html`<sip-confirmation></sip-confirmation>`,
      states: {
        asked: { phase: 'locked', with: wholePlan },
        reservation: {
          phase: 'locked',
          with: wholePlan,
          steps: [press('.choice:nth-of-type(2) input'), fill('textarea', RESERVATION)],
        },
        dissenting: { phase: 'locked', with: wholePlan, steps: [press('.choice:nth-of-type(3) input')] },
        'said-confirmed': { phase: 'locked', with: all(wholePlan, answered('confirmed')) },
        'said-reservation': { phase: 'locked', with: all(wholePlan, answered('with-reservation', RESERVATION)) },
        'said-dissenting': { phase: 'locked', with: all(wholePlan, answered('dissenting', RESERVATION)) },
        changing: {
          phase: 'locked',
          with: all(wholePlan, answered('dissenting', RESERVATION)),
          steps: [press('.confirm__card .btn--bare')],
        },
        interpreter: { seat: 'nadia', phase: 'locked', with: wholePlan },
      },
    },
    {
      name: 'who-has-read',
      code: 'sip-who-has-read',
      width: 'middle',
      draw: () => html`<sip-who-has-read></sip-who-has-read>`,
      states: {
        nobody: { seat: 'birgitta', phase: 'locked' },
        some: {
          seat: 'birgitta',
          phase: 'locked',
          with: all(answered('with-reservation', RESERVATION), (doc) =>
            doc.getMap('voice/sara').set('confirmations', { status: 'confirmed', text: '', at: 1, version: 1 }),
          ),
        },
      },
    },
    {
      name: 'additions',
      code: 'sip-additions',
      width: 'middle',
      draw: () => html`<sip-additions></sip-additions>`,
      states: {
        shut: { phase: 'locked' },
        open: { phase: 'locked', steps: [unfold] },
        written: { phase: 'locked', steps: [unfold, fill('textarea', 'Numret till Jenny är ändrat.')] },
      },
    },
    {
      name: 'objections',
      code: 'sip-objections',
      width: 'middle',
      draw: () => html`<sip-objections></sip-objections>`,
      states: {
        shut: { seat: 'sara' },
        none: { seat: 'sara', steps: [unfold] },
        one: { seat: 'sara', with: objection, steps: [unfold] },
      },
    },
    {
      name: 'coordination',
      code: 'sip-coordination',
      width: 'middle',
      draw: () => html`<sip-coordination></sip-coordination>`,
      states: {
        asked: { with: coordinator },
        'nothing-expected': { with: set('plan', { coordinator: { seat: 'jenny', principal: 'region' } }) },
        accepted: { with: all(coordinator, set('voice/jenny', { acceptsCoordination: true })), steps: [unfold] },
        closed: { phase: 'locked', with: coordinator },
      },
    },
  ],
};
