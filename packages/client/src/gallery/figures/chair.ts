import { html } from 'lit';
import { checks, checksInBrief } from '../../parts/chair/checks.ts';
import { head } from '../../parts/chair/head.ts';
import { lamps } from '../../parts/chair/lamps.ts';
import { leading } from '../../parts/chair/leading.ts';
import { lines } from '../../parts/chair/lines.ts';
import '../../parts/chair/minutes.ts';
import { now } from '../../parts/chair/now.ts';
import '../../parts/chair/start.ts';
import { turnList } from '../../parts/chair/turn-list.ts';
import { all, inRow, person, row, set, without } from '../changes.ts';
import type { Folder } from '../figure.ts';
import { onStage } from '../frames.ts';
import { SAMPLE } from '../sample-plan.ts';
import { prepared, wholePlan, wholeRows } from '../sample-whole.ts';
import { fill, show, unfold, until } from '../steps.ts';
import { chairBar } from './chair-bar.ts';
import { desks } from './chair-desks.ts';
import { pockets } from './chair-pocket.ts';
import { consent } from './consent.ts';

const MINUTE = 60_000;
const pausedAt = SAMPLE.startMs + 32 * MINUTE;
const seat = 'birgitta';
const away = { leader: 'ida' };
const minutes = { opening: 8, situation: 15, needs: 34, summary: 11, closing: 7 };
const hands = all(
  set('voice/jonas', { hand: SAMPLE.startMs + 31 * MINUTE }),
  set('voice/linnea', { hand: SAMPLE.startMs + 36.7 * MINUTE }),
);

const unfoldQueue = [unfold, until('sip-chair-queue .queue')];

/** A line of each kind. */
const everyKind = all(
  inRow('commitments/katarina', 'r1', { status: 'none-now' }),
  row('commitments/linnea', 'r1', {
    what: 'Hämtar vid grinden',
    who: 'Linnea',
    howOften: 'varje dag',
    startOn: '2026-12-07',
    where: 'grinden',
    durationText: 'tills vidare',
    decisionRequired: true,
    decisionOn: '2026-12-11',
  }),
  person('fredrik', { presence: 'absent' }),
);

/** The console of whoever leads, part by part. */
export const chair: Folder = {
  name: 'chair',
  parts: [
    {
      name: 'head',
      code: 'head()',
      width: 'whole',
      draw: (meeting) => html`<div class="console">${head(meeting)}</div>`,
      states: {
        one: { seat },
        several: {
          seat,
          with: row('questions', 'q2', { text: 'Hur får Sara och Jonas vila?' }),
          steps: [show('#chair-questions')],
        },
        none: { seat, phase: 'waiting', with: without('questions') },
        protected: { seat, with: set('subject', { protectedIdentity: true }) },
        unsaved: { seat, facts: { isConnected: false, downSince: Date.now(), pendingSince: Date.now() + 60 * MINUTE } },
      },
    },
    {
      name: 'leading',
      code: 'leading()',
      width: 'wide',
      draw: (meeting, lead) => onStage(html`${leading(meeting, lead)}`),
      states: {
        'chair-away': { seat, meeting: away },
        cochair: { seat: 'ida' },
        nobody: { seat: 'ida', here: ['omar', 'alma'] },
        'cut-off': { seat, facts: { isConnected: false, downSince: Date.now() - MINUTE } },
      },
    },
    {
      name: 'start',
      code: 'sip-chair-start',
      width: 'whole',
      draw: (_meeting, lead) => onStage(html`<sip-chair-start .lead=${lead}></sip-chair-start>`),
      states: {
        ready: { seat, phase: 'waiting', with: prepared, here: ['jonas', 'katarina', 'alma'] },
        lacking: { seat, phase: 'waiting', with: without('questions') },
        'not-leading': { seat: 'ida', phase: 'waiting' },
      },
    },
    {
      name: 'minutes',
      code: 'sip-minutes',
      width: 'wide',
      draw: () => html`<sip-minutes .minutes=${minutes}></sip-minutes>`,
      states: {
        divided: {},
        wrong: { steps: [fill('label:nth-child(2) input', '40')] },
        closed: { draw: () => html`<sip-minutes .minutes=${minutes} .closed=${true}></sip-minutes>` },
      },
    },
    {
      name: 'now',
      code: 'now() › overrun()',
      width: 'whole',
      draw: (meeting, lead) => onStage(now(meeting, lead)),
      states: {
        needs: { seat },
        over: { seat, minutesIn: 37 },
        paused: { seat, meeting: { pausedAt, pauseUntil: pausedAt + 8 * MINUTE } },
        led: { seat, meeting: { partLeader: 'alma' } },
        'other-part': { seat, steps: [show('#chair-parts')] },
        'not-leading': { seat: 'ida' },
        locked: { seat, phase: 'locked' },
        ended: { seat, phase: 'ended' },
      },
    },
    {
      name: 'checks',
      code: 'checks(), checksInBrief()',
      width: 'wide',
      draw: (meeting) => onStage(html`<div class="before">${checks(meeting, 'opening')}</div>`),
      states: {
        opening: { seat, phase: 'opening', chair: set('chair/checklist', { ticked: { 'my-role': true, introductions: true } }) },
        answered: {
          seat,
          phase: 'opening',
          with: all(set('voice/alma', { heardSecrecy: true }), set('voice/jenny', { heardSecrecy: true })),
        },
        brief: { seat, draw: (meeting) => onStage(checksInBrief(meeting, 'needs')) },
        unfolded: { seat, draw: (meeting) => onStage(checksInBrief(meeting, 'needs')), steps: [unfold] },
      },
    },
    {
      name: 'turn-list',
      code: 'turnList() › sip-chair-queue',
      width: 'wide',
      draw: (meeting, lead) => onStage(turnList(meeting, lead)),
      states: {
        shut: { seat },
        open: { seat, steps: unfoldQueue },
        hands: { seat, with: hands, steps: unfoldQueue },
        'all-heard': {
          seat,
          meeting: { turns: [], heard: ['alma', 'sara', 'jonas', 'peter', 'linnea', 'jenny', 'katarina', 'fredrik'] },
          steps: unfoldQueue,
        },
        'not-leading': { seat: 'ida', with: hands, steps: unfoldQueue },
      },
    },
    {
      name: 'lines',
      code: 'lines()',
      width: 'whole',
      draw: (meeting, lead) => onStage(lines(meeting, lead)),
      states: {
        'every-kind': { seat, with: everyKind, writing: { sara: 'sara/r1' } },
        'typed-for': { seat, writing: { omar: 'peter/r1' } },
        whole: { seat, with: all(wholeRows, person('linnea', { revoked: true })) },
        opening: { seat, phase: 'opening', with: without('commitments/peter', 'commitments/jenny', 'commitments/katarina') },
        'not-leading': { seat: 'ida' },
      },
    },
    {
      name: 'lamps',
      code: 'lamps()',
      width: 'middle',
      draw: (meeting) => lamps(meeting),
      states: {
        none: { seat, with: without('commitments/peter', 'commitments/jenny', 'commitments/katarina', 'commitments/sara') },
        some: { seat },
        all: { seat, with: wholePlan },
      },
    },
    chairBar,
    ...pockets,
    ...desks,
    ...consent,
  ],
};
