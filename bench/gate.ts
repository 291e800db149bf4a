import { addRow, createDocument } from '@samsyn/model';
import { Containers } from '@samsyn/server/room/gate/containers';
import { type Bench, judge } from '@samsyn/server/room/gate/judge';
import * as Y from 'yjs';
import { median, percentile } from './statistics.ts';

/** What judging costs, beside applying: for a key that is struck, and for a large step 2 after a time offline. */

const SEATS = ['birgitta', 'omar', 'peter', 'linnea', 'jenny', 'fredrik', 'alma', 'sara'];
const WRITER = 4_711;
const KEYS = 20_000;
const WARM_UP = 2_000;
const STEP2_BYTES = 64 * 1024;
const RETURNS = 60;

/** A plan in which everybody has written for a while. */
function aPlan(): Y.Doc {
  const doc = createDocument('plan', SEATS);
  doc.clientID = 7;
  for (const seat of SEATS) {
    for (let row = 0; row < 4; row += 1) {
      addRow(doc, `commitments/${seat}`, `r${row}`, {
        what: 'Ringer hem varje fredag och berättar hur det har gått',
        order: row,
      });
    }
  }
  return doc;
}

function copyOf(doc: Y.Doc): { doc: Y.Doc; bench: (isStep2: boolean) => Bench } {
  const copy = createDocument('plan', SEATS);
  copy.clientID = 8;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const containers = new Containers(copy, 'plan', (seat) => SEATS.includes(seat));
  const bench = (isStep2: boolean): Bench => ({
    document: 'plan',
    containers,
    actor: { seat: 'peter', role: 'agency', pens: [] },
    phase: 'needs',
    seatOf: (client) => (client === WRITER ? 'peter' : undefined),
    bytes: 0,
    isStep2,
  });
  return { doc: copy, bench };
}

/** Peter's page, and what it sends when `write` is done. */
function sentBy(plan: Y.Doc, write: (doc: Y.Doc) => void): { each: Uint8Array[]; whole: Uint8Array } {
  const page = createDocument('plan', SEATS);
  page.clientID = WRITER;
  Y.applyUpdate(page, Y.encodeStateAsUpdate(plan));
  const each: Uint8Array[] = [];
  page.on('update', (update: Uint8Array) => each.push(update));
  write(page);
  return { each, whole: Y.encodeStateAsUpdate(page, Y.encodeStateVector(plan)) };
}

const whatOf = (doc: Y.Doc): Y.Text => {
  const row = doc.getMap('commitments/peter').get('r0');
  const text: unknown = row instanceof Y.Map ? row.get('what') : undefined;
  if (!(text instanceof Y.Text)) throw new Error('Peter has no row');
  return text;
};

function mustTake(bench: Bench, update: Uint8Array): void {
  const { is } = judge(bench, update);
  if (is !== 'accepted') throw new Error(`an honest update was ${is}`);
}

const microsOf = (work: () => void): number => {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before) / 1_000;
};

/** A person types: mostly where they stand, now and then somewhere else, and sometimes a letter is taken away. */
function typing(doc: Y.Doc): void {
  const text = whatOf(doc);
  let at = text.length;
  for (let key = 0; key < KEYS + WARM_UP; key += 1) {
    if (key % 40 === 0) at = (key * 7_919) % (text.length + 1);
    if (key % 9 === 8 && at > 0) text.delete(--at, 1);
    else if (text.length > 3_000) text.delete(0, 1);
    else text.insert(at++, 'x');
    at = Math.min(at, text.length);
  }
}

export function gateReport(): string {
  const plan = aPlan();
  const keys = sentBy(plan, typing).each;
  const room = copyOf(plan);
  const judged: number[] = [];
  const applied: number[] = [];
  for (const [index, update] of keys.entries()) {
    const judging = microsOf(() => mustTake(room.bench(false), update));
    const applying = microsOf(() => Y.applyUpdate(room.doc, update));
    if (index < WARM_UP) continue;
    judged.push(judging);
    applied.push(applying);
  }

  const { whole } = sentBy(plan, (doc) => {
    for (let letter = 0; Y.encodeStateAsUpdate(doc, Y.encodeStateVector(plan)).length < STEP2_BYTES; letter += 1) {
      addRow(doc, 'commitments/peter', `n${letter}`, { what: `${'Skrivet utan nät. '.repeat(60)}`, order: letter });
    }
  });
  const withGate: number[] = [];
  const without: number[] = [];
  for (let turn = 0; turn < RETURNS; turn += 1) {
    const guarded = copyOf(plan);
    const plain = copyOf(plan);
    withGate.push(
      microsOf(() => {
        mustTake(guarded.bench(true), whole);
        Y.applyUpdate(guarded.doc, whole);
      }),
    );
    without.push(microsOf(() => Y.applyUpdate(plain.doc, whole)));
  }

  const us = (value: number): string => `${value.toFixed(1)} µs`;
  return [
    `The gate, ${judged.length} keys in a plan of ${Y.encodeStateAsUpdate(plan).length} bytes:`,
    `  judging a key   p50 ${us(median(judged))}   p99 ${us(percentile(judged, 0.99))}   (applying it: p50 ${us(median(applied))}, p99 ${us(percentile(applied, 0.99))})`,
    `  a step 2 of ${Math.round(whole.length / 1024)} KB   judge and apply ${us(median(withGate))}, apply alone ${us(median(without))}: ${(median(withGate) / median(without)).toFixed(2)} ×`,
    '',
  ].join('\n');
}
