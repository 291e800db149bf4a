import { addRow } from '@samsyn/model';
import * as Y from 'yjs';

/** How a demo writes in a plan's document, with the ids of a case turned into seats and rows. */
export class Pen {
  readonly doc: Y.Doc;
  readonly #seats: ReadonlyMap<string, string>;
  #order = 0;

  constructor(doc: Y.Doc, seats: ReadonlyMap<string, string>) {
    this.doc = doc;
    this.#seats = seats;
  }

  /** The seat of somebody in the case. */
  seat(person: string): string {
    const seat = this.#seats.get(person);
    if (seat === undefined) throw new Error(`nobody in the case is called ${person}`);
    return seat;
  }

  /** Adds a row after those that stand there. Fields that are null are left out. */
  row(root: string, id: string, fields: Readonly<Record<string, unknown>>): void {
    this.#order += 1;
    const said = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
    addRow(this.doc, root, id, { ...Object.fromEntries(said), order: this.#order });
  }

  /** Sets single values of a room. */
  values(root: string, values: Readonly<Record<string, unknown>>): void {
    const map = this.doc.getMap(root);
    for (const [key, value] of Object.entries(values)) if (value !== null && value !== undefined) map.set(key, value);
  }

  /** Writes in a single text of the plan that exists from the start. */
  text(root: string, key: string, words: string): void {
    const text = this.doc.getMap(root).get(key);
    if (!(text instanceof Y.Text)) throw new Error(`${root} has no text ${key}`);
    text.insert(text.length, words);
  }

  /** Writes words into a row's text. */
  inRow(root: string, id: string, field: string, words: string): void {
    const text = (this.doc.getMap(root).get(id) as Y.Map<unknown> | undefined)?.get(field);
    if (!(text instanceof Y.Text)) throw new Error(`${root} has no ${field} in ${id}`);
    text.insert(text.length, words);
  }

  /** A paragraph of rich text. */
  paragraph(root: string, words: string): void {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    const fragment = this.doc.getXmlFragment(root);
    fragment.insert(fragment.length, [paragraph]);
  }
}
