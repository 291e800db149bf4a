import { html, nothing, type TemplateResult } from 'lit';
import type * as Y from 'yjs';
import type { Action, OpenEditor } from '../../editor/actions.ts';
import { openEditor } from '../../editor/editor.ts';
import { say } from '../../words/say.ts';
import type { OpenText, TextPlace } from './rich-text.ts';
import { toolbar } from './rich-text-toolbar.ts';

/** What a rich text is once it is open: the editor and its buttons. The largest part of the program, fetched then. */
class TextBeingWritten implements OpenText {
  readonly doc: Y.Doc;
  readonly root: string;
  hasFocus = false;
  readonly #place: TextPlace;
  readonly #editor: OpenEditor;
  #label: string;
  #tool: Action = 'heading';
  /** Something was pasted that is too long, and is not in the text. */
  #isPasteTooLong = false;

  constructor(place: TextPlace, element: HTMLElement) {
    const { doc, root, label, placeholder, fragment, shared } = place;
    this.doc = doc;
    this.root = root;
    this.#place = place;
    this.#label = label;
    this.#editor = openEditor({
      element,
      fragment,
      awareness: shared?.replica.awareness,
      label,
      placeholder,
      onChange: () => place.requestUpdate(),
      onFocus: (hasFocus) => this.#focused(hasFocus),
      onLeave: () => this.#leave(),
      onTooLong: () => this.#setTooLong(true),
    });
  }

  /** Goes on where the door left off. */
  begin(hadFocus: boolean, typedAhead: string): void {
    if (hadFocus || typedAhead !== '') this.#editor.focus('end');
    this.#editor.type(typedAhead);
  }

  toolbar(): TemplateResult {
    return toolbar(this.#editor, this.#label, this.#tool, (to) => {
      this.#tool = to;
      this.#place.requestUpdate();
    });
  }

  note(): TemplateResult | typeof nothing {
    return this.#isPasteTooLong ? html`<p class="hint hint--err" role="alert">${say('shared-paste-too-long')}</p>` : nothing;
  }

  readonly typed = (): void => {
    if (this.#isPasteTooLong) this.#setTooLong(false);
  };

  rename(label: string): void {
    if (label === this.#label) return;
    this.#label = label;
    this.#place.querySelector('.rich__mount [role="textbox"]')?.setAttribute('aria-label', label);
  }

  close(): void {
    this.#editor.close();
  }

  #setTooLong(isTooLong: boolean): void {
    this.#isPasteTooLong = isTooLong;
    this.#place.requestUpdate();
  }

  #focused(hasFocus: boolean): void {
    this.hasFocus = hasFocus;
    this.#place.shared?.announceWriting(hasFocus ? this.root : null);
  }

  /** Esc: out of the text, and on to the buttons above it or to the text as a whole. */
  #leave(): void {
    const bar = this.#place.querySelector<HTMLElement>('.rich__tool[tabindex="0"]');
    if (bar) bar.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
  }
}

/**
 * Opens a text where its door stands.
 *
 * @param typedAhead keys that were pressed while this was on its way
 */
export function openText(place: TextPlace, typedAhead: string): OpenText | undefined {
  const element = place.querySelector<HTMLElement>('.rich__mount');
  if (!element) return undefined;
  const hadFocus = place.contains(document.activeElement);
  const opened = new TextBeingWritten(place, element);
  element.hidden = false;
  opened.begin(hadFocus, typedAhead);
  return opened;
}
