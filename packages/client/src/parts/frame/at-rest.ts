import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

/**
 * The value of a plain field: what is shown, except while somebody stands in it and may write. Others change the plan
 * all the time, and a redraw must not take away what is just being typed.
 */
class AtRest extends Directive {
  #value = '';
  #field: HTMLInputElement | HTMLTextAreaElement | undefined;

  override render(_value: string): unknown {
    return noChange;
  }

  override update({ element }: PropertyPart, [value]: [string]): unknown {
    this.#value = value;
    if (this.#field !== element) {
      this.#field = element as HTMLInputElement | HTMLTextAreaElement;
      // What came meanwhile is shown when the field is left, after it has written its own.
      this.#field.addEventListener('blur', () => setTimeout(() => this.#show()));
    }
    this.#show();
    return noChange;
  }

  #show(): void {
    const field = this.#field;
    if (!field || field.value === this.#value) return;
    if (field === field.ownerDocument.activeElement && !field.readOnly) return;
    field.value = this.#value;
  }
}

/** For `.value=${atRest(words)}` in fields that are bound to a plain value and not to a shared text. */
export const atRest = directive(AtRest);
