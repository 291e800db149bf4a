import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type * as Y from 'yjs';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { bindText, smallestEdit, type TextField } from '../../meeting/text-binding.ts';
import { say } from '../../words/say.ts';
import { elementId } from '../frame/element-id.ts';
import { type IconName, icon } from '../frame/icon.ts';
import { Light } from '../frame/light.ts';
import { undoWhenUsed } from '../keys/undo-when-used.ts';
import { lengthOf } from './text-length.ts';

/**
 * One labelled field of plain text that others see as it is typed. It keeps whatever is put in it: a text that is too
 * long for its place is marked and still saved, one that the server would not take is kept in the field and not sent.
 */
@customElement('sip-text-field')
export class SipTextField extends Light {
  /** What the field shows, once somebody has written in it. */
  @property({ attribute: false }) text: Y.Text | undefined;
  /** Makes the text, for a row that was written without it. */
  @property({ attribute: false }) make: (() => Y.Text | undefined) | undefined;
  @property() label = '';
  @property() glyph: IconName | '' = '';
  @property() example = '';
  @property() hint = '';
  /** How many characters its place has room for. */
  @property({ type: Number }) room = 160;
  /** More than one line. */
  @property({ type: Boolean }) long = false;
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) suggestions: readonly string[] = [];
  readonly #id = elementId('text');
  /** Nothing of the meeting is shown here; it is told of words that are held. */
  readonly #in = new InMeeting(this, { shows: () => [] });
  #bound: { text: Y.Text; stop: () => void } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unbind();
    // One that is only moved in the page is back at once, with its words.
    queueMicrotask(() => {
      if (!this.isConnected && this.#in.hasMeeting) this.#in.meeting.giveBack(this);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that is moved in the page is taken out and put in again; it goes on with the same text.
    this.requestUpdate();
  }

  protected override updated(): void {
    const field = this.#field;
    if (!field || this.#bound?.text === this.text || (!this.#bound && this.#isHeld)) return;
    this.#unbind();
    if (this.text) this.#bind(field, this.text);
    else field.value = '';
  }

  protected override render(): TemplateResult {
    const { over, unsendable } = lengthOf(this.#field?.value ?? this.text?.toString() ?? '', this.room);
    const notes = [this.hint && `${this.#id}-hint`, over > 0 && `${this.#id}-long`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${this.#id}>${this.glyph ? icon(this.glyph) : nothing}${this.label}</label>
      ${this.#control(over > 0, notes)}
      ${
        this.suggestions.length > 0 && this.open
          ? html`<datalist id="${this.#id}-list">${this.suggestions.map((words) => html`<option value=${words}></option>`)}</datalist>`
          : nothing
      }
      ${this.hint ? html`<p class="hint" id="${this.#id}-hint">${this.hint}</p>` : nothing}
      ${
        over > 0
          ? html`<p class="hint hint--err" id="${this.#id}-long" role="status">
            ${unsendable > 0 ? say('row-text-unsendable', { over: unsendable }) : say('row-text-long', { over })}
          </p>`
          : nothing
      }
    </div>`;
  }

  /** The browser may not cut what is pasted, so there is no `maxlength`: the limit is said in words. */
  #control(isLong: boolean, notes: string): TemplateResult {
    const described = notes === '' ? nothing : notes;
    const invalid = isLong ? 'true' : nothing;
    return this.long
      ? html`<textarea class="input" lang="sv" id=${this.#id} rows="2" placeholder=${this.example} ?readonly=${!this.open}
          aria-describedby=${described} aria-invalid=${invalid}
          @focus=${this.#prepare} @input=${this.#typed} @field-undone=${this.#redraw}></textarea>`
      : html`<input class="input" lang="sv" id=${this.#id} type="text" autocomplete="off" placeholder=${this.example} ?readonly=${!this.open}
          aria-describedby=${described} aria-invalid=${invalid} list=${this.suggestions.length > 0 && this.open ? `${this.#id}-list` : nothing}
          @focus=${this.#prepare} @input=${this.#typed} @field-undone=${this.#redraw}>`;
  }

  get #field(): TextField | null {
    return this.querySelector<TextField>('.input');
  }

  /** Whether the field holds words that cannot be sent. */
  get #isHeld(): boolean {
    return lengthOf(this.#field?.value ?? '', this.room).unsendable > 0;
  }

  readonly #redraw = (): void => this.requestUpdate();

  #hold(words: string | undefined): void {
    if (this.#in.hasMeeting) this.#in.meeting.holdBack(this, words);
  }

  /** The text is made when somebody is about to write in it, and not by merely looking at the row. */
  readonly #prepare = (): void => {
    const field = this.#field;
    if (!field || !this.open || this.text || this.#bound) return;
    // It is this field's text from now on, also before whatever stands around it has been drawn anew.
    this.text = this.make?.();
    if (this.text) this.#bind(field, this.text);
  };

  /** Runs before the binding's own listener, which is added later to the same element. */
  readonly #typed = (event: Event): void => {
    this.requestUpdate();
    const field = this.#field;
    if (!field) return;
    this.#hold(this.#isHeld ? field.value : undefined);
    if (this.#isHeld) {
      event.stopImmediatePropagation();
      // Unbound, so that nothing anybody writes can push these words out of the field.
      this.#unbind();
    } else if (!this.#bound && this.text) {
      const { text } = this;
      const edit = smallestEdit(text.toString(), field.value, field.selectionEnd ?? field.value.length);
      this.#bind(field, text, edit);
    }
  };

  #bind(field: TextField, text: Y.Text, held?: ReturnType<typeof smallestEdit>): void {
    const stopUndo = undoWhenUsed(field, text);
    if (held) {
      text.doc?.transact(() => {
        if (held.removed > 0) text.delete(held.at, held.removed);
        if (held.inserted !== '') text.insert(held.at, held.inserted);
      }, field);
    }
    const stopText = bindText(field, text);
    text.observe(this.#redraw);
    this.#bound = {
      text,
      stop: () => {
        stopText();
        stopUndo();
        text.unobserve(this.#redraw);
      },
    };
  }

  #unbind(): void {
    this.#bound?.stop();
    this.#bound = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-text-field': SipTextField;
  }
}
