import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type * as Y from 'yjs';
import type { Meeting } from '../../meeting/meeting.ts';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { loadWords, say } from '../../words/say.ts';
import { Light } from '../frame/light.ts';
import { announce } from '../heard/announcer.ts';
import { isBlank, richTextView } from './rich-text-view.ts';

/** A document that is not the meeting's own: the chair's notes stand in one. */
export interface TextSource {
  readonly doc: Y.Doc;
  readonly mayWrite: boolean;
}

/** What an open text needs of the element it stands in. */
export interface TextPlace extends HTMLElement {
  readonly doc: Y.Doc;
  readonly root: string;
  readonly fragment: Y.XmlFragment;
  readonly label: string;
  readonly placeholder: string;
  /** The meeting, for a text of its own: others see who writes there. */
  readonly shared: Meeting | undefined;
  requestUpdate(): void;
}

/** A text that is open: drawn by whoever opened it (`rich-text-open.ts`). */
export interface OpenText {
  readonly doc: Y.Doc;
  readonly root: string;
  readonly hasFocus: boolean;
  toolbar(): unknown;
  note(): unknown;
  /** Whoever writes on has read the note. */
  readonly typed: () => void;
  rename(label: string): void;
  close(): void;
}

/**
 * A rich text: to read until somebody goes into it, then the shared editor, which is loaded first then. Keys that are
 * pressed meanwhile are kept. It is open exactly when the server would take the change, and it starts over when the
 * meeting's document was replaced after a refusal.
 */
@customElement('sip-rich-text')
export class SipRichText extends Light implements TextPlace {
  /** The room the text stands in, for example `text/summary` or `voice/<seat>/view`. */
  @property() root = '';
  @property() label = '';
  @property() placeholder = '';
  /** Without buttons, for a phone and for a person's own words. */
  @property({ type: Boolean }) compact = false;
  /** The label is already written above, as a heading. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  @property({ attribute: false }) source: TextSource | undefined;

  readonly #in = new InMeeting(this);
  #opened: OpenText | undefined;
  #isOpening = false;
  #typedAhead = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  get doc(): Y.Doc {
    return this.source?.doc ?? this.#in.meeting.doc;
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(this.root);
  }

  get shared(): Meeting | undefined {
    return this.source ? undefined : this.#in.meeting;
  }

  get #mayWrite(): boolean {
    return this.source?.mayWrite ?? this.#in.meeting.mayWrite(this.root);
  }

  protected override willUpdate(): void {
    const opened = this.#opened;
    if (!opened || !this.#in.hasMeeting) return;
    const isReplaced = opened.doc !== this.doc || opened.root !== this.root;
    if (!isReplaced && this.#mayWrite) return;
    const { hasFocus } = opened;
    this.#close();
    if (isReplaced && hasFocus && this.#mayWrite) void this.updateComplete.then(() => this.open());
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const opened = this.#opened;
    return html`
      ${this.hideLabel ? nothing : html`<span class="rich__label" aria-hidden="true">${this.label}</span>`}
      <div class="rich" data-state=${opened ? 'open' : this.#mayWrite ? 'shut' : 'read'}>
        ${opened && !this.compact ? opened.toolbar() : nothing}
        ${opened ? nothing : this.#text()}
        <div class="rich__mount" ?hidden=${!opened} @keydown=${opened?.typed}></div>
        ${opened?.note()}
      </div>`;
  }

  /** The text before it is opened. It looks and reads like the field it becomes. */
  #text() {
    const show = (hint: string) =>
      isBlank(this.fragment) ? html`<p class="rich__empty">${hint}</p>` : richTextView(this.fragment);
    if (!this.#mayWrite) {
      return html`<div class="rich__text rich__read" role="group" aria-label=${say('shared-read-only', { label: this.label })} lang="sv">
        ${show(say('shared-nothing-written'))}</div>`;
    }
    return html`<div
      class="rich__text rich__door"
      role="textbox"
      aria-multiline="true"
      aria-label=${this.label}
      tabindex="0"
      lang="sv"
      @focus=${() => this.open()}
      @click=${() => this.open()}
      @keydown=${this.#typeAhead}
    >${show(this.placeholder)}</div>`;
  }

  /** Opens the text for writing. */
  async open(): Promise<void> {
    if (this.#opened || this.#isOpening || !this.#mayWrite) return;
    this.#isOpening = true;
    try {
      const [{ openText }] = await Promise.all([import('./rich-text-open.ts'), loadWords('editor')]);
      // While it was on its way the page may have gone on, or the plan been locked.
      if (!this.isConnected || !this.#mayWrite) return;
      this.#opened = openText(this, this.#typedAhead);
      this.#typedAhead = '';
      this.requestUpdate();
    } catch {
      announce(say('shared-editor-not-loaded'), 'assertive');
    } finally {
      this.#isOpening = false;
    }
  }

  readonly #typeAhead = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#typedAhead += event.key;
    void this.open();
  };

  #close(): void {
    this.#opened?.close();
    this.#opened = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('label')) this.#opened?.rename(this.label);
  }
}
