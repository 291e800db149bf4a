import { html } from 'lit';
import '../../parts/chair/late-guest.ts';
import '../../parts/chair/lock-desk.ts';
import '../../parts/chair/people-desk.ts';
import { all, guest, person, row } from '../changes.ts';
import type { Part } from '../figure.ts';
import { onStage } from '../frames.ts';
import { prepared, wholePlan } from '../sample-whole.ts';
import { fill, press, type Step, unfold, until } from '../steps.ts';

const seat = 'birgitta';
const whole = all(prepared, wholePlan);
const EVERYONE = 'Samordningen, Omar Hassan, Alma, Sara Ekdahl, Jonas Ekdahl, Skolan, Habiliteringen, BUP, Socialtjänsten';
const late = guest('malin', { name: 'Malin Berg', role: 'agency', agency: 'Fritids', principal: 'kommun', admitted: false });
const watching = guest('gunnel', { name: 'Gunnel Ekdahl', role: 'viewer' });
const askToLeave = [press('[aria-label*="Jenny Wallin"]'), until('dialog[open]')];

const send: Step = (place) => place.querySelector('form')?.requestSubmit();
const guestIsNamed = [unfold, fill('[name=name]', 'Malin Berg'), fill('[name=agency]', 'Fritids')];

/** Where those who lead see to the participants, and to the lock. */
export const desks: readonly Part[] = [
  {
    name: 'people-desk',
    code: 'sip-people-desk',
    width: 'whole',
    draw: (_meeting, lead) => onStage(html`<sip-people-desk .lead=${lead}></sip-people-desk>`),
    states: {
      usual: { seat, with: watching },
      waiting: { seat, with: all(late, person('katarina', { presence: 'phone' }), person('fredrik', { presence: 'absent' })) },
      'part-lent': { seat, meeting: { partLeader: 'alma' } },
      leaving: { seat, steps: askToLeave },
      problem: {
        seat,
        refuses: 'participant-unknown',
        steps: [...askToLeave, press('dialog .btn--main'), until('[role=alert]')],
      },
      'not-leading': { seat: 'ida', with: late },
    },
  },
  {
    name: 'late-guest',
    code: 'sip-late-guest',
    width: 'middle',
    draw: () => html`<sip-late-guest></sip-late-guest>`,
    states: {
      shut: { seat },
      agency: { seat, steps: [unfold] },
      relative: { seat, steps: [unfold, fill('[name=role]', 'relative')] },
      problem: { seat, refuses: 'participants-too-many', steps: [...guestIsNamed, send, until('[role=alert]')] },
      link: { seat, steps: [...guestIsNamed, send, until('input[readonly]')] },
    },
  },
  {
    name: 'lock-desk',
    code: 'sip-lock-desk',
    width: 'whole',
    draw: (_meeting, lead) => onStage(html`<sip-lock-desk .lead=${lead}></sip-lock-desk>`),
    states: {
      lacking: { seat, phase: 'summary' },
      early: { seat },
      reminded: { seat, phase: 'closing', with: whole },
      ready: { seat, phase: 'closing', with: all(whole, row('distribution', 'x1', { to: EVERYONE })) },
      problem: {
        seat,
        phase: 'closing',
        with: whole,
        refuses: 'store-unavailable',
        steps: [press('.acts .btn--main'), until('[role=alert]')],
      },
      'end-early': { seat, phase: 'closing', with: whole, steps: [press('.acts .btn:not(.btn--main)'), until('dialog[open]')] },
      locked: { seat, phase: 'locked', with: whole },
      end: { seat, phase: 'locked', with: whole, steps: [press('.acts .btn--main'), until('dialog[open]')] },
      ended: { seat, phase: 'ended', with: whole },
      'ended-unlocked': { seat, phase: 'ended', meeting: { lockedAt: null, version: 0 } },
    },
  },
];
