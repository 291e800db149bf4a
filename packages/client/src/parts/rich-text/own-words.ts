import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type * as Y from 'yjs';
import { InMeeting } from '../../meeting/meeting-context.ts';
import { say } from '../../words/say.ts';
import { WritingNotice } from '../fields/writing-notice.ts';
import { elementId } from '../frame/element-id.ts';
import { Light } from '../frame/light.ts';
import { undoWhenUsed } from '../keys/undo-when-used.ts';
import { bindParagraphs, isPlain, linesOf } from './paragraphs.ts';
import { richTextView } from './rich-text-view.ts';

/** What a paragraph of own words has room for before it is said to be long. It is saved all the same. */
const ROOM = 2_000;

/**
 * Somebody's own words in one of their rooms, as a plain field: it dictates, corrects and selects as the phone is used
 * to. Where a pen has made a list or a heading of it, the rich editor is fetched, so that nothing of that is lost.
 */
@customElement('sip-own-words')
export class SipOwnWords extends Light {
  @property() seat = '';
  @property() section = '';
  @property() label = '';
  @property() example = '';
  readonly #in = new InMeeting(this);
  readonly #notice = new WritingNotice((row) => this.#in.meeting.announceWriting(row));
  readonly #id = elementId('words');
  #bound: { fragment: Y.XmlFragment; stop: () => void } | undefined;

  override disconnectedCallback(): void {
    this.#unbind();
    this.#notice.stop();
    super.disconnectedCallback();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  get #root(): string {
    return `voice/${this.seat}/${this.section}`;
  }

  protected override updated(): void {
    if (!this.#in.hasMeeting) return;
    const field = this.querySelector('textarea');
    const fragment = this.#in.meeting.doc.getXmlFragment(this.#root);
    if (field && this.#bound?.fragment === fragment) return;
    this.#unbind();
    if (!field) return;
    const stopText = bindParagraphs(field, fragment);
    const stopUndo = undoWhenUsed(field, fragment);
    this.#bound = {
      fragment,
      stop: () => {
        stopText();
        stopUndo();
      },
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#in.hasMeeting) return nothing;
    const { meeting } = this.#in;
    const fragment = meeting.doc.getXmlFragment(this.#root);
    const isOpen = meeting.mayWrite(this.#root);
    if (!isOpen) return this.#reading(fragment);
    if (!isPlain(fragment)) return this.#rich();
    const over = Math.max(0, linesOf(fragment).length - ROOM);
    return html`<div class="field">
      <label for=${this.#id}>${this.label}</label>
      <textarea class="input" id=${this.#id} rows="3" lang="sv" placeholder=${this.example} aria-describedby=${over > 0 ? `${this.#id}-long` : nothing}
        @focus=${this.#touch} @input=${this.#touch} @blur=${() => this.#notice.stop()}></textarea>
      ${over > 0 ? html`<p class="hint" id="${this.#id}-long" role="status">${say('row-text-long', { over })}</p>` : nothing}
    </div>`;
  }

  #reading(fragment: Y.XmlFragment): TemplateResult | typeof nothing {
    if (linesOf(fragment).trim() === '' && isPlain(fragment)) return nothing;
    return html`<div class="field" role="group" aria-label=${this.label}><span class="lab">${this.label}</span>
      <div class="words" lang="sv">${richTextView(fragment)}</div></div>`;
  }

  #rich(): TemplateResult {
    // The editor is a large part of the program; hardly anyone here needs it.
    void import('./rich-text-late.ts');
    return html`<sip-rich-text .root=${this.#root} .label=${this.label} compact></sip-rich-text>`;
  }

  readonly #touch = (): void => this.#notice.touch(this.#root);

  #unbind(): void {
    this.#bound?.stop();
    this.#bound = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sip-own-words': SipOwnWords;
  }
}
