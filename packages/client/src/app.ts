import type { Phase } from '@samsyn/model';
import { html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { type Outside, type OwnWords, outsideOf, RETRIES } from './journey.ts';
import { settleLeaving } from './left.ts';
import { Meeting } from './meeting/meeting.ts';
import { MeetingHere } from './meeting/meeting-context.ts';
import { followPage } from './meeting/page-life.ts';
import './parts/heard/announcer.ts';
import { fetchUntilThere, want } from './parts/frame/later.ts';
import { outdatedPage } from './parts/frame/outdated-page.ts';
import { speakOf } from './parts/heard/meeting-voice.ts';
import { KeysFirst } from './parts/keys/keys-first.ts';
import { goToMain } from './parts/keys/regions.ts';
import './parts/frame/settings.ts';
import { icon } from './parts/frame/icon.ts';
import './screens/all-later.ts';
import { Light } from './parts/frame/light.ts';
import { type Draw, loadLobby, loadOutside, loadScreen } from './screens/by-role.ts';
import type { Entrance } from './screens/lobby.ts';
import { forgetSeat, keyInFragment, ProblemError, readSession, type Session, seatHere, signIn, useSeat } from './session.ts';
import { watchVersion } from './version.ts';
import { phaseName } from './words/names.ts';
import { refusal } from './words/refusal.ts';
import { canSay, say } from './words/say.ts';
import { Speaks } from './words/speaks.ts';

/** Where the visitor is: each state with only what it needs. */
type Place =
  | { readonly at: 'loading' }
  | { readonly at: 'outside'; readonly why: Outside; readonly words: OwnWords; readonly session?: Session | undefined }
  | { readonly at: 'lobby'; readonly session: Session; readonly key: string }
  | { readonly at: 'meeting'; readonly session: Session; readonly draw: Draw };

/** How often a page that waits outside looks whether the door is open, in ms. */
const LOOK_AGAIN_MS = 4_000;

/** The whole of the page: from a link to the seat's own screen, and out again. */
@customElement('sip-app')
export class SipApp extends Light {
  @state() private place: Place = { at: 'loading' };
  @state() private isBusy = false;
  @state() private problem = '';
  @state() private isLoaded = false;
  @state() private phase: Phase | undefined;
  readonly #here = new MeetingHere(this);
  #meeting: Meeting | undefined;
  #stop: (() => void)[] = [];
  #unwatch: () => void = () => undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #rescue: Promise<unknown> | undefined;

  constructor() {
    super();
    new Speaks(this);
    new KeysFirst(this, () => this.place.at === 'meeting');
  }

  /** Its words are on their way together with whoever this is. */
  protected override shouldUpdate(): boolean {
    return canSay('state-loading');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#arrive);
    window.addEventListener('online', settle);
    this.addEventListener('leave', this.#leave);
    this.#unwatch = watchVersion(this.#outdated);
    void this.#arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#arrive);
    window.removeEventListener('online', settle);
    this.removeEventListener('leave', this.#leave);
    this.#unwatch();
    this.#leaveMeeting();
  }

  protected override render() {
    return html`<a class="skip" href="#main" @click=${toMain}>${say('skip-to-main')}</a>
      ${this.#page()}
      <sip-keyboard></sip-keyboard>
      <sip-announcer></sip-announcer>`;
  }

  #page() {
    const { place } = this;
    switch (place.at) {
      case 'loading':
        return loading();
      case 'outside':
        return html`${header()}${
          place.why === 'outdated' && !customElements.get('sip-outside')
            ? outdatedPage(place.words)
            : html`<sip-outside .why=${place.why} .words=${place.words} .session=${place.session} @again=${this.#arrive}></sip-outside>`
        }`;
      case 'lobby':
        return html`${header()}<sip-lobby
            .session=${place.session}
            .board=${wantsBoard()}
            .busy=${this.isBusy}
            .problem=${this.problem}
            @enter=${(event: CustomEvent<Entrance>) => this.#enter(place.key, place.session, event.detail)}
          ></sip-lobby>`;
      case 'meeting':
        return this.isLoaded && this.phase ? place.draw(this.phase) : loading();
    }
  }

  /** Finds out where the visitor belongs: the link they opened, the seat they had, or nowhere. */
  readonly #arrive = async (): Promise<void> => {
    clearTimeout(this.#retry);
    const key = keyInFragment(location.hash);
    try {
      // First: a seat that was left here may not be found again by what the browser still holds.
      await settleLeaving();
      if (key !== undefined) return await this.#toLobby(key);
      // The fragment of an ordinary jump on the page.
      if (location.hash.length > 1 && this.place.at !== 'loading') return;
      const seat = seatHere();
      if (seat === undefined) return this.#outside('start');
      useSeat(seat);
      const session = await readSession();
      // Somebody has left while it was asked for.
      if (seatHere() !== seat) return;
      if (!session) return this.#outside('signed-out');
      await this.#admit(session);
    } catch (error) {
      this.#outside(troubleOf(error));
    }
  };

  async #toLobby(key: string): Promise<void> {
    this.#leaveMeeting();
    useSeat(undefined);
    const [session] = await Promise.all([readSession(key), loadLobby()]);
    if (!session) return this.#outside('dead-link');
    this.problem = '';
    this.place = { at: 'lobby', session, key };
  }

  /** The button: only now is there a session. The key leaves the address, so that nobody copies it by mistake. */
  async #enter(key: string, session: Session, way: Entrance): Promise<void> {
    this.isBusy = true;
    this.problem = '';
    try {
      await signIn(key);
      useSeat(session.seat);
      const seat = encodeURIComponent(session.seat);
      if (session.role === 'viewer') {
        location.assign(`/live/${session.planId}${way === 'board' ? '/board' : ''}?seat=${seat}`);
        return;
      }
      history.replaceState(null, '', `/?seat=${seat}`);
      await this.#admit((await readSession()) ?? session);
    } catch (error) {
      this.problem = error instanceof ProblemError ? await refusal(error.problem.code) : say('lobby-offline');
    } finally {
      this.isBusy = false;
    }
  }

  /** To the seat's own screen, or to wait outside it. */
  async #admit(session: Session): Promise<void> {
    const { role } = session;
    if (role === 'viewer') {
      location.replace(`/live/${session.planId}?seat=${encodeURIComponent(session.seat)}`);
      return;
    }
    if (session.consent.status !== 'given') return this.#outside('consent', [], session);
    if (!session.admitted) return this.#outside('waiting');
    const draw = await loadScreen(role, session.phase);
    if (seatHere() !== session.seat) return;
    this.#leaveMeeting();
    const meeting = new Meeting(session);
    this.#meeting = meeting;
    meeting.addEventListener('change', this.#follow);
    this.#stop = [followPage(meeting), speakOf(meeting)];
    this.#here.set(meeting);
    this.isLoaded = false;
    this.place = { at: 'meeting', session, draw };
    this.#follow();
  }

  readonly #follow = (): void => {
    const meeting = this.#meeting;
    if (!meeting) return;
    if (meeting.ending) {
      const { ending } = meeting;
      this.#leaveMeeting();
      this.#outside(outsideOf(ending), ending.unsent, meeting.session);
      return;
    }
    this.isLoaded ||= meeting.isLoaded;
    if (!this.isLoaded) return;
    // Somebody writes: what shows their words, should they be refused or the seat be taken away, comes while it can.
    if (meeting.hasUnsaved) this.#rescue ??= Promise.all([loadOutside(), want('refused')]);
    // Fetched anew after a refusal, a document says nothing of the meeting until it has come.
    if (!meeting.isLoaded) return;
    const { phase } = meeting;
    if (phase !== this.phase) document.title = say('page-title-in', { phase: phaseName(phase) });
    this.phase = phase;
  };

  /** What stood on the screen is gone from the page at once. */
  #outside(why: Outside, words: OwnWords = [], session?: Session): void {
    this.#leaveMeeting();
    const { place } = this;
    // Who waits outside is looked after again and again, and keeps the words that could not be saved.
    const kept = place.at === 'outside' && words.length === 0 && RETRIES.includes(why) ? place.words : words;
    this.place = { at: 'outside', why, words: kept, session };
    void loadOutside();
    if (RETRIES.includes(why)) this.#retry = setTimeout(this.#arrive, LOOK_AGAIN_MS);
  }

  /** What this page has not fetched yet is gone from the server: that is said, rather than nothing happening. */
  readonly #outdated = (): void => {
    const { place } = this;
    if (place.at !== 'outside') this.#outside('outdated', this.#meeting?.unsentTexts());
    else if (place.why !== 'outdated') this.#outside('outdated', place.words);
  };

  /** Somebody leaves on this device: the session ends, and nothing of the meeting stays on the page or in its address. */
  readonly #leave = (): void => {
    const words = this.#meeting?.unsentTexts() ?? [];
    this.#outside('left', words);
    forgetSeat();
    settle();
  };

  #leaveMeeting(): void {
    clearTimeout(this.#retry);
    for (const stop of this.#stop) stop();
    this.#stop = [];
    if (!this.#meeting) return;
    this.#meeting.removeEventListener('change', this.#follow);
    this.#meeting.close();
    this.#meeting = undefined;
    this.phase = undefined;
    document.title = say('page-title');
  }
}

function troubleOf(error: unknown): Outside {
  if (!(error instanceof ProblemError)) return 'offline';
  if (error.problem.status === 404) return 'unknown';
  return error.problem.status >= 500 ? 'error' : 'signed-out';
}

/** Tells the server of every seat that was left on this device, as soon as it can be reached. */
const settle = (): void => void fetchUntilThere(settleLeaving);

const wantsBoard = (): boolean => new URLSearchParams(location.search).get('view') === 'board';

const header = () => html`<header class="top">
  <p class="brand">${icon('mark')} ${say('page-title')}</p>
  <sip-settings></sip-settings>
</header>`;

const loading = () =>
  html`<main class="outside" id="main"><p class="quiet" role="status">${say('state-loading')}</p>${nothing}</main>`;

function toMain(event: Event): void {
  event.preventDefault();
  goToMain();
}
