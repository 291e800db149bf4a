/**
 * HTML as values. Everything that is put into the template `html` is escaped, unless it is itself made by `html`:
 * what a person wrote can therefore never become markup, whatever it looks like.
 */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** Only the template below may vouch for markup. */
  static readonly template = (strings: TemplateStringsArray, ...values: readonly Slot[]): Html =>
    new Html(strings.reduce((text, string, index) => text + write(values[index - 1]) + string));
}

/** What may stand in a template. `null`, `undefined` and `false` write nothing, a list writes its items. */
export type Slot = Html | string | number | null | undefined | false | readonly Slot[];

/** Markup with escaped values. Attributes that hold values must be quoted. */
export const html = Html.template;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in markup, between tags and in a quoted attribute alike. Control characters are left out. */
export const escaped = (text: string): string =>
  text.replace(CONTROLS, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');

// Tab and line feed are text; the other controls mean nothing to a reader and break some parsers.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

function write(slot: Slot): string {
  if (slot === null || slot === undefined || slot === false) return '';
  if (slot instanceof Html) return slot.toString();
  if (Array.isArray(slot)) return slot.map(write).join('');
  return escaped(String(slot));
}
