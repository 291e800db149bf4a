import { addRow, type Commitment, commitmentsOf } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import { type Outside, RETRIES } from '../journey.ts';
import type { RefusedWork } from '../meeting/refused.ts';
import { disc } from '../parts/frame/disc.ts';
import { ICONS, icon } from '../parts/frame/icon.ts';
import type { Entrance } from '../screens/lobby.ts';
import { say } from '../words/say.ts';
import { SAMPLE } from './sample-plan.ts';
import { type Still, sessionOf, stillMeeting } from './still-meeting.ts';

/** One part in one state. `id` names the state: `gallery-<id>`. */
export interface Figure {
  readonly id: string;
  readonly draw: () => TemplateResult;
}

/** A heading and what stands under it. `width`: how narrow a figure may be, as a class. */
export interface Chapter {
  readonly id: string;
  readonly width: 'narrow' | 'middle' | 'wide' | 'whole';
  readonly figures: readonly Figure[];
}

const inMeeting = (id: string, still: Still, content: () => TemplateResult): Figure => {
  const meeting = stillMeeting(still);
  return { id, draw: () => html`<sip-in-still .meeting=${meeting} .content=${content}></sip-in-still>` };
};

const status = (id: string, still: Still): Figure => inMeeting(id, still, () => html`<sip-status></sip-status>`);
const circle = (id: string, still: Still, content = () => html`<sip-circle size="side"></sip-circle>`): Figure =>
  inMeeting(id, still, content);

const REFUSED: RefusedWork = {
  denial: { code: 'plan-locked' },
  texts: [{ place: { root: 'commitments/jenny', path: ['r1', 'howOften'] }, text: 'Två besök à 60 minuter, skolan' }],
};

const now = Date.now();
const MINUTE = 60_000;
const noon = SAMPLE.startMs + 45 * MINUTE;

const statuses: Chapter = {
  id: 'status',
  width: 'middle',
  figures: [
    status('status-saved', {}),
    status('status-saving', { facts: { pendingSince: now + 3_600_000 } }),
    status('status-offline', { facts: { isConnected: false, downSince: now - MINUTE } }),
    status('status-unsent', { facts: { isConnected: false, downSince: now, pendingSince: now + 3_600_000 } }),
    status('status-unsent-long', { facts: { isConnected: false, downSince: now - MINUTE, pendingSince: now - MINUTE } }),
    status('status-back', { facts: { backSince: now + 3_600_000 } }),
    status('status-refused', { refused: REFUSED }),
    status('status-read', { seat: 'nadia' }),
  ],
};

const circles: Chapter = {
  id: 'circle',
  width: 'narrow',
  figures: [
    circle('circle-opening', { phase: 'opening', minutesIn: 7 }),
    circle('circle-situation', { phase: 'situation', minutesIn: 6 }),
    circle('circle-needs', { phase: 'needs', minutesIn: 14 }),
    circle('circle-summary', { phase: 'summary', minutesIn: 5 }),
    circle('circle-closing', { phase: 'closing', minutesIn: 3 }),
    circle('circle-over', { phase: 'closing', minutesIn: 12 }),
    circle('circle-paused', { state: { pausedAt: noon - 5 * MINUTE, pauseUntil: noon } }),
    circle('circle-own', {
      seat: 'alma',
      phase: 'situation',
      minutesIn: 6,
      with: (doc) => doc.getMap('subject').set('toMinute', 25),
    }),
    circle('circle-waiting', { phase: 'waiting' }),
    circle('circle-locked', { phase: 'locked' }),
    circle('circle-exact', { seat: 'birgitta' }, () => html`<sip-circle size="side" exact></sip-circle>`),
    circle('circle-exact-over', { seat: 'birgitta', minutesIn: 37 }, () => html`<sip-circle size="side" exact></sip-circle>`),
    circle('circle-chip', {}, () => html`<sip-circle size="chip"></sip-circle>`),
  ],
};

const hero: Chapter = {
  id: 'circle-hero',
  width: 'wide',
  figures: [
    circle('circle-hero-chair', { seat: 'birgitta' }, () => html`<sip-circle size="hero" exact></sip-circle>`),
    circle(
      'circle-hero-own',
      { seat: 'alma', phase: 'situation', with: (doc) => doc.getMap('subject').set('toMinute', 25) },
      () => html`<sip-circle size="hero"></sip-circle>`,
    ),
  ],
};

const floor: Chapter = {
  id: 'floor',
  width: 'wide',
  figures: [
    inMeeting('turns', {}, () => html`<sip-turns></sip-turns>`),
    inMeeting('turns-own', { state: { floor: 'jenny', turns: ['fredrik'] } }, () => html`<sip-turns></sip-turns>`),
    inMeeting('turns-nobody', { state: { floor: null, turns: [] } }, () => html`<sip-turns></sip-turns>`),
    inMeeting('hand', {}, () => html`<sip-hand></sip-hand>`),
    inMeeting(
      'hand-up',
      { with: (doc) => doc.getMap('voice/jenny').set('hand', SAMPLE.startMs) },
      () => html`<sip-hand></sip-hand>`,
    ),
    inMeeting('signals', { seat: 'alma' }, () => html`<sip-signals></sip-signals>`),
  ],
};

const prompts: Chapter = {
  id: 'prompts',
  width: 'wide',
  figures: [
    inMeeting('prompt-chair', { seat: 'birgitta' }, () => html`<sip-prompt></sip-prompt>`),
    inMeeting('prompt-subject', { seat: 'alma' }, () => html`<sip-prompt></sip-prompt>`),
    inMeeting('prompt-agency', {}, () => html`<sip-prompt></sip-prompt>`),
    inMeeting('prompt-guardian', { seat: 'sara', phase: 'summary' }, () => html`<sip-prompt></sip-prompt>`),
  ],
};

const row = (seat: string): Commitment | undefined => commitmentsOf(stillMeeting().plan, seat)[0];

const dots: Chapter = {
  id: 'dots',
  width: 'middle',
  figures: [
    { id: 'dots-some', draw: () => html`<sip-dots .row=${row('jenny')}></sip-dots>` },
    { id: 'dots-all', draw: () => html`<sip-dots .row=${row('peter')}></sip-dots>` },
    { id: 'dots-labels', draw: () => html`<sip-dots .row=${row('jenny')} labels></sip-dots>` },
  ],
};

const people: Chapter = {
  id: 'people',
  width: 'whole',
  figures: [
    {
      id: 'discs',
      draw: () => html`<p class="who">
        ${disc({ name: 'Jenny Wallin' })} ${disc({ name: 'Peter Falk' }, { speaks: true })} ${disc({ name: 'Alma' }, { isYou: true })}
        ${disc({ name: 'Katarina Öberg' }, { isAway: true })}
      </p>`,
    },
  ],
};

const refused: Chapter = {
  id: 'refused',
  width: 'wide',
  figures: [
    inMeeting('refused-locked', { refused: REFUSED, phase: 'locked' }, () => html`<sip-refused></sip-refused>`),
    inMeeting(
      'refused-long',
      {
        refused: {
          denial: { code: 'too-long' },
          texts: [{ place: { root: 'commitments/jenny', path: ['r1', 'what'] }, text: `${SAMPLE.question} `.repeat(12) }],
        },
      },
      () => html`<sip-refused></sip-refused>`,
    ),
  ],
};

const buttons: Chapter = {
  id: 'buttons',
  width: 'wide',
  figures: [
    {
      id: 'buttons',
      draw: () => html`<div class="acts">
        <button class="btn btn--main">${say('confirm')}</button><button class="btn">${say('add')}</button>
        <button class="btn btn--bare">${say('remove')}</button><button class="btn" aria-pressed="true">${say('hand-raised')}</button>
        <button class="btn" disabled>${say('try-again')}</button>
      </div>`,
    },
    { id: 'settings', draw: () => html`<sip-settings></sip-settings>` },
    {
      id: 'banner-undo',
      draw: () => html`<div class="banner banner--undo"><p>${say('announce-phase', { phase: say('phase-summary') })}</p>
        <button class="btn">${icon('undo')}${say('undo')}</button></div>`,
    },
  ],
};

const lobby = (
  id: string,
  seat: string,
  change: Partial<ReturnType<typeof sessionOf>> = {},
  extra: { problem?: string; busy?: boolean; board?: boolean; nowMs?: number } = {},
): Figure => {
  const session = { ...sessionOf(seat, 'waiting'), ...change };
  const at = extra.nowMs ?? SAMPLE.startMs - 5 * MINUTE;
  return {
    id,
    draw: () => html`<div class="gallery__page"><sip-lobby
      .session=${session}
      .now=${() => at}
      .problem=${extra.problem === undefined ? '' : say(extra.problem)}
      .busy=${extra.busy ?? false}
      .board=${extra.board ?? false}
      @enter=${(event: CustomEvent<Entrance>) => event.stopPropagation()}
    ></sip-lobby></div>`,
  };
};

const lobbies: Chapter = {
  id: 'lobby',
  width: 'whole',
  figures: [
    lobby('lobby-alma', 'alma'),
    lobby('lobby-chair', 'birgitta', { question: '' }),
    lobby('lobby-consent', 'birgitta', { consent: { status: 'none' } }),
    lobby('lobby-viewer', 'nadia', { role: 'viewer', name: 'Gunnel Ekdahl', phase: 'needs' }, { nowMs: noon }),
    lobby('lobby-problem', 'jenny', {}, { problem: 'lobby-offline', nowMs: SAMPLE.startMs - 26 * 60 * MINUTE }),
  ],
};

const OUTSIDE: readonly Outside[] = [
  'start',
  'dead-link',
  'revoked',
  'unknown',
  'signed-out',
  ...RETRIES,
  'outdated',
  'error',
  'left',
];

const outside: Chapter = {
  id: 'outside',
  width: 'wide',
  figures: OUTSIDE.map((why) => ({
    id: `outside-${why}`,
    draw: () =>
      html`<div class="gallery__page"><sip-outside .why=${why} .words=${why === 'revoked' ? REFUSED.texts : []}></sip-outside></div>`,
  })),
};

/** Rows of other files' making, seen by who owns them, who does not, and who has the pen. */
const rows: Chapter = {
  id: 'rows',
  width: 'wide',
  figures: [
    inMeeting('row-own', {}, () => html`<sip-commitment-row row-key="jenny/r1"></sip-commitment-row>`),
    inMeeting('row-others', {}, () => html`<sip-others-rows></sip-others-rows>`),
    inMeeting(
      'plan-view',
      { phase: 'locked', with: (doc) => void addRow(doc, 'goals', 'g2', { text: 'Trivas i skolan', term: 'long', order: 2 }) },
      () => html`<sip-plan-view></sip-plan-view>`,
    ),
  ],
};

const icons: Chapter = {
  id: 'icons',
  width: 'whole',
  figures: [
    {
      id: 'icons',
      draw: () =>
        html`<ul class="gallery__icons">${ICONS.map((name) => html`<li>${icon(name)}<span lang="en">${name}</span></li>`)}</ul>`,
    },
  ],
};

export const CHAPTERS: readonly Chapter[] = [
  statuses,
  circles,
  hero,
  floor,
  prompts,
  dots,
  people,
  refused,
  rows,
  buttons,
  lobbies,
  outside,
  icons,
];
