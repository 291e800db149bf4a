import { type Command, isPart, PARTS, type Part } from '@samsyn/model';
import type { LitElement, ReactiveController } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import type { InMeeting } from '../../meeting/meeting-context.ts';
import { ProblemError } from '../../session.ts';
import { firstName, listed } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { whyNot } from '../floor/asking.ts';
import { announce } from '../heard/announcer.ts';
import { lackingLines } from './line-list.ts';
import { queueOf, unheard } from './queue.ts';

/** How long a warning before the next part waits for the second press, in ms. */
const WARN_MS = 15_000;

/**
 * Leads the meeting for the one who sits at the console: one thing at a time, each answered by the server before it is
 * shown as done. What could not be done is said in words where it was asked for; nothing is half done.
 */
export class Lead implements ReactiveController {
  isBusy = false;
  /** Why the last thing did not happen. */
  problem = '';
  /** What the server still misses in the plan, when it would not lock it. */
  missing: readonly string[] = [];
  /** What speaks against going on to the next part, until it is pressed again. */
  warning = '';
  readonly #host: LitElement;
  readonly #in: InMeeting;
  #warnTimer: ReturnType<typeof setTimeout> | undefined;
  #turnsBefore: readonly string[] | undefined;
  #isRestoring = false;

  constructor(host: LitElement, inMeeting: InMeeting) {
    this.#host = host;
    this.#in = inMeeting;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#warnTimer);
  }

  get #meeting(): Meeting {
    return this.#in.meeting;
  }

  /** Whether the buttons act: this seat holds the meeting. What is pressed while something is on its way does nothing. */
  get mayAct(): boolean {
    return this.#meeting.isLeading;
  }

  /** The part after the present one. */
  get nextPart(): Part | undefined {
    const { phase } = this.#meeting;
    return isPart(phase) ? PARTS[PARTS.indexOf(phase) + 1] : PARTS[0];
  }

  /** Whose turn it is next. */
  get nextSeat(): string | undefined {
    return queueOf(this.#meeting.state, this.#meeting.roster)[0];
  }

  start(): Promise<boolean> {
    return this.#all([{ do: 'setTurns', seats: queueOf(this.#meeting.state, this.#meeting.roster) }, { do: 'start' }]);
  }

  nextSpeaker(): Promise<boolean> {
    const next = this.nextSeat;
    return next === undefined ? this.giveFloor(null) : this.giveFloor(next);
  }

  /** Gives somebody the floor. The order that was only shown is set first, so that everybody sees who comes then. */
  giveFloor(seat: string | null): Promise<boolean> {
    const { state, roster } = this.#meeting;
    const queue = queueOf(state, roster);
    const isShownOnly = queue.length !== state.turns.length;
    const commands: Command[] = isShownOnly && seat !== null ? [{ do: 'setTurns', seats: queue }] : [];
    return this.#all([...commands, { do: 'giveFloor', seat }]);
  }

  setTurns(seats: readonly string[]): Promise<boolean> {
    return this.#all([{ do: 'setTurns', seats }]);
  }

  /** Goes on to the next part; says first, once, whom nobody has heard and what is lacking. */
  async goOn(): Promise<boolean> {
    const to = this.nextPart;
    if (to === undefined) return false;
    const reasons = this.#reasonsToStay();
    if (reasons !== '' && this.warning === '') {
      this.#warn(reasons);
      return false;
    }
    return this.goToPart(to);
  }

  /** To any part, also back. */
  goToPart(phase: Part): Promise<boolean> {
    this.#turnsBefore = this.#meeting.state.turns;
    // A new part hears everyone again, in the order of practice; the phase comes last so that it can be undone.
    const everyone = queueOf({ ...this.#meeting.state, turns: [], heard: [], floor: null }, this.#meeting.roster);
    return this.#all([
      { do: 'setTurns', seats: everyone },
      { do: 'setPhase', phase },
    ]);
  }

  pauseOrResume(minutes?: number): Promise<boolean> {
    const isPaused = this.#meeting.state.pausedAt !== null;
    return this.#all([isPaused ? { do: 'resume' } : { do: 'pause', ...(minutes === undefined ? {} : { minutes }) }]);
  }

  ask(command: Command): Promise<boolean> {
    return this.#all([command]);
  }

  /** Whether there is something to undo that should be offered. */
  get offersUndo(): boolean {
    return this.#meeting.lastCommand !== undefined && !this.#isRestoring && this.#meeting.isLeading;
  }

  undo(): Promise<boolean> {
    const last = this.#meeting.lastCommand?.command.do;
    return this.#try(async () => {
      if (!(await this.#meeting.undo())) throw new ProblemError({ code: 'undo-too-late', status: 409 });
      announce(say('chair-undone'), 'answer');
      if (last !== 'setPhase' || !this.#turnsBefore) return;
      // The part has its old speaking order back too; that is no action of its own to undo.
      this.#isRestoring = true;
      await this.#meeting.command({ do: 'setTurns', seats: this.#turnsBefore });
    });
  }

  dismiss(): void {
    this.problem = '';
    this.#warn('');
  }

  #all(commands: readonly Command[]): Promise<boolean> {
    this.#isRestoring = false;
    return this.#try(async () => {
      for (const command of commands) await this.#meeting.command(command);
    });
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    if (this.isBusy) return false;
    this.isBusy = true;
    this.problem = '';
    this.missing = [];
    this.#warn('');
    try {
      await work();
      return true;
    } catch (error) {
      this.problem = await whyNot(error);
      if (error instanceof ProblemError) this.missing = error.problem.missing ?? [];
      return false;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }

  #warn(words: string): void {
    clearTimeout(this.#warnTimer);
    this.warning = words;
    if (words !== '') {
      announce(words, 'assertive');
      this.#warnTimer = setTimeout(() => this.#warn(''), WARN_MS);
    }
    this.#host.requestUpdate();
  }

  #reasonsToStay(): string {
    const { state, roster } = this.#meeting;
    if (!isPart(state.phase)) return '';
    const names = unheard(state, roster).map((seat) => firstName(roster.get(seat)?.name ?? ''));
    const gaps = state.phase === 'needs' || state.phase === 'summary' ? lackingLines(this.#meeting).length : 0;
    return [
      names.length > 0 ? say('chair-warn-unheard', { names: listed(names) }) : '',
      gaps > 0 ? say('chair-warn-rows', { count: gaps }) : '',
    ]
      .filter((words) => words !== '')
      .join(' ');
  }
}
