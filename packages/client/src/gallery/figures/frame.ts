import { html } from 'lit';
import type { Outside } from '../../journey.ts';
import { disc } from '../../parts/frame/disc.ts';
import { ICONS, icon } from '../../parts/frame/icon.ts';
import { outdatedPage } from '../../parts/frame/outdated-page.ts';
import '../../parts/frame/outside-page.ts';
import { peopleTemplate } from '../../parts/frame/people-template.ts';
import '../../parts/frame/settings.ts';
import '../../parts/frame/settings-dialog.ts';
import type { SipSettingsDialog } from '../../parts/frame/settings-dialog.ts';
import '../../parts/frame/status.ts';
import { useSeat } from '../../session.ts';
import { say } from '../../words/say.ts';
import { person } from '../changes.ts';
import type { Draw, Folder, State } from '../figure.ts';
import { onPage } from '../frames.ts';
import { open, type Step } from '../steps.ts';

const MINUTE = 60_000;
const now = Date.now();
const later = now + 60 * MINUTE;
const own = [{ place: { root: 'commitments/jenny', path: ['r1', 'howOften'] }, text: 'Två besök à 60 minuter, skolan' }];

const face =
  (options: Parameters<typeof disc>[1], name = 'Jenny Wallin'): Draw =>
  () =>
    html`<p class="who">${disc({ name }, options)} <b>${name}</b></p>`;

const outside = (why: Outside, words: typeof own = []): State => ({
  draw: () => onPage(html`<sip-outside .why=${why} .words=${words}></sip-outside>`),
});

/** For as long as the box is drawn anew, this tab sits in a meeting. */
const asSeat: Step = async (place) => {
  const box = place.querySelector<SipSettingsDialog>('sip-settings-dialog');
  useSeat('jenny');
  box?.requestUpdate();
  await box?.updateComplete;
  useSeat(undefined);
};

const button =
  (look: string): Draw =>
  () =>
    html`<button type="button" class="btn ${look}">${icon('check')}${say('confirm')}</button>`;

export const frame: Folder = {
  name: 'frame',
  parts: [
    {
      name: 'status',
      code: 'sip-status',
      width: 'middle',
      draw: () => html`<sip-status></sip-status>`,
      states: {
        connecting: { facts: { isConnected: false, savedAt: null } },
        saved: {},
        saving: { facts: { pendingSince: later } },
        offline: { facts: { isConnected: false, downSince: now - MINUTE } },
        unsent: { facts: { isConnected: false, downSince: now, pendingSince: later } },
        'unsent-long': { facts: { isConnected: false, downSince: now - MINUTE, pendingSince: now - MINUTE } },
        back: { facts: { backSince: later } },
        refused: { refused: { denial: { code: 'plan-locked' }, texts: own } },
        'refused-change': { refused: { denial: { code: 'shape' }, texts: [] } },
        read: { seat: 'nadia' },
      },
    },
    {
      name: 'disc',
      code: 'disc()',
      width: 'narrow',
      draw: face({}),
      states: {
        here: {},
        speaks: { draw: face({ speaks: true }, 'Peter Falk') },
        you: { draw: face({ isYou: true }, 'Alma') },
        away: { draw: face({ isAway: true }, 'Katarina Öberg') },
      },
    },
    {
      name: 'people',
      code: 'peopleTemplate()',
      width: 'wide',
      draw: ({ projection, here }) => peopleTemplate({ people: projection.people, here, you: 'jenny' }),
      states: { some: { with: person('fredrik', { presence: 'absent' }) }, alone: { here: [] } },
    },
    {
      name: 'buttons',
      code: '.btn',
      width: 'narrow',
      draw: button(''),
      states: {
        plain: {},
        main: { draw: button('btn--main') },
        bare: { draw: button('btn--bare') },
        big: {
          draw: () =>
            html`<button type="button" class="btn btn--big">${icon('next', { way: true })}<span>${say('chair-next-speaker')}<small>Jenny</small></span></button>`,
        },
        family: {
          draw: () => html`<button type="button" class="btn btn--family">${icon('pause')}${say('signal-pause')}</button>`,
        },
        pressed: {
          draw: () => html`<button type="button" class="btn" aria-pressed="true">${icon('hand')}${say('hand-raised')}</button>`,
        },
        disabled: { draw: () => html`<button type="button" class="btn" disabled>${say('try-again')}</button>` },
        'disabled-main': { draw: () => html`<button type="button" class="btn btn--main" disabled>${say('try-again')}</button>` },
      },
    },
    {
      name: 'banner',
      code: '.banner',
      width: 'middle',
      draw: () => html`<p class="banner" role="note">${icon('lock')}<span>${say('lobby-consent-locked')}</span></p>`,
      states: {
        plain: {},
        turn: {
          draw: () =>
            html`<div class="banner banner--turn">${icon('speak')}<p>${say('turns-own')}</p><button type="button" class="btn">${say('turns-skip')}</button></div>`,
        },
        undo: {
          draw: () =>
            html`<div class="banner banner--undo"><p>${say('rows-removed')}</p><button type="button" class="btn">${icon('undo')}${say('undo')}</button></div>`,
        },
      },
    },
    {
      name: 'fold',
      code: '.fold',
      width: 'middle',
      draw: () =>
        html`<details class="fold"><summary>${icon('eye')}${say('lobby-who-sees')}${icon('down')}</summary><p>${say('lobby-sees-board')}</p></details>`,
      states: {
        shut: {},
        open: { steps: [(place) => place.querySelector('details')?.setAttribute('open', '')] },
      },
    },
    {
      name: 'settings',
      code: 'sip-settings › sip-settings-dialog',
      width: 'wide',
      draw: () => html`<sip-settings-dialog></sip-settings-dialog>`,
      states: {
        shut: { draw: () => html`<sip-settings></sip-settings>` },
        open: { steps: [open('sip-settings-dialog')] },
        'in-meeting': { steps: [open('sip-settings-dialog'), asSeat] },
      },
    },
    {
      name: 'outside',
      code: 'sip-outside',
      width: 'wide',
      draw: () => html``,
      states: {
        start: outside('start'),
        'dead-link': outside('dead-link'),
        'signed-out': outside('signed-out'),
        unknown: outside('unknown'),
        waiting: outside('waiting'),
        consent: outside('consent'),
        offline: outside('offline'),
        revoked: outside('revoked'),
        'revoked-words': outside('revoked', own),
        outdated: outside('outdated', own),
        error: outside('error'),
        left: outside('left'),
      },
    },
    {
      name: 'outdated-page',
      code: 'outdatedPage()',
      width: 'wide',
      draw: () => onPage(outdatedPage([])),
      states: { plain: {}, words: { draw: () => onPage(outdatedPage(own)) } },
    },
    {
      name: 'icons',
      code: 'icon()',
      width: 'whole',
      draw: () =>
        html`<ul class="gallery__icons">${ICONS.map((name) => html`<li>${icon(name)}<span lang="en">${name}</span></li>`)}</ul>`,
      states: { all: {} },
    },
  ],
};
