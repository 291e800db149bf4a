import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Meeting } from '../meeting/meeting.ts';
import { MeetingHere } from '../meeting/meeting-context.ts';

/** A place in the gallery with a meeting of its own. */
@customElement('sip-in-still')
export class SipInStill extends LitElement {
  @property({ attribute: false }) meeting: Meeting | undefined;
  @property({ attribute: false }) content: (() => TemplateResult) | undefined;
  readonly #here = new MeetingHere(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (this.meeting) this.#here.set(this.meeting);
  }

  protected override render() {
    return this.content?.() ?? nothing;
  }
}
