import { html } from 'lit';
import { bar } from '../../parts/chair/bar.ts';
import { all, set } from '../changes.ts';
import type { Part } from '../figure.ts';
import { SAMPLE } from '../sample-plan.ts';
import { press, show, until } from '../steps.ts';

const MINUTE = 60_000;
const pausedAt = SAMPLE.startMs + 32 * MINUTE;
const seat = 'birgitta';
const acts = {
  main: '#chair-acts button:nth-child(1)',
  part: '#chair-acts button:nth-child(2)',
  pause: '#chair-acts button:nth-child(3)',
};
const hand = set('voice/linnea', { hand: SAMPLE.startMs + 34 * MINUTE });
const everyone = ['alma', 'sara', 'jonas', 'peter', 'linnea', 'jenny', 'katarina', 'fredrik'];
const screen = { openLock: () => undefined };

/** The bar that is always there for whoever leads. */
export const chairBar: Part = {
  name: 'bar',
  code: 'bar()',
  width: 'whole',
  draw: (meeting, lead) =>
    html`<div class="gallery__page"><div class="console"><div class="console__bar">${bar(meeting, lead, screen)}</div></div></div>`,
  states: {
    waiting: { seat, phase: 'waiting' },
    speaks: { seat },
    nobody: { seat, meeting: { floor: null } },
    'all-heard': { seat, meeting: { turns: [], heard: everyone } },
    hand: { seat, with: hand },
    hands: { seat, with: all(hand, set('voice/jonas', { hand: SAMPLE.startMs + 31 * MINUTE })) },
    undo: { seat, steps: [press(acts.main), until('.banner--undo')] },
    'undo-hand': { seat, with: hand, steps: [press(acts.main), until('.banner--undo')] },
    warning: { seat, steps: [press(acts.part), until('[data-notice=warning]')] },
    problem: { seat, refuses: 'store-unavailable', steps: [press(acts.main), until('[role=alert]')] },
    pauses: { seat, steps: [show('#chair-pauses')] },
    paused: { seat, meeting: { pausedAt, pauseUntil: pausedAt + 8 * MINUTE } },
    closing: { seat, phase: 'closing', minutesIn: 3 },
    locked: { seat, phase: 'locked' },
    'not-leading': { seat: 'ida', with: hand },
  },
};
