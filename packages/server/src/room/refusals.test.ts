import { addRow, createDocument, encodeFrame, MAX_FRAME_BYTES } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Name, openTable, PLAN, type Table } from '../testing/table.ts';

/** What a socket may not do, and that nobody else notices. */

let table: Table;

beforeEach(async () => {
  table = await openTable({ pens: { jenny: ['omar'] } });
});
afterEach(() => table.stop());

const NOTHING = Uint8Array.of(0);

async function page(name: Name, query?: string) {
  const doc = createDocument('plan', ['peter', 'jenny', 'sara']);
  const wire = table.wire(name, { query: query ?? `?clientID=${doc.clientID}` });
  await wire.opened();
  wire.send(encodeFrame.step1(NOTHING));
  Y.applyUpdate(doc, (await wire.frame('step2')).update);
  const written = (change: () => void): Uint8Array => {
    const before = Y.encodeStateVector(doc);
    change();
    return Y.encodeStateAsUpdate(doc, before);
  };
  return { doc, wire, written };
}

test('[R097] a change in somebody else’s room is refused as a whole, said so in JSON, and the socket closes with 4403', async () => {
  const jenny = await page('jenny');
  const sara = table.join('sara');
  await expect.poll(() => sara.provider.synced).toBe(true);
  const update = jenny.written(() => {
    jenny.doc.transact(() => {
      addRow(jenny.doc, 'commitments/jenny', 'j1', { what: 'Eget' });
      addRow(jenny.doc, 'commitments/peter', 'p1', { what: 'Annans' });
    });
  });
  jenny.wire.send(encodeFrame.update(update), encodeFrame.flush(1));
  expect(await jenny.wire.closed()).toBe(4403);
  const { reason } = await jenny.wire.frame('denied');
  expect(JSON.parse(reason)).toEqual({ code: 'root-foreign', root: 'commitments/peter' });
  expect(jenny.wire.count('flushed')).toBe(0);

  const peter = table.join('peter');
  await expect.poll(() => peter.provider.synced).toBe(true);
  addRow(peter.doc, 'commitments/peter', 'p2', { what: 'Egen rad' });
  await expect.poll(() => [...sara.doc.getMap('commitments/peter').keys()]).toEqual(['p2']);
  expect(sara.doc.getMap('commitments/jenny').size).toBe(0);
  expect(sara.provider.wsconnected).toBe(true);
});

test('receipts that are owed come before the denial', async () => {
  const { doc, wire, written } = await page('peter');
  table.store.hold();
  wire.send(encodeFrame.update(written(() => addRow(doc, 'commitments/peter', 'r1', { what: 'Gott' }))), encodeFrame.flush(1));
  wire.send(encodeFrame.update(written(() => addRow(doc, 'commitments/jenny', 'r1', { what: 'Ont' }))));
  await expect.poll(() => table.store.waiting).toBe(1);
  table.store.release();
  expect(await wire.closed()).toBe(4403);
  const kinds = wire.frames.map(({ kind }) => kind).filter((kind) => kind === 'flushed' || kind === 'denied');
  expect(kinds).toEqual(['flushed', 'denied']);
});

test('an update after a gap is answered with a fresh step 1, and the whole then comes', async () => {
  const { doc, wire, written } = await page('peter');
  const first = written(() => addRow(doc, 'commitments/peter', 'r1', { what: 'Första' }));
  const second = written(() => addRow(doc, 'commitments/peter', 'r2', { what: 'Andra' }));
  const before = wire.frames.length;
  wire.send(encodeFrame.update(second));
  const step1 = await wire.frame('step1', before);
  expect(Y.decodeStateVector(step1.stateVector).get(doc.clientID)).toBeUndefined();
  wire.send(encodeFrame.step2(Y.encodeStateAsUpdate(doc, step1.stateVector)), encodeFrame.flush(1));
  await wire.frame('flushed');
  const sara = table.join('sara');
  await expect.poll(() => sara.doc.getMap('commitments/peter').size).toBe(2);
  expect(first.length).toBeGreaterThan(0);
});

test('a gap in a step 2 is refused', async () => {
  const { doc, wire, written } = await page('peter');
  written(() => addRow(doc, 'commitments/peter', 'r1', { what: 'Första' }));
  wire.send(encodeFrame.step2(written(() => addRow(doc, 'commitments/peter', 'r2', { what: 'Andra' }))));
  expect(await wire.closed()).toBe(4403);
  expect(JSON.parse((await wire.frame('denied')).reason)).toEqual({ code: 'gap' });
});

test('a client id on the address that belongs to another seat closes the door, also after a restart', async () => {
  const peter = await page('peter');
  for (const isAgain of [false, true]) {
    if (isAgain) await table.restart();
    const jenny = table.wire('jenny', { query: `?clientID=${peter.doc.clientID}` });
    expect(await jenny.closed()).toBe(4403);
    expect(JSON.parse((await jenny.frame('denied')).reason)).toEqual({ code: 'author-foreign' });
    expect(jenny.count('step2')).toBe(0);
  }
});

test('a client id that the server itself has used belongs to nobody', async () => {
  const { doc } = await page('peter');
  const [servers] = Y.decodeStateVector(Y.encodeStateVector(doc)).keys();
  const jenny = table.wire('jenny', { query: `?clientID=${servers}` });
  expect(await jenny.closed()).toBe(4403);
});

test('structs under another seat’s client id are refused', async () => {
  const peter = await page('peter');
  const jenny = await page('jenny');
  const forged = jenny.written(() => {
    jenny.doc.clientID = peter.doc.clientID;
    addRow(jenny.doc, 'commitments/jenny', 'j1', { what: 'I Peters namn' });
  });
  jenny.wire.send(encodeFrame.update(forged));
  expect(await jenny.wire.closed()).toBe(4403);
  expect(JSON.parse((await jenny.wire.frame('denied')).reason)).toEqual({ code: 'author-foreign' });
});

test.each([
  ['not a frame', Uint8Array.of(99)],
  ['a frame cut short', encodeFrame.update(new Uint8Array(20)).subarray(0, 10)],
  ['bytes after the frame', Uint8Array.of(...encodeFrame.flush(1), 0)],
  ['a frame that only servers send', encodeFrame.clock(1)],
  ['a state vector that is none', encodeFrame.step1(Uint8Array.of(5, 1))],
  ['an announcement that is none', encodeFrame.awareness(Uint8Array.of(3, 1))],
  ['nothing', new Uint8Array()],
])('%s closes with 4400', async (_what, bytes) => {
  const { wire } = await page('peter');
  wire.socket.send(bytes);
  expect(await wire.closed()).toBe(4400);
});

test('text instead of bytes closes with 4400', async () => {
  const { wire } = await page('peter');
  wire.socket.send('hej');
  expect(await wire.closed()).toBe(4400);
});

test('a client id that is no number closes with 4400', async () => {
  expect(await table.wire('peter', { query: '?clientID=__proto__' }).closed()).toBe(4400);
});

test('another version of the protocol closes with 4409', async () => {
  expect(await table.wire('peter', { query: '?protocol=99' }).closed()).toBe(4409);
});

test('a frame over the limit closes with 1009, and the server lives on', async () => {
  const { wire } = await page('peter');
  wire.socket.send(new Uint8Array(MAX_FRAME_BYTES + 1));
  expect(await wire.closed()).toBe(1009);
  await (await page('jenny')).wire.frame('clock');
});

test('too many frames close with 4529; a burst of two hundred does not', async () => {
  const { wire } = await page('peter');
  for (let n = 1; n <= 190; n += 1) wire.send(encodeFrame.flush(n));
  await wire.until(() => wire.count('flushed') === 190);
  expect(wire.closedWith).toBeUndefined();
  for (let n = 0; n < 400; n += 1) wire.send(encodeFrame.flush(n));
  expect(await wire.closed()).toBe(4529);
});

test('[R044] what is typed with a lent pen stands as unconfirmed until its owner says yes, and the next pen is refused', async () => {
  const omar = await page('omar');
  omar.wire.send(
    encodeFrame.update(omar.written(() => addRow(omar.doc, 'commitments/jenny', 'j1', { what: 'Samtal i mars' }))),
    encodeFrame.flush(1),
  );
  await omar.wire.frame('flushed');
  const plan = await table.app.meetings.plan(PLAN, 'admin');
  expect(plan['unconfirmed']).toEqual({ 'jenny/j1': 'omar' });
  // Whoever typed it sees that too: the note is the server's.
  await omar.wire.frame('update');
  await table.app.meetings.command(table.seat('jenny'), 'c1', { do: 'confirmRow', row: 'jenny/j1' });
  expect((await table.app.meetings.plan(PLAN, 'admin'))['unconfirmed']).toEqual({});

  await table.app.meetings.command(table.seat('jenny'), 'c2', { do: 'takePen', from: 'omar' });
  omar.wire.send(encodeFrame.update(omar.written(() => addRow(omar.doc, 'commitments/jenny', 'j2', { what: 'Mer' }))));
  expect(await omar.wire.closed()).toBe(4403);
});

test('words typed offline into a row that is gone become nothing, and go to nobody', async () => {
  const peter = await page('peter');
  peter.wire.send(
    encodeFrame.update(peter.written(() => addRow(peter.doc, 'commitments/peter', 'r1', { what: 'Rad' }))),
    encodeFrame.flush(1),
  );
  await peter.wire.frame('flushed');
  const sara = await page('sara');
  const phone = await page('peter');
  phone.wire.send(
    encodeFrame.update(phone.written(() => phone.doc.getMap('commitments/peter').delete('r1'))),
    encodeFrame.flush(1),
  );
  await phone.wire.frame('flushed');

  const secret = 'hemligt tillägg';
  const typed = peter.written(() => {
    (peter.doc.getMap('commitments/peter').get('r1') as Y.Map<Y.Text>).get('what')?.insert(0, secret);
  });
  expect(Buffer.from(typed).includes(secret)).toBe(true);
  const heard = sara.wire.frames.length;
  peter.wire.send(encodeFrame.update(typed), encodeFrame.flush(2));
  const { update } = await sara.wire.frame('update', heard);
  expect(Buffer.from(update).includes(secret)).toBe(false);
  const { entries } = table.store.disk.document(PLAN);
  expect(entries.some((entry) => Buffer.from(entry.update).includes(secret))).toBe(false);
});
