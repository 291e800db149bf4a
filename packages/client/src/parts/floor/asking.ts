import type { Command } from '@samsyn/model';
import type { LitElement, ReactiveController } from 'lit';
import type { InMeeting } from '../../meeting/meeting-context.ts';
import { ProblemError } from '../../session.ts';
import { refusal } from '../../words/refusal.ts';
import { say } from '../../words/say.ts';

/** Why something asked of the meeting did not happen, as a sentence. */
export async function whyNot(error: unknown): Promise<string> {
  if (error instanceof ProblemError) return refusal(error.problem.code);
  // The browser says so, and no more, when the server cannot be reached.
  if (error instanceof TypeError) return say('row-not-reached');
  throw error;
}

/** Asks something of the meeting and keeps the answer beside the button that asked: busy, or why it did not happen. */
export class Asking implements ReactiveController {
  isBusy = false;
  problem = '';
  readonly #host: LitElement;
  readonly #in: InMeeting;

  constructor(host: LitElement, inMeeting: InMeeting) {
    this.#host = host;
    this.#in = inMeeting;
    host.addController(this);
  }

  hostConnected(): void {
    this.problem = '';
  }

  /** @returns whether it was done */
  async ask(command: Command): Promise<boolean> {
    this.isBusy = true;
    this.problem = '';
    this.#host.requestUpdate();
    try {
      await this.#in.meeting.command(command);
      return true;
    } catch (error) {
      this.problem = await whyNot(error);
      return false;
    } finally {
      this.isBusy = false;
      this.#host.requestUpdate();
    }
  }
}
