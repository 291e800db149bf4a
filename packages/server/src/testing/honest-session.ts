import * as Y from 'yjs';
import { CLIENT, type Editor, type SeatId, TestGate } from './gate.ts';
import type { RichTextActs } from './rich-text.ts';

/**
 * A long session of honest people with stock clients: rows, values, rich text by the editor's own commands, undo and
 * redo, two devices of one seat, a page that is reloaded, hours offline, and typing before the connection is whole
 * again. The same seed is the same session.
 */
export class HonestSession {
  readonly gate = new TestGate('plan', { isWatched: false });
  readonly #random: () => number;
  readonly #richText: RichTextActs;
  readonly #pages: Page[];
  #pageCount = 0;

  constructor(seed: number, richText: RichTextActs) {
    this.#richText = richText;
    this.#random = randomFrom(seed);
    const seats: readonly SeatId[] = ['peter', 'peter', 'linnea', 'omar', 'birgitta', 'alma'];
    this.#pages = seats.map((seat, at) => this.#open(seat, CLIENT[seat] + at * 10_000));
  }

  /** What everybody has been told, over all pages they have had. */
  get verdicts(): Editor['verdicts'] {
    return this.#all.flatMap(({ editor }) => editor.verdicts);
  }

  readonly #all: Page[] = [];

  #open(seat: SeatId, client: number): Page {
    const editor = this.gate.seat(seat, client);
    const page = { seat, editor, undo: undoOf(editor, seat) };
    this.#all.push(page);
    this.#pageCount += 1;
    return page;
  }

  step(): void {
    const at = this.#up(this.#pages.length);
    const page = this.#pages[at];
    if (!page) return;
    const does = this.#oneOf(ACTS);
    if (does === 'reload') this.#pages[at] = this.#reload(page);
    else this.#acts[does](page);
  }

  readonly #acts: Readonly<Record<Exclude<Act, 'reload'>, (page: Page) => void>> = {
    type: (page) => this.#type(page),
    value: (page) => this.#value(page),
    drop: ({ editor, seat }) => editor.doc.getMap(roomOf(seat)).delete(`r${this.#up(6)}`),
    undo: ({ undo }) => undo.undo(),
    redo: ({ undo }) => undo.redo(),
    rich: (page) => this.#write(page),
    offline: ({ editor }) => editor.goOffline(),
    back: ({ editor }) => editor.comeBack(),
    'half-back': (page) => this.#typeWhileReconnecting(page),
  };

  /** Everybody is back, and all is sent. */
  end(): void {
    for (const { editor } of this.#pages) editor.comeBack();
  }

  #row({ editor, seat }: Page): string {
    const id = `r${this.#up(6)}`;
    if (!editor.doc.getMap(roomOf(seat)).has(id)) {
      editor.addRow(roomOf(seat), id, seat === 'omar' || seat === 'birgitta' ? { text: 'Ro' } : { what: 'Ringer' });
    }
    return id;
  }

  /** An input field cuts between whole characters, and never grows without end. */
  #type(page: Page): void {
    const id = this.#row(page);
    const text = page.editor.text(roomOf(page.seat), id, page.seat === 'omar' || page.seat === 'birgitta' ? 'text' : 'what');
    const letters = [...new Intl.Segmenter('sv').segment(text.toString())];
    const from = this.#up(letters.length + 1);
    const to = Math.min(letters.length, from + (letters.length > 60 ? 20 : this.#up(4)));
    const place = (letter: number) => letters[letter]?.index ?? text.length;
    const start = place(from);
    const length = place(to) - start;
    page.editor.doc.transact(() => {
      if (length > 0) text.delete(start, length);
      text.insert(start, this.#oneOf(WORDS));
    }, page.editor);
  }

  #value(page: Page): void {
    const row: unknown = page.editor.doc.getMap(roomOf(page.seat)).get(this.#row(page));
    if (row instanceof Y.Map) row.set('order', this.#up(100));
    if (page.seat === 'alma') page.editor.doc.getMap('voice/alma').set('hand', this.#up(2) === 0 ? null : this.#up(1_000));
  }

  #write({ editor, seat }: Page): void {
    const root = seat === 'omar' || seat === 'birgitta' ? 'text/summary' : `voice/${seat}/view`;
    const isLong = editor.doc.getXmlFragment(root).toString().length > 1_500;
    const does = isLong ? 'type' : this.#oneOf(['type', 'type', 'type', ...this.#richText.names]);
    this.#richText.act(
      editor,
      does,
      this.#up(isLong ? 4 : 60),
      this.#up(isLong ? 900 : 60),
      isLong ? '' : this.#oneOf(WORDS),
      root,
    );
  }

  /** The page sends what is typed now before what was typed offline: the gate asks for the whole, and gets it. */
  #typeWhileReconnecting(page: Page): void {
    page.editor.goOffline();
    this.#type(page);
    page.editor.isOnline = true;
    this.#type(page);
    page.editor.comeBack();
  }

  /** A page keeps its copy, and is given a new client id; what it has not sent comes from the new one. */
  #reload({ editor, seat }: Page): Page {
    const page = this.#open(seat, CLIENT[seat] + this.#pageCount * 10_000);
    page.editor.goOffline();
    Y.applyUpdate(page.editor.doc, Y.encodeStateAsUpdate(editor.doc), 'server');
    editor.goOffline();
    page.editor.comeBack();
    return page;
  }

  #up(to: number): number {
    return Math.floor(this.#random() * to);
  }

  #oneOf<T>(values: readonly T[]): T {
    return values[this.#up(values.length)] as T;
  }
}

interface Page {
  readonly seat: SeatId;
  readonly editor: Editor;
  readonly undo: Y.UndoManager;
}

const WORDS = ['a', 'b', 'å', ' ', '🐴', '👩‍👧', 'hej ', 'lugn plats'];
type Act = 'type' | 'rich' | 'value' | 'undo' | 'redo' | 'drop' | 'offline' | 'back' | 'half-back' | 'reload';

/** How often people do what, beside each other. */
const OFTEN: Readonly<Record<Act, number>> = {
  type: 12,
  rich: 6,
  value: 2,
  undo: 2,
  redo: 1,
  drop: 1,
  offline: 1,
  back: 2,
  'half-back': 1,
  reload: 1,
};
const ACTS = (Object.keys(OFTEN) as Act[]).flatMap((act) => Array.from({ length: OFTEN[act] }, () => act));

const roomOf = (seat: SeatId): string => (seat === 'omar' || seat === 'birgitta' ? 'needs' : `commitments/${seat}`);

const undoOf = ({ doc }: Editor, seat: SeatId): Y.UndoManager =>
  new Y.UndoManager([doc.getMap(roomOf(seat)), doc.getXmlFragment(`voice/${seat}/view`)], { captureTimeout: 0 });

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
