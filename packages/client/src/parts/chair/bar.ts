import { isPart } from '@samsyn/model';
import { html, nothing, type TemplateResult } from 'lit';
import type { DoneCommand } from '../../meeting/command-desk.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import { firstName, listed, phaseName } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { disc } from '../frame/disc.ts';
import { icon } from '../frame/icon.ts';
import type { Lead } from './lead.ts';
import { queueOf } from './queue.ts';
import { handsUp, waited } from './turn-list.ts';

/** What the bar needs of the screen around it. */
export interface BarScreen {
  /** Opens the place where the plan is locked and the meeting ended. */
  readonly openLock: () => void;
}

/** The fixed bar at the bottom: who has the floor, whose hand is up, and the big actions. */
export function bar(meeting: Meeting, lead: Lead, screen: BarScreen): TemplateResult {
  return html`<section class="turn" aria-label=${say('chair-bar')}>
    ${notices(meeting, lead)}
    ${ribbon(meeting, lead)}
    <div class="acts turn__acts" id="chair-acts" role="toolbar" aria-label=${say('chair-steer')} @keydown=${byArrows}>${actions(meeting, lead, screen)}</div>
    ${pauses(lead)}
  </section>`;
}

/** Between the buttons by arrow too, as toolbars do; Tab reaches each of them as well. */
function byArrows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button:not([disabled])')];
  const at = buttons.indexOf(event.target as HTMLElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

/** What has just been done and can be undone, what speaks against going on, and what did not happen. */
function notices(meeting: Meeting, lead: Lead): TemplateResult | typeof nothing {
  if (lead.problem !== '') {
    return html`<div class="banner turn__notice" role="alert"><p>${lead.problem}</p>
      <button type="button" class="btn btn--bare" @click=${() => lead.dismiss()}>${say('close')}</button></div>`;
  }
  if (lead.warning !== '') {
    return html`<div class="banner turn__notice" data-notice="warning"><p>${lead.warning}</p>
      <button type="button" class="btn" @click=${() => lead.goOn()}>${say('chair-go-on-anyway')}</button>
      <button type="button" class="btn btn--bare" @click=${() => lead.dismiss()}>${say('chair-stay')}</button></div>`;
  }
  const done = meeting.lastCommand;
  if (!done || !lead.offersUndo) return nothing;
  return html`<div class="banner banner--undo turn__notice" role="status"><p>${doneWords(done, meeting)}</p>
    <button type="button" class="btn" @click=${() => lead.undo()}>${icon('undo')}${say('undo')}</button></div>`;
}

function doneWords({ command }: DoneCommand, meeting: Meeting): string {
  if (command.do === 'giveFloor') {
    if (command.seat === null) return say('chair-did-free-floor');
    return say('chair-did-giveFloor', { name: meeting.roster.get(command.seat)?.name ?? '' });
  }
  if (command.do === 'setPhase') return say('chair-did-setPhase', { phase: phaseName(command.phase) });
  return say(`chair-did-${command.do}`);
}

function ribbon(meeting: Meeting, lead: Lead): TemplateResult {
  const { state, roster } = meeting;
  const floor = state.floor === null ? undefined : roster.get(state.floor);
  const isOn = state.phase === 'waiting' || isPart(state.phase);
  const next = (isOn ? queueOf(state, roster) : []).slice(0, 3).map((seat) => firstName(roster.get(seat)?.name ?? ''));
  const hands = handsUp(meeting);
  const first = hands[0];
  return html`<div class="ribbon">
    <div class="who">${floor ? disc(floor, { speaks: true }) : nothing}<p>
      ${floor ? html`<span class="ribbon__word">${say('turns-now')}</span> <b>${floor.name}</b>` : html`<b>${isPart(state.phase) ? say('turns-nobody') : phaseName(state.phase)}</b>`}
      ${next.length > 0 ? html`<small>${say(state.phase === 'waiting' ? 'chair-first' : 'chair-then', { names: listed(next) })}</small>` : nothing}</p></div>
    ${
      first
        ? html`<button type="button" class="btn btn--big turn__hand" ?disabled=${!lead.mayAct || !isPart(state.phase)}
          aria-label=${say('chair-hand-give', { name: first.person.name, time: waited(first.sinceMs, meeting.clock.now()) })}
          @click=${() => lead.giveFloor(first.person.id)}>${icon('hand')}<span>${firstName(first.person.name)}<small class="num">${waited(first.sinceMs, meeting.clock.now())}${
            hands.length > 1 ? html` · ${say('chair-more-hands', { count: hands.length - 1 })}` : nothing
          }</small></span></button>`
        : nothing
    }
  </div>`;
}

function actions(meeting: Meeting, lead: Lead, { openLock }: BarScreen): TemplateResult {
  const { phase, pausedAt } = meeting.state;
  const isShut = !lead.mayAct;
  if (phase === 'waiting') {
    return html`<button type="button" class="btn btn--main btn--big" ?disabled=${isShut} @click=${() => lead.start()}>${icon('next', { way: true })}<span>${say('chair-start')}</span></button>`;
  }
  if (phase === 'locked') {
    return html`<button type="button" class="btn btn--main btn--big" ?disabled=${isShut} @click=${openLock}>${icon('door')}<span>${say('chair-end')}</span></button>`;
  }
  if (!isPart(phase)) return html``;
  const nextSeat = lead.nextSeat;
  const next = nextSeat === undefined ? undefined : meeting.roster.get(nextSeat);
  const to = lead.nextPart;
  return html`
    <button type="button" class="btn btn--main btn--big" ?disabled=${isShut || !next} aria-keyshortcuts="Control+Enter Meta+Enter" @click=${() => lead.nextSpeaker()}>
      ${icon('next', { way: true })}<span>${say('chair-next-speaker')}${next ? html`<small>${firstName(next.name)}</small>` : html`<small>${say('chair-all-heard')}</small>`}</span></button>
    ${
      to
        ? html`<button type="button" class="btn btn--big" ?disabled=${isShut} aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter" @click=${() => lead.goOn()}>
          ${icon(to)}<span>${say('chair-next-part')}<small><span class="sr">→ </span>${phaseName(to)}</small></span></button>`
        : html`<button type="button" class="btn btn--big" ?disabled=${isShut} @click=${openLock}>${icon('lock')}<span>${say('chair-lock')}</span></button>`
    }
    <button type="button" class="btn btn--big" ?disabled=${isShut} popovertarget=${pausedAt === null ? 'chair-pauses' : nothing}
      @click=${pausedAt === null ? nothing : () => lead.pauseOrResume()}>
      ${icon(pausedAt === null ? 'pause' : 'next', { way: pausedAt !== null })}<span>${say(pausedAt === null ? 'chair-pause' : 'chair-resume')}</span></button>`;
}

/** Pauses that are usual, in minutes [R103]. */
const PAUSES = [3, 5, 10] as const;

/** How long the pause is, so that everyone sees when to be back; a pause may be left without an end too. */
function pauses(lead: Lead): TemplateResult {
  const choice = (words: string, minutes?: number): TemplateResult =>
    html`<button type="button" class="btn" popovertarget="chair-pauses" popovertargetaction="hide" @click=${() => lead.pauseOrResume(minutes)}>${words}</button>`;
  return html`<div id="chair-pauses" popover aria-labelledby="chair-pauses-title">
    <h2 id="chair-pauses-title">${say('chair-pause-how-long')}</h2>
    <div class="acts">${PAUSES.map((minutes) => choice(say('minutes', { minutes }), minutes))}${choice(say('chair-pause-open'))}</div>
  </div>`;
}
