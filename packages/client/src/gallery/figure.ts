import type { TemplateResult } from 'lit';
import type { Meeting } from '../meeting/meeting.ts';
import type { Lead } from '../parts/chair/lead.ts';
import type { Step } from './steps.ts';
import type { Still } from './still-meeting.ts';

/** Draws a part in a meeting; `lead` acts for whoever leads it. */
export type Draw = (meeting: Meeting, lead: Lead) => TemplateResult;

/** One state of a part: the meeting it is seen in, and what somebody has done on the page since. */
export interface State extends Still {
  /** Another drawing than the part's own. */
  readonly draw?: Draw;
  readonly steps?: readonly Step[];
}

/** A part with its states. Why a part looks so in one of them is said by `gallery-<part>-<state>` of the catalogue. */
export interface Part {
  /** `gallery-part-<name>` */
  readonly name: string;
  /** What it is called in code: its element, or what draws it. */
  readonly code: string;
  /** How narrow a figure may be. */
  readonly width: 'narrow' | 'middle' | 'wide' | 'whole';
  readonly draw: Draw;
  readonly states: Readonly<Record<string, State>>;
}

/** The parts of one folder: `gallery-folder-<name>`. */
export interface Folder {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** What a figure is found by: in the address, and in the catalogue after `gallery-`. */
export const figureId = (part: Part, state: string): string => `${part.name}-${state}`;
