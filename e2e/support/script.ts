import { readFile } from 'node:fs/promises';
import type { Case, CaseName } from '../../packages/server/dist/demo/case.js';
import type { Place } from './place.ts';

/** One line of a case's script: when, who, what, and the facts of it. */
export interface Line {
  /** Time since the meeting began, `hh:mm`. */
  readonly t: string;
  readonly actor: string;
  readonly do: string;
  readonly [fact: string]: unknown;
}

/** A case with its script. */
export interface Story extends Case {
  readonly script: readonly Line[];
}

export async function readStory(name: CaseName): Promise<Story> {
  return JSON.parse(await readFile(new URL(`../../cases/${name}.json`, import.meta.url), 'utf8')) as Story;
}

/** A fact of a line that is a word. */
export function word(line: Line, fact: string): string {
  const value = line[fact];
  if (typeof value !== 'string') throw new Error(`${line.t} ${line.do} says no ${fact}`);
  return value;
}

/** How each thing in a script is done: through the screens, by the seat that does it, and seen by the others. */
export type Acts = Readonly<Record<string, (line: Line) => Promise<void>>>;

/** Plays a script line by line, the server's clock at each line's time. */
export class Script {
  readonly #left: Line[];
  readonly #acts: Acts;
  readonly #place: Place;
  readonly #startMs: number;

  constructor(lines: readonly Line[], acts: Acts, place: Place) {
    this.#left = [...lines];
    this.#acts = acts;
    this.#place = place;
    this.#startMs = place.now;
  }

  /** The lines that nobody has played yet. */
  get left(): readonly Line[] {
    return this.#left;
  }

  /** Plays the next lines, those of time `t` among them. */
  async playTo(t: string): Promise<void> {
    for (let line = this.#left[0]; line !== undefined && line.t <= t; line = this.#left[0]) {
      const act = this.#acts[line.do];
      if (!act) throw new Error(`nobody knows how to do ${line.do}`);
      this.passTo(line.t);
      await act(line);
      this.#left.shift();
    }
    this.passTo(t);
  }

  /** Moves the clock on to a time of the meeting; it never goes back. */
  passTo(t: string): void {
    const [hours = 0, minutes = 0] = t.split(':').map(Number);
    const waitMs = this.#startMs + (hours * 60 + minutes) * 60_000 - this.#place.now;
    if (waitMs > 0) this.#place.pass(waitMs / 60_000);
  }
}
