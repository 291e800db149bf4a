import { addRow, type RosterRow, setRosterRow } from '@samsyn/model';
import * as Y from 'yjs';

/** Changes a document of the gallery before it is shown. */
export type Change = (doc: Y.Doc) => void;

type Fields = Readonly<Record<string, unknown>>;

export const all =
  (...changes: readonly Change[]): Change =>
  (doc) => {
    for (const change of changes) change(doc);
  };

export const set =
  (root: string, fields: Fields): Change =>
  (doc) => {
    for (const [key, value] of Object.entries(fields)) write(doc.getMap(root), key, value);
  };

export const row =
  (root: string, id: string, fields: Fields = {}): Change =>
  (doc) =>
    void addRow(doc, root, id, { order: 9, ...fields });

/** Changes what a row says. */
export const inRow =
  (root: string, id: string, fields: Fields): Change =>
  (doc) => {
    const found = doc.getMap(root).get(id);
    if (found instanceof Y.Map) for (const [key, value] of Object.entries(fields)) write(found, key, value);
  };

export const without =
  (...roots: readonly string[]): Change =>
  (doc) => {
    for (const root of roots) doc.getMap(root).clear();
  };

/** Changes what the roster says of somebody. */
export const person = (seat: string, fields: Partial<RosterRow>): Change => inRow('roster', seat, fields);

/** Somebody who is not among the usual guests. */
export const guest =
  (seat: string, fields: Pick<RosterRow, 'name' | 'role'> & Partial<RosterRow>): Change =>
  (doc) =>
    setRosterRow(doc, seat, { agency: null, principal: null, presence: 'room', pen: [], admitted: true, ...fields });

/** Paragraphs of a rich text. */
export const paragraphs =
  (root: string, ...lines: readonly string[]): Change =>
  (doc) =>
    doc.getXmlFragment(root).push(lines.map((line) => element('paragraph', text(line))));

/** A rich text with everything in it that one can have. */
export const formatted =
  (root: string): Change =>
  (doc) => {
    const item = (words: string): Y.XmlElement => element('listItem', element('paragraph', text(words)));
    const mixed = new Y.XmlText();
    mixed.applyDelta([
      { insert: 'Skolan ordnar ' },
      { insert: 'en egen arbetsplats', attributes: { bold: {} } },
      { insert: ' och Alma säger till ' },
      { insert: 'när det blir för mycket', attributes: { italic: {} } },
    ]);
    doc
      .getXmlFragment(root)
      .push([
        heading('Det vi är överens om'),
        element('paragraph', mixed),
        element('bulletList', item('Lugnt rum från måndag'), item('Timstock och hörselskydd')),
        element('orderedList', item('Jenny kommer till skolan'), item('Vi ses igen i februari')),
      ]);
  };

function element(name: string, ...inside: readonly (Y.XmlElement | Y.XmlText)[]): Y.XmlElement {
  const made = new Y.XmlElement(name);
  made.push([...inside]);
  return made;
}

function heading(words: string): Y.XmlElement {
  const made = new Y.XmlElement<{ level: number }>('heading');
  made.setAttribute('level', 3);
  made.push([text(words)]);
  // Attributes are any value; the type of what stands in a text knows of strings only.
  return made as unknown as Y.XmlElement;
}

const text = (words: string): Y.XmlText => new Y.XmlText(words);

/** A text that several may write in keeps being one. */
function write(map: Y.Map<unknown>, key: string, value: unknown): void {
  map.set(key, map.get(key) instanceof Y.Text && typeof value === 'string' ? new Y.Text(value) : value);
}
