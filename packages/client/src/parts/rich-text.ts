import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type * as Y from 'yjs';
import type { Action, OpenEditor } from '../editor/actions.ts';
import '../looks/editor.css';
import { InMeeting } from '../meeting/meeting-context.ts';
import { loadWords, say } from '../words/say.ts';
import { announce } from './announcer.ts';
import { isBlank, richTextView } from './rich-text-view.ts';

/** A document that is not the meeting's own: the chair's notes stand in one. */
export interface TextSource {
  readonly doc: Y.Doc;
  readonly mayWrite: boolean;
}

/**
 * A rich text: to read until somebody goes into it, then the shared editor, which is loaded first then. Keys that are
 * pressed meanwhile are kept. It is open exactly when the server would take the change, and it starts over when the
 * meeting's document was replaced after a refusal.
 */
@customElement('sip-rich-text')
export class SipRichText extends LitElement {
  /** The room the text stands in, for example `text/summary` or `voice/<seat>/view`. */
  @property() root = '';
  @property() label = '';
  @property() placeholder = '';
  /** Without buttons, for a phone and for a person's own words. */
  @property({ type: Boolean }) compact = false;
  /** The label is already written above, as a heading. */
  @property({ type: Boolean, attribute: 'hide-label' }) hideLabel = false;
  @property({ attribute: false }) source: TextSource | undefined;

  @state() private tool: Action = 'heading';
  /** Something was pasted that is too long, and is not in the text. */
  @state() private isPasteTooLong = false;
  readonly #in = new InMeeting(this);
  #editor: OpenEditor | undefined;
  #toolbar: typeof import('./rich-text-open.ts').toolbar | undefined;
  #opened: { doc: Y.Doc; root: string; label: string } | undefined;
  #isOpening = false;
  #hasFocus = false;
  #typedAhead = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  get #doc(): Y.Doc {
    return this.source?.doc ?? this.#in.meeting.doc;
  }

  get #fragment(): Y.XmlFragment {
    return this.#doc.getXmlFragment(this.root);
  }

  get #mayWrite(): boolean {
    return this.source?.mayWrite ?? this.#in.meeting.mayWrite(this.root);
  }

  protected override willUpdate(): void {
    const opened = this.#opened;
    if (!opened || !this.#in.hasMeeting) return;
    const isReplaced = opened.doc !== this.#doc || opened.root !== this.root;
    if (!isReplaced && this.#mayWrite) return;
    const hadFocus = this.#hasFocus;
    this.#close();
    if (isReplaced && hadFocus && this.#mayWrite) void this.updateComplete.then(() => this.open());
  }

  protected override render() {
    if (!this.#in.hasMeeting) return nothing;
    const isOpen = this.#editor !== undefined;
    return html`
      ${this.hideLabel ? nothing : html`<span class="rich__label" aria-hidden="true">${this.label}</span>`}
      <div class="rich" data-state=${isOpen ? 'open' : this.#mayWrite ? 'shut' : 'read'}>
        ${
          this.#editor && this.#toolbar && !this.compact
            ? this.#toolbar(this.#editor, this.label, this.tool, (to) => {
                this.tool = to;
              })
            : nothing
        }
        ${isOpen ? nothing : this.#mayWrite ? this.#door() : this.#reading()}
        <div class="rich__mount" ?hidden=${!isOpen} @keydown=${this.#typed}></div>
        ${this.isPasteTooLong ? html`<p class="hint hint--err" role="alert">${say('shared-paste-too-long')}</p>` : nothing}
      </div>`;
  }

  /** The text before it is opened. It looks and reads like the field it becomes. */
  #door() {
    const blank = isBlank(this.#fragment);
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
    >${blank ? html`<p class="rich__empty">${this.placeholder}</p>` : richTextView(this.#fragment)}</div>`;
  }

  #reading() {
    const blank = isBlank(this.#fragment);
    return html`<div class="rich__text rich__read" role="group" aria-label=${say('shared-read-only', { label: this.label })} lang="sv">
      ${blank ? html`<p class="rich__empty">${say('shared-nothing-written')}</p>` : richTextView(this.#fragment)}
    </div>`;
  }

  /** Opens the text for writing. */
  async open(): Promise<void> {
    if (this.#editor || this.#isOpening || !this.#mayWrite) return;
    this.#isOpening = true;
    try {
      const [{ openEditor, toolbar }] = await Promise.all([import('./rich-text-open.ts'), loadWords('editor')]);
      this.#toolbar = toolbar;
      // While it was on its way the page may have gone on, or the plan been locked.
      if (!this.isConnected || !this.#mayWrite) return;
      this.#mount(openEditor);
    } catch {
      announce(say('shared-editor-not-loaded'), 'assertive');
    } finally {
      this.#isOpening = false;
    }
  }

  #mount(openEditor: typeof import('../editor/editor.ts').openEditor): void {
    const element = this.querySelector<HTMLElement>('.rich__mount');
    if (!element) return;
    const hadFocus = this.contains(document.activeElement);
    this.#opened = { doc: this.#doc, root: this.root, label: this.label };
    this.#editor = openEditor({
      element,
      fragment: this.#fragment,
      awareness: this.source ? undefined : this.#in.meeting.replica.awareness,
      label: this.label,
      placeholder: this.placeholder,
      onChange: () => this.requestUpdate(),
      onFocus: (hasFocus) => this.#focused(hasFocus),
      onLeave: () => this.#leave(),
      onTooLong: () => {
        this.isPasteTooLong = true;
      },
    });
    element.hidden = false;
    if (hadFocus || this.#typedAhead !== '') this.#editor.focus('end');
    this.#editor.type(this.#typedAhead);
    this.#typedAhead = '';
    this.requestUpdate();
  }

  readonly #typeAhead = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#typedAhead += event.key;
    void this.open();
  };

  /** Whoever writes on has read it. */
  readonly #typed = (): void => {
    this.isPasteTooLong = false;
  };

  #focused(hasFocus: boolean): void {
    this.#hasFocus = hasFocus;
    if (!this.source) this.#in.meeting.announceWriting(hasFocus ? this.root : null);
  }

  /** Esc: out of the text, and on to the buttons above it or to the text as a whole. */
  #leave(): void {
    const bar = this.querySelector<HTMLElement>('.rich__tool[tabindex="0"]');
    if (bar) bar.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
  }

  #close(): void {
    this.#editor?.close();
    this.#editor = undefined;
    this.#opened = undefined;
    this.#hasFocus = false;
    this.isPasteTooLong = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('label') && this.#editor && this.#opened?.label !== this.label) {
      this.querySelector('.rich__mount [role="textbox"]')?.setAttribute('aria-label', this.label);
    }
  }
}
