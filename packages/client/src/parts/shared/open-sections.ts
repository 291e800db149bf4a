import type { LitElement } from 'lit';
import type { Meeting } from '../../meeting/meeting.ts';
import { SectionOrder } from '../frame/section-order.ts';
import { SECTIONS_NOW, type SectionName, sectionId } from './sections.ts';

/**
 * Which sections of the plan stand open: those that the meeting is at, and those that somebody has opened. What is
 * opened or folded by hand stays so. When the meeting goes on, nothing folds under somebody who is in it, or over words
 * that are not saved.
 */
export class OpenSections {
  readonly #host: LitElement;
  readonly #order: SectionOrder<SectionName>;
  readonly #byHand = new Map<SectionName, boolean>();
  #now: readonly SectionName[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    this.#order = new SectionOrder(host, SECTIONS_NOW);
  }

  has(name: SectionName): boolean {
    // What stood before the meeting is looked up, and not written in any part.
    return this.#byHand.get(name) ?? (name !== 'facts' && this.#now.includes(name));
  }

  set(name: SectionName, isOpen: boolean): void {
    this.#byHand.set(name, isOpen);
    this.#host.requestUpdate();
  }

  /** Goes along with the meeting. */
  follow(meeting: Meeting): void {
    const { names } = this.#order.at(meeting.phase);
    for (const name of this.#now) {
      if (!names.includes(name) && this.has(name) && this.#isInUse(name, meeting)) this.#byHand.set(name, true);
    }
    this.#now = names;
  }

  #isInUse(name: SectionName, meeting: Meeting): boolean {
    const section = this.#host.querySelector(`#${sectionId(name)}`);
    // A field keeps what it could not send, and says that it is not right.
    return meeting.hasUnsaved || section?.matches(':focus-within, :has([aria-invalid="true"])') === true;
  }
}
