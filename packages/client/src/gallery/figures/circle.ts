import { html } from 'lit';
import '../../parts/circle/circle.ts';
import '../../parts/circle/lead-part.ts';
import { partLeader } from '../../parts/circle/part-leader.ts';
import '../../parts/circle/prompt.ts';
import '../../parts/circle/round.ts';
import { set } from '../changes.ts';
import type { Draw, Folder, State } from '../figure.ts';
import { inFamily } from '../frames.ts';
import { SAMPLE } from '../sample-plan.ts';
import { press } from '../steps.ts';

const MINUTE = 60_000;
const pausedAt = SAMPLE.startMs + 32 * MINUTE;
const leaves = set('subject', { toMinute: 25 });
const leads = set('subject', { participation: 'leads-parts' });

/** The circle through the meeting; each of its sizes is seen at all of them. */
const moments: Readonly<Record<string, State>> = {
  waiting: { phase: 'waiting' },
  opening: { phase: 'opening', minutesIn: 7 },
  situation: { phase: 'situation', minutesIn: 6 },
  needs: {},
  summary: { phase: 'summary', minutesIn: 5 },
  closing: { phase: 'closing', minutesIn: 3 },
  soon: { phase: 'summary', minutesIn: 10 },
  over: { phase: 'closing', minutesIn: 12 },
  paused: { meeting: { pausedAt, pauseUntil: pausedAt + 8 * MINUTE } },
  'paused-open': { meeting: { pausedAt, pauseUntil: null } },
  own: { seat: 'alma', phase: 'situation', minutesIn: 6, with: leaves },
  'own-over': { seat: 'alma', with: leaves },
  locked: { phase: 'locked' },
  ended: { phase: 'ended' },
};

const exact: Draw = () => html`<sip-circle size="hero" exact></sip-circle>`;
const hero: Draw = () => html`<sip-circle size="hero"></sip-circle>`;

export const circle: Folder = {
  name: 'circle',
  parts: [
    {
      name: 'circle',
      code: 'sip-circle size="side"',
      width: 'narrow',
      draw: () => html`<sip-circle size="side"></sip-circle>`,
      states: moments,
    },
    {
      name: 'circle-hero',
      code: 'sip-circle size="hero"',
      width: 'wide',
      draw: exact,
      states: {
        exact: { seat: 'birgitta' },
        'exact-over': { seat: 'birgitta', minutesIn: 37 },
        'exact-paused': { seat: 'birgitta', meeting: { pausedAt, pauseUntil: null } },
        waiting: { seat: 'birgitta', phase: 'waiting' },
        calm: { draw: hero },
        locked: { seat: 'birgitta', phase: 'locked' },
      },
    },
    {
      name: 'circle-chip',
      code: 'sip-circle size="chip"',
      width: 'narrow',
      draw: () => html`<sip-circle size="chip"></sip-circle>`,
      states: {
        waiting: { phase: 'waiting' },
        needs: {},
        over: { phase: 'closing', minutesIn: 12 },
        paused: { meeting: { pausedAt, pauseUntil: null } },
        locked: { phase: 'locked' },
      },
    },
    {
      name: 'prompt',
      code: 'sip-prompt',
      width: 'middle',
      draw: () => html`<sip-prompt></sip-prompt>`,
      states: {
        'chair-opening': { seat: 'birgitta', phase: 'opening' },
        'chair-situation': { seat: 'birgitta', phase: 'situation' },
        'chair-needs': { seat: 'birgitta' },
        'chair-summary': { seat: 'birgitta', phase: 'summary' },
        'chair-closing': { seat: 'birgitta', phase: 'closing' },
        'chair-last': { seat: 'birgitta', steps: [press('.prompt__steps button:first-child')] },
        subject: { seat: 'alma' },
        guardian: { seat: 'sara' },
        agency: {},
        interpreter: { seat: 'nadia' },
      },
    },
    {
      name: 'lead-part',
      code: 'sip-lead-part',
      width: 'middle',
      draw: () => inFamily(html`<sip-lead-part></sip-lead-part>`),
      states: {
        may: { seat: 'alma', with: leads },
        leading: { seat: 'alma', with: leads, meeting: { partLeader: 'alma' } },
        'nobody-next': { seat: 'alma', with: leads, meeting: { partLeader: 'alma', turns: [] } },
        problem: { seat: 'alma', with: leads, refuses: 'forbidden', steps: [press('button')] },
      },
    },
    {
      name: 'leader-of-part',
      code: 'partLeader()',
      width: 'middle',
      draw: (meeting) => html`${partLeader(meeting)}`,
      states: { subject: { meeting: { partLeader: 'alma' } } },
    },
    {
      name: 'round',
      code: 'sip-round',
      width: 'middle',
      draw: () => html`<sip-round></sip-round>`,
      states: {
        opening: { phase: 'opening' },
        answered: { phase: 'opening', with: set('voice/jenny', { heardSecrecy: true, understandsWhy: true }) },
        summary: { phase: 'summary' },
        nothing: { phase: 'summary', with: set('voice/jenny', { forgottenNothing: true }) },
        something: { phase: 'summary', with: set('voice/jenny', { forgottenNothing: 'Fritids vet inget om det här.' }) },
      },
    },
  ],
};
