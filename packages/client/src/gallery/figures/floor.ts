import { html } from 'lit';
import '../../parts/floor/hand.ts';
import '../../parts/floor/introduction.ts';
import '../../parts/floor/signals.ts';
import '../../parts/floor/staying.ts';
import '../../parts/floor/turns.ts';
import { set } from '../changes.ts';
import type { Folder } from '../figure.ts';
import { SAMPLE } from '../sample-plan.ts';
import { press, type Step, unfold, until } from '../steps.ts';

/** The chair has seen what was given last. */
const seen: Step = (_place, meeting) => {
  meeting.seenSignal = 'pause';
  meeting.dispatchEvent(new Event('change'));
};

export const floor: Folder = {
  name: 'floor',
  parts: [
    {
      name: 'turns',
      code: 'sip-turns',
      width: 'middle',
      draw: () => html`<sip-turns></sip-turns>`,
      states: {
        waits: { meeting: { turns: ['fredrik', 'katarina', 'jenny'] } },
        next: {},
        own: { meeting: { floor: 'jenny', turns: ['fredrik'] } },
        skipped: { meeting: { floor: 'jenny', turns: ['fredrik'] }, steps: [press('.banner button')] },
        problem: {
          meeting: { floor: 'jenny', turns: ['fredrik'] },
          refuses: 'store-unavailable',
          steps: [press('.banner button')],
        },
        many: { seat: 'omar', meeting: { turns: ['alma', 'sara', 'jonas', 'linnea', 'jenny', 'katarina', 'fredrik'] } },
        last: { meeting: { turns: [] } },
        nobody: { meeting: { floor: null, turns: [] } },
        led: { meeting: { partLeader: 'alma' } },
      },
    },
    {
      name: 'hand',
      code: 'sip-hand',
      width: 'narrow',
      draw: () => html`<sip-hand></sip-hand>`,
      states: { down: {}, up: { with: set('voice/jenny', { hand: SAMPLE.startMs }) } },
    },
    {
      name: 'signals',
      code: 'sip-signals',
      width: 'middle',
      draw: () => html`<sip-signals></sip-signals>`,
      states: {
        few: { seat: 'alma' },
        more: { seat: 'alma', steps: [press('[aria-expanded]')] },
        asking: { seat: 'alma', steps: [press('.signals__row button:nth-child(3)')] },
        sent: { seat: 'alma', steps: [press('.signals__row button:nth-child(2)'), until('[aria-pressed=true]')] },
        seen: { seat: 'alma', steps: [press('.signals__row button:nth-child(2)'), until('[aria-pressed=true]'), seen] },
        failed: { seat: 'alma', refuses: 'too-many-requests', steps: [press('.signals__row button:nth-child(2)')] },
      },
    },
    {
      name: 'introduction',
      code: 'sip-introduction',
      width: 'middle',
      draw: ({ session }) => html`<sip-introduction .seat=${session.seat}></sip-introduction>`,
      states: {
        shut: {},
        open: { steps: [unfold] },
        family: { seat: 'sara', steps: [unfold] },
        other: { seat: 'birgitta', draw: () => html`<sip-introduction seat="jenny"></sip-introduction>`, steps: [unfold] },
        protected: { seat: 'sara', with: set('subject', { protectedIdentity: true }), steps: [unfold] },
        problem: {
          refuses: 'store-unavailable',
          steps: [unfold, (place) => place.querySelector('form')?.requestSubmit(), until('[role=alert]')],
        },
      },
    },
    {
      name: 'staying',
      code: 'sip-staying',
      width: 'middle',
      draw: () => html`<sip-staying></sip-staying>`,
      states: {
        unsaid: {},
        whole: { with: set('voice/jenny', { staysUntil: 'whole' }) },
        'must-go': { steps: [press('label:nth-of-type(2) input')] },
        until: { with: set('voice/jenny', { staysUntil: '10:45' }) },
        closed: { phase: 'locked', with: set('voice/jenny', { staysUntil: '10:45' }) },
      },
    },
  ],
};
