import type { MeetingState } from '../meeting/meeting.ts';
import type { Part, PartMinutes, Phase } from '../meeting/phases.ts';
import type { Presence, Role } from '../people/roles.ts';

/** What a quiet word to the chair may say [R109]. */
export const SIGNALS = ['pause', 'too-fast', 'speak', 'disagree', 'explain', 'want-more', 'understood', 'skip'] as const;
export type Signal = (typeof SIGNALS)[number];

/** What the roster says of somebody beside their name; an empty word takes it away. */
export interface Introduction {
  readonly title?: string | undefined;
  readonly contactWithSubject?: string | undefined;
  readonly phone?: string | undefined;
  readonly mandate?: 'yes' | 'obtained' | 'no' | '' | undefined;
}

/** Everything that can be asked of a meeting. `id` makes it idempotent; it is not seen here. */
export type Command =
  | { do: 'start' }
  | { do: 'setPhase'; phase: Phase }
  | { do: 'setTurns'; seats: readonly string[] }
  | { do: 'giveFloor'; seat: string | null }
  | { do: 'pause'; minutes?: number | undefined }
  | { do: 'resume' }
  | { do: 'setMinutes'; minutes: PartMinutes }
  | { do: 'lock' }
  | { do: 'unlock' }
  | { do: 'end'; reason?: string | undefined }
  | { do: 'takeChair' }
  | { do: 'handOver'; to: string }
  | { do: 'admit'; seat: string }
  | { do: 'leadPart'; seat?: string | null | undefined }
  | { do: 'hideRow'; row: string; from: readonly string[] }
  | { do: 'setPresence'; presence: Presence; seat?: string | undefined }
  | ({ do: 'introduce'; seat?: string | undefined } & Introduction)
  | { do: 'givePen'; to: string; of?: string | undefined }
  | { do: 'takePen'; from: string; of?: string | undefined }
  | { do: 'confirmRow'; row: string }
  | { do: 'signal'; kind: Signal; word?: string | undefined }
  | { do: 'seenSignal'; signal: string }
  | { do: 'undo'; of: string };

/** What the meeting knows of a seat when it decides. */
export interface Seat {
  readonly id: string;
  readonly role: Role;
  readonly presence: Presence;
  readonly pen: readonly string[];
  /** Has an open socket now. */
  readonly here: boolean;
}

/** What a decision may look at. Times are server ms. */
export interface Table {
  readonly meeting: MeetingState;
  readonly seats: readonly Seat[];
  /** The person wanted to lead parts of their own meeting, when it was prepared [R004]. */
  readonly subjectLeadsParts: boolean;
  readonly consentGiven: boolean;
  /** What still keeps the plan from being locked, as codes (`completeness`). */
  readonly missing: readonly string[];
  /** Row keys `<seat>/<row>` that a pen wrote and the owner has not confirmed. */
  readonly unconfirmed: readonly string[];
  /** The last command and the meeting as it was before it, while it can still be undone. */
  readonly before?: { readonly command: string; readonly meeting: MeetingState; readonly atMs: number };
}

/** What a command changes. The server carries it out in one transaction. */
export interface Decision {
  readonly meeting?: Partial<MeetingState>;
  /** New pens of a seat. */
  readonly pens?: { readonly seat: string; readonly pen: readonly string[] };
  readonly presence?: { readonly seat: string; readonly presence: Presence };
  readonly introduced?: { readonly seat: string; readonly facts: Introduction };
  readonly confirmed?: string;
  readonly admitted?: string;
  readonly signal?: { readonly kind: Signal; readonly word?: string };
  /** A row that leaves the shared document, for one that these seats never get. */
  readonly hidden?: { readonly row: string; readonly from: readonly string[] };
  readonly seenSignal?: string;
  /** Time somebody has just had the floor, for the chair's own reckoning. */
  readonly talked?: { readonly seat: string; readonly ms: number; readonly part: Part | null };
}
