import { html } from 'lit';
import '../../parts/rows/goal-words.ts';
import '../../parts/rows/reactions.ts';
import '../../parts/rows/view-asked.ts';
import { inRow, person, row, set, without } from '../changes.ts';
import type { Part } from '../figure.ts';
import { inFamily } from '../frames.ts';
import { unfold } from '../steps.ts';

const words = row('remarks/alma', 'w1', { kind: 'own-words', about: 'g1', text: 'Att orka till lunch' });
const answers = set('voice/sara', { reactions: { 'peter/r1': 'good', 'jenny/r1': 'okay', 'katarina/r1': 'unwanted' } });

/** What the person and those around them say of the rows and the goals. */
export const rowVoice: readonly Part[] = [
  {
    name: 'reactions',
    code: 'sip-reactions',
    width: 'wide',
    draw: () => inFamily(html`<sip-reactions></sip-reactions>`),
    states: {
      none: { seat: 'alma', with: without('commitments/peter', 'commitments/jenny', 'commitments/katarina', 'commitments/sara') },
      unsaid: { seat: 'alma' },
      said: { seat: 'sara', with: answers },
      pending: {
        seat: 'sara',
        with: inRow('commitments/jenny', 'r1', { decisionRequired: true, decisionBy: 'Enhetschefen', decisionOn: '2026-12-11' }),
      },
      limited: { seat: 'sara', hidden: ['katarina/r1'] },
      relative: { seat: 'jonas', role: 'relative', with: person('jonas', { role: 'relative' }) },
      closed: { seat: 'sara', phase: 'locked', with: answers },
    },
  },
  {
    name: 'view-asked',
    code: 'sip-view-asked',
    width: 'middle',
    draw: () => html`<sip-view-asked></sip-view-asked>`,
    states: {
      shut: { seat: 'alma' },
      open: { seat: 'alma', steps: [unfold] },
      told: {
        seat: 'alma',
        with: set('voice/alma', { viewCollectedBy: 'jenny', viewHow: 'Vi tittade på bildkort tillsammans' }),
        steps: [unfold],
      },
    },
  },
  {
    name: 'goal-words',
    code: 'sip-goal-words',
    width: 'middle',
    draw: () => html`<sip-goal-words goal="g1" seat="alma"></sip-goal-words>`,
    states: {
      shut: { seat: 'alma' },
      open: { seat: 'alma', steps: [unfold] },
      said: { seat: 'alma', with: words, steps: [unfold] },
      closed: { seat: 'alma', phase: 'locked', with: words, steps: [unfold] },
    },
  },
];
