import { type Command, UNDO_MS } from '@samsyn/model';

/** A command that the server has carried out and that may still be taken back. */
export interface DoneCommand {
  readonly id: string;
  readonly command: Command;
  /** Server ms. */
  readonly atMs: number;
}

/** What changes the meeting for everyone; the server remembers how it was before the last of these. */
const UNDOABLE: readonly Command['do'][] = [
  'start',
  'setPhase',
  'setTurns',
  'giveFloor',
  'pause',
  'resume',
  'setMinutes',
  'lock',
  'unlock',
];

/**
 * Sends what is asked of the meeting, and remembers the last thing for as long as it can be undone. Nothing is shown
 * as done before the server has said so.
 */
export class CommandDesk {
  readonly #send: (command: Command, id: string) => Promise<void>;
  readonly #now: () => number;
  readonly #onChange: () => void;
  #last: DoneCommand | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: { send: (command: Command, id: string) => Promise<void>; now: () => number; onChange: () => void }) {
    this.#send = options.send;
    this.#now = options.now;
    this.#onChange = options.onChange;
  }

  /** What can be undone now. */
  get last(): DoneCommand | undefined {
    return this.#last;
  }

  /** @throws ProblemError with the refusal's code; TypeError when the server cannot be reached */
  async ask(command: Command, id: string = crypto.randomUUID()): Promise<void> {
    await this.#send(command, id);
    if (UNDOABLE.includes(command.do)) this.#remember({ id, command, atMs: this.#now() });
  }

  /**
   * Puts the meeting back as it was before the last command; what people have written since stays.
   *
   * @returns false when there is nothing that can be undone any longer
   */
  async undo(): Promise<boolean> {
    const last = this.#last;
    if (!last) return false;
    this.#remember(undefined);
    await this.#send({ do: 'undo', of: last.id }, crypto.randomUUID());
    return true;
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #remember(done: DoneCommand | undefined): void {
    clearTimeout(this.#timer);
    this.#last = done;
    if (done) this.#timer = setTimeout(() => this.#remember(undefined), UNDO_MS);
    this.#onChange();
  }
}
