import * as Y from 'yjs';
import type { ForgedId, ForgedItem, ForgedStruct, Forgery } from './forge.ts';
import { forge } from './forge.ts';
import { CLIENT, type SeatId, TestGate } from './gate.ts';

/** A client id that nobody has used: what Peter forges is forged under it. */
export const FORGER = 5_000;

/** A plan in which several people have written, and Peter, who has a row of his own, is up to no good. */
export interface WrittenPlan {
  readonly gate: TestGate;
  /** Id of the item that brought a row, or a text in it. */
  readonly row: (root: string, row: string) => ForgedId;
  readonly text: (root: string, row: string, field: string) => ForgedId;
  /** Id of one unit of a text. */
  readonly unit: (root: string, row: string, field: string, at: number) => ForgedId;
  /** First clock that a seat's editor has not used. */
  readonly next: (seat: SeatId) => number;
}

export function aWrittenPlan(): WrittenPlan {
  written ??= write();
  const gate = written.copy();
  return { gate, ...ids(gate) };
}

let written: TestGate | undefined;

function write(): TestGate {
  const gate = new TestGate();
  const peter = gate.seat('peter');
  peter.addRow('commitments/peter', 'r1', { what: 'Egen 🐴 plats', status: 'proposed', order: 1 });
  peter.addRow('commitments/peter', 'r2', { what: 'Ringer Sara' });
  const linnea = gate.seat('linnea');
  linnea.addRow('commitments/linnea', 'r1', { what: 'Bild 🐴 schema', status: 'accepted' });
  const omar = gate.seat('omar');
  omar.addRow('goals', 'g1', { text: 'Alma i skolan', term: 'short' });
  omar.doc.getMap('plan').set('purpose', new Y.Text('Skolan'));
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText('Alma 🐴 i skolan')]);
  omar.doc.getXmlFragment('text/summary').insert(0, [paragraph]);
  const alma = gate.seat('alma');
  alma.doc.getMap('voice/alma').set('reactions', { 'peter/r1': 'good' });
  gate.write((doc) => {
    doc.getMap('meeting').set('phase', 'needs');
    doc.getMap('roster').set('peter', new Y.Map([['name', 'Peter']]));
    doc.getArray('meeting/turns').insert(0, ['alma', 'peter', 'linnea']);
    doc.getMap('unconfirmed').set('peter/r1', 'omar');
  });
  return gate;
}

function ids({ doc }: TestGate): Omit<WrittenPlan, 'gate'> {
  const found = <T>(value: unknown, type: new (...args: never[]) => T): T => {
    if (value instanceof type) return value;
    throw new Error('not there');
  };
  const itemOf = (type: Y.AbstractType<unknown>): ForgedId => {
    const item = found(type._item, Y.Item);
    return [item.id.client, item.id.clock];
  };
  const rowOf = (root: string, row: string) => found(doc.getMap(root).get(row), Y.Map) as Y.Map<unknown>;
  const textOf = (root: string, row: string, field: string) => found(rowOf(root, row).get(field), Y.Text);
  return {
    row: (root, row) => itemOf(rowOf(root, row) as Y.AbstractType<unknown>),
    text: (root, row, field) => itemOf(textOf(root, row, field) as unknown as Y.AbstractType<unknown>),
    unit: (root, row, field, at) => {
      const first = found(textOf(root, row, field)._start, Y.Item);
      return [first.id.client, first.id.clock + at];
    },
    next: (seat) => Y.getState(doc.store, CLIENT[seat]),
  };
}

/** One block of an unused client id. */
export const forged = (...structs: ForgedStruct[]): Uint8Array => forge({ blocks: [{ client: FORGER, structs }] });
export const deleting = (...deletes: NonNullable<Forgery['deletes']>): Uint8Array => forge({ deletes });

/** A value under a key of a room. */
export const value = (root: string, key: string, any: unknown): ForgedItem => ({ in: root, key, content: { any: [any] } });
/** A new row, and what is set in it. The row is the first struct of its block. */
export const row = (root: string, key: string, fields: Record<string, ForgedItem['content']> = {}): ForgedItem[] => [
  { in: root, key, content: { type: 1 } },
  ...Object.entries(fields).map(([field, content]) => ({ in: [FORGER, 0] as ForgedId, key: field, content })),
];
