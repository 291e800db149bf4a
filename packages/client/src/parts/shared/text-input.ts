import { textIn } from '@samsyn/model';
import { html, type TemplateResult } from 'lit';
import * as Y from 'yjs';
import '../fields/text-field.ts';

interface TextOptions {
  readonly label: string;
  readonly isOpen: boolean;
  readonly example: string;
  /** How many characters the field has room for. */
  readonly room: number;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

/**
 * A field for a text in a map, shared letter by letter. Where there is no text yet it is made when somebody first goes
 * to write; words that a plainer client left as one string are shown, and become such a text then too.
 */
export function textInput(
  map: Y.Map<unknown>,
  name: string,
  { label, isOpen, example, room, isWide }: TextOptions,
): TemplateResult {
  const value = map.get(name);
  const make = (): Y.Text | undefined => (isOpen ? textIn(map, name) : undefined);
  if (typeof value === 'string' && value !== '') {
    return html`<label class="field"><span class="lab">${label}</span>
      <textarea class="input" rows="2" lang="sv" ?readonly=${!isOpen} @focus=${make} .value=${value}></textarea></label>`;
  }
  return html`<sip-text-field class=${isWide ? 'wide' : ''} long .text=${value instanceof Y.Text ? value : undefined} .make=${make} .label=${label}
    .example=${isOpen ? example : ''} .room=${room} .open=${isOpen}></sip-text-field>`;
}
