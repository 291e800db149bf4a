import * as Y from 'yjs';

/** One person at the table: their own copy of the document, and a row of their own to type in. */
export class Typist {
  readonly doc: Y.Doc;
  readonly seat: string;
  /** When each key was struck, by the length of the text after it. */
  readonly #struckAt: number[] = [];

  constructor(doc: Y.Doc, seat: string) {
    this.doc = doc;
    this.seat = seat;
  }

  get text(): Y.Text | undefined {
    return textOf(this.doc, this.seat);
  }

  /** Makes the row that the rest is typed into. */
  begin(): void {
    const row = new Y.Map<unknown>();
    row.set('what', new Y.Text());
    this.doc.getMap<Y.Map<unknown>>(`commitments/${this.seat}`).set('row1', row);
  }

  strike(): void {
    const text = this.text;
    if (!text) throw new Error('there is no row to type in');
    this.#struckAt[text.length + 1] = performance.now();
    text.insert(text.length, 'abcde '.charAt(text.length % 6));
  }

  /** Calls with the milliseconds from each stroke to when this other person has it; gives a way to stop. */
  follow(other: Typist, onArrival: (ms: number) => void): () => void {
    const text = textOf(this.doc, other.seat);
    if (!text) throw new Error('the row of the other has not come');
    let seen = text.length;
    const arrived = () => {
      const now = performance.now();
      while (seen < text.length) {
        seen += 1;
        const struckAt = other.#struckAt[seen];
        if (struckAt !== undefined) onArrival(now - struckAt);
      }
    };
    text.observe(arrived);
    return () => text.unobserve(arrived);
  }
}

export function textOf(doc: Y.Doc, seat: string): Y.Text | undefined {
  const text = doc.getMap<Y.Map<unknown>>(`commitments/${seat}`).get('row1')?.get('what');
  return text instanceof Y.Text ? text : undefined;
}
