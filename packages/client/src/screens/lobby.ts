import { bookedMeeting, FAMILY, LEADERS, type MeetingState, PHASES } from '@samsyn/model';
import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { circleTemplate } from '../parts/circle/circle.ts';
import { type IconName, icon } from '../parts/frame/icon.ts';
import { Light } from '../parts/frame/light.ts';
import { peopleTemplate } from '../parts/frame/people-template.ts';
import type { Session } from '../session.ts';
import { clockTime, firstName, isSameDay, roleName, weekdayAndDay } from '../words/names.ts';
import { say } from '../words/say.ts';
import { Speaks } from '../words/speaks.ts';

/** How the visitor chose to come in. */
export type Entrance = 'meeting' | 'board';

/**
 * Where a link leads: am I right, when is it, who is here, who can see what, and one button to go in. Nothing has
 * happened yet: it is the button that makes a session.
 *
 * @fires enter with the chosen `Entrance`
 */
@customElement('sip-lobby')
export class SipLobby extends Light {
  @property({ attribute: false }) session!: Session;
  /** The link was made for the screen in the room. */
  @property({ type: Boolean }) board = false;
  @property({ type: Boolean }) busy = false;
  /** Why going in did not work, as a sentence. */
  @property() problem = '';
  /** Ms since 1970; the gallery stops it. */
  @property({ attribute: false }) now: () => number = Date.now;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    new Speaks(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestUpdate(), 20_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  protected override render() {
    const { session } = this;
    const isLocked = session.consent.status !== 'given';
    return html`<main class="lobby" id="main" tabindex="-1">
      <section class="lobby__hello" data-region aria-labelledby="lobby-title">
        <h1 id="lobby-title" tabindex="-1">${session.role === 'viewer' ? say('lobby-hello-you') : say('lobby-hello', { name: firstName(session.name) })}</h1>
        <p class="lobby__lead">${this.#when()}</p>
        ${isLocked ? notice('lock', say('lobby-consent-locked')) : nothing}
        ${session.protected ? notice('lock', say('lobby-protected')) : nothing}
        ${this.#go()}
        <p class="quiet lobby__role">${youAre(session)} ${say('lobby-not-you')}</p>
      </section>
      <section class="lobby__circle" aria-label=${say('lobby-circle')}>${this.#circle()}</section>
      <section class="lobby__people" data-region aria-label=${say('people-heading')}>
        ${session.role === 'viewer' || session.participants.some(({ here, id }) => here && id !== session.seat) ? nothing : html`<p class="quiet lobby__first">${say('lobby-first')}</p>`}
        ${peopleTemplate({
          people: session.participants.filter(({ role }) => role !== 'viewer'),
          here: [session.seat, ...session.participants.filter(({ here }) => here).map(({ id }) => id)],
          you: session.seat,
        })}
      </section>
      <section class="lobby__more" data-region aria-label=${say('lobby-about')}>${this.#folds()}</section>
    </main>`;
  }

  #when(): string {
    const { startsAt, plannedMinutes: minutes, phase } = this.session;
    const start = Date.parse(startsAt);
    const time = clockTime(start);
    if (phase === 'ended' || phase === 'locked') return say('lobby-is-over');
    if (phase !== 'waiting') return say('lobby-has-begun', { time });
    if (isSameDay(start, this.now())) return say('lobby-starts', { time, minutes });
    return say('lobby-starts-day', { day: weekdayAndDay(start), time, minutes });
  }

  #go() {
    const { session, board } = this;
    const isViewer = session.role === 'viewer';
    const enter = (way: Entrance) => () => this.dispatchEvent(new CustomEvent('enter', { detail: way }));
    const follow = say(isViewer ? 'lobby-follow' : this.problem === '' ? 'lobby-enter' : 'lobby-enter-again');
    const button = (way: Entrance, words: string, sign: IconName, isMain: boolean) => html`<button
      class="btn ${isMain ? 'btn--big btn--main' : 'btn--bare'}"
      ?disabled=${this.busy}
      @click=${enter(way)}
    >
      ${isMain && this.busy ? say('lobby-entering') : words} ${icon(sign, { way: sign === 'next' })}
    </button>`;
    return html`<div class="lobby__go">
      ${
        isViewer
          ? board
            ? html`${button('board', say('lobby-board'), 'screen', true)}${button('meeting', follow, 'next', false)}`
            : html`${button('meeting', follow, 'next', true)}${button('board', say('lobby-board'), 'screen', false)}`
          : button('meeting', follow, 'next', true)
      }
      ${isViewer ? html`<p class="lobby__note">${say('lobby-board-note')}</p>` : nothing}
      <p class="lobby__left" role="status">${this.problem === '' ? this.#left() : html`<span class="hint--err">${icon('hold')}${this.problem}</span>`}</p>
    </div>`;
  }

  /** Minutes to the start, when it is near enough to matter. */
  #left() {
    const minutes = Math.ceil((Date.parse(this.session.startsAt) - this.now()) / 60_000);
    if (this.session.phase !== 'waiting' || minutes > 60) return nothing;
    return minutes > 0 ? say('lobby-in-minutes', { minutes }) : say('lobby-is-now');
  }

  #circle() {
    const { plannedMinutes } = this.session;
    const centre = { big: say('lobby-minutes', { minutes: plannedMinutes }), small: say('lobby-minutes-word'), isNumber: true };
    return circleTemplate({ meeting: lobbyMeeting(this.session), nowMs: this.now(), size: 'hero', centre });
  }

  #folds() {
    const { role, question } = this.session;
    return html`${LEADERS.includes(role) ? this.#ready() : nothing}
      ${mayKnow(this.session) ? fold('goal', say('lobby-question'), html`<p>${question === '' ? say('lobby-question-none') : question}</p>`, true) : nothing}
      ${fold(
        'eye',
        say('lobby-who-sees'),
        html`<ul class="lobby__sees">
          <li>${say('lobby-sees-board')}</li>
          <li>${say('lobby-sees-rows')}</li>
          <li>${say('lobby-sees-quiet')}</li>
          <li>${say('lobby-sees-viewers')}</li>
          <li>${say('lobby-sees-phone')}</li>
        </ul>`,
      )}
      ${FAMILY.includes(role) ? fold('door', say('lobby-leave'), html`<p>${say('lobby-leave-text')}</p>`) : nothing}`;
  }

  /** What a chair wants to know before the start. */
  #ready() {
    const { consent, question, participants, plannedMinutes } = this.session;
    const secretary = participants.find(({ role }) => role === 'secretary');
    const line = (holds: boolean, yes: string, no: string) => html`<li class=${holds ? 'on' : ''}>${holds ? yes : no}</li>`;
    return fold(
      'check-ring',
      say('lobby-ready'),
      html`<ul class="lamps">
        ${line(consent.status === 'given', say('lobby-ready-consent'), say('lobby-ready-no-consent'))}
        ${mayKnow(this.session) ? line(question !== '', say('lobby-ready-question'), say('lobby-ready-no-question')) : nothing}
        ${line(secretary !== undefined, say('lobby-ready-secretary', { name: secretary?.name ?? '' }), say('lobby-ready-no-secretary'))}
        ${line(true, say('lobby-ready-time', { minutes: plannedMinutes }), '')}
      </ul>`,
      true,
    );
  }
}

/** Whether the server would tell the question: of what it keeps back nothing is said. */
const mayKnow = ({ admitted, consent }: Session): boolean => admitted && consent.status === 'given';

function youAre({ role }: Session): string {
  if (role === 'subject') return say('lobby-about-you');
  return role === 'viewer' ? say('lobby-you-follow') : say('lobby-you-are', { role: roleName(role) });
}

const notice = (sign: IconName, words: string) => html`<p class="banner" role="note">${icon(sign)}<span>${words}</span></p>`;

const fold = (sign: IconName, title: string, content: unknown, isOpen = false) => html`<details class="fold" ?open=${isOpen}>
  <summary>${icon(sign)}${title}${icon('down')}</summary>
  ${content}
</details>`;

/** The circle as it will be. */
function lobbyMeeting({ title, startsAt, plannedMinutes, minutes, phase }: Session): MeetingState {
  const booked = bookedMeeting({ title, startsAt, plannedMinutes, minutes, leader: null });
  return { ...booked, phase: PHASES.includes(phase) ? phase : 'waiting' };
}
