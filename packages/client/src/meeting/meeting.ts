import { type Command, limitedDocumentOf, SIGNALS, type Signal } from '@samsyn/model';
import { type Session, sendCommand } from '../session.ts';
import { CommandDesk, type DoneCommand } from './command-desk.ts';
import type { CopyOptions, DocumentCopy, Ending } from './document-copy.ts';
import { HeldWords } from './held-words.ts';
import { Presence } from './presence.ts';
import { MeetingReading } from './reading.ts';
import type { RefusedText, RefusedWork } from './refused.ts';
import { Replica } from './replica.ts';
import { joinedFacts } from './save-facts.ts';
import { type SaveFacts, type SaveState, saveState } from './save-state.ts';
import { ServerClock } from './server-clock.ts';
import { SideDocuments } from './side-documents.ts';

/** Where a meeting gets what it does not make itself; the gallery and the tests give their own. */
export interface MeetingOptions {
  readonly storage?: Storage;
  readonly clock?: ServerClock;
  readonly open?: (options: CopyOptions) => DocumentCopy;
  readonly send?: (planId: string, command: Command, id: string) => Promise<void>;
}

/** Screens are told of changes at most this often, in ms: once a frame. */
const TELL_EVERY_MS = 16;

/**
 * The meeting as one seat sees it, and what one does in it: lead, undo, say where one writes, keep what is refused.
 * Screens read it and are told when something changed; they never talk to the network themselves.
 *
 * Events: `change` when something that is shown may have changed, `tick` once a second.
 */
export class Meeting extends MeetingReading {
  readonly clock: ServerClock;
  readonly replica: DocumentCopy;
  refused: RefusedWork | undefined;
  /** The quiet word of this seat that the chair has seen, since it last gave one. */
  seenSignal: Signal | undefined;
  protected readonly sides: SideDocuments;
  protected readonly presence: Presence;
  readonly #held = new HeldWords();
  readonly #desk: CommandDesk;
  readonly #ticker: ReturnType<typeof setInterval>;
  #telling: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, options: MeetingOptions = {}) {
    super(session);
    this.clock = options.clock ?? new ServerClock();
    const open = options.open ?? ((copy: CopyOptions) => new Replica(copy));
    const send = options.send ?? sendCommand;
    this.#desk = new CommandDesk({
      send: (command, id) => send(session.planId, command, id),
      now: () => this.clock.now(),
      onChange: () => this.#changed(),
    });
    const common = {
      seat: session.seat,
      seats: session.participants.map((person) => person.id),
      serverUrl: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/sync`,
      clock: this.clock,
      storage: options.storage ?? sessionStorage,
      onChange: () => this.#changed(),
      onRefused: (work: RefusedWork) => this.#keepRefused(work),
    };
    this.sides = new SideDocuments((name, kind, onDocument) =>
      open({
        ...common,
        name,
        kind,
        onDocument,
        onDocuments: () => undefined,
        onSeen: () => undefined,
        // A side document that is taken away is gone from the screen; the plan goes on.
        onEnd: () => {
          this.sides.drop(name);
          this.#changed();
        },
      }),
    );
    this.replica = open({
      ...common,
      name: session.planId,
      kind: 'plan',
      onDocument: (doc) => this.cache.follow(doc),
      onDocuments: (names) => {
        if (this.sides.set(names)) this.#changed();
      },
      onSeen: (kind) => {
        this.seenSignal = SIGNALS.find((signal) => signal === kind);
        this.#changed();
      },
      onEnd: (ending) => this.#end(ending),
    });
    this.presence = new Presence(session, () => this.replica.awareness);
    this.#ticker = setInterval(() => this.dispatchEvent(new Event('tick')), 1_000);
  }

  /** Tells the others which row this seat is writing in, or that it has stopped. */
  announceWriting(row: string | null): void {
    // Everyone hears it, also those who must not know that a hidden row is there.
    const isHidden = row !== null && limitedDocumentOf(this.plan, row) !== undefined;
    this.presence.announceWriting(isHidden ? null : row);
  }

  get saveFacts(): SaveFacts {
    const facts = joinedFacts(
      this.replica.facts,
      this.sides.copies.map((copy) => copy.facts),
    );
    const waits = [facts.pendingSince, ...this.#held.waits].filter((ms) => ms !== null);
    const pendingSince = waits.length === 0 ? null : Math.min(...waits);
    return { ...facts, pendingSince, refusedCode: this.refused?.denial.code ?? null };
  }

  get saveState(): SaveState {
    return saveState(this.saveFacts, Date.now());
  }

  /** Something that this seat wrote has no receipt. */
  get hasUnsaved(): boolean {
    return this.ending === undefined && this.saveFacts.pendingSince !== null;
  }

  /** This seat's words without a receipt, for copying. */
  unsentTexts(): RefusedText[] {
    return [...[this.replica, ...this.sides.copies].flatMap((copy) => copy.unsentTexts()), ...this.#held.texts];
  }

  /**
   * Words that a field shows and that are not sent, because no server would take them: they are not saved, and nobody
   * is told that they are.
   *
   * @param text undefined when there are none any more
   */
  holdBack(field: object, text: string | undefined): void {
    if (this.#held.hold(field, text)) this.#changed();
  }

  /** A field that held words has left the page, as when the plan is locked: they stay where refused words are. */
  giveBack(field: object): void {
    const text = this.#held.release(field);
    if (text !== undefined) this.#keepRefused({ denial: { code: 'too-long' }, texts: [text] });
  }

  /**
   * Asks the server to lead the meeting on.
   *
   * @param id makes it idempotent: the same id again does nothing
   * @throws ProblemError with the refusal's code; TypeError when the server cannot be reached
   */
  command(command: Command, id?: string): Promise<void> {
    return this.#desk.ask(command, id);
  }

  /** The last command that changed the meeting, while it can be undone. */
  get lastCommand(): DoneCommand | undefined {
    return this.#desk.last;
  }

  /** Takes the last command back; false when there is nothing to take back any longer. */
  undo(): Promise<boolean> {
    return this.#desk.undo();
  }

  /** A new quiet word is on its way: nothing is known of it yet. */
  forgetSeen(): void {
    this.seenSignal = undefined;
  }

  /** The refused words have been copied, written again or are not wanted: all of them, or one. */
  dismissRefused(text?: RefusedText): void {
    const texts = text === undefined ? [] : (this.refused?.texts.filter((one) => one !== text) ?? []);
    this.refused = this.refused && texts.length > 0 ? { ...this.refused, texts } : undefined;
    this.#changed();
  }

  wake(): void {
    for (const copy of [this.replica, ...this.sides.copies]) copy.wake();
  }

  close(): void {
    clearInterval(this.#ticker);
    clearTimeout(this.#telling);
    this.#desk.close();
    this.sides.close();
    this.replica.close();
  }

  #end(ending: Ending): void {
    const aside = this.sides.copies.flatMap((copy) => copy.unsentTexts());
    this.ending = { ...ending, unsent: [...ending.unsent, ...aside, ...this.#held.texts, ...(this.refused?.texts ?? [])] };
    this.close();
    this.dispatchEvent(new Event('change'));
  }

  #keepRefused(work: RefusedWork): void {
    // Words that were refused earlier and are still on screen are not pushed out by new ones.
    this.refused = { denial: work.denial, texts: [...(this.refused?.texts ?? []), ...work.texts] };
    this.#changed();
  }

  /** What is read is fresh at once; whoever draws it is told once a frame, however many changes came. */
  #changed(): void {
    this.forget();
    if (this.ending !== undefined) return;
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined;
      this.presence.introduce(this.replica.isLoaded);
      this.dispatchEvent(new Event('change'));
    }, TELL_EVERY_MS);
  }
}
