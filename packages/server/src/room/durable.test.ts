import { addRow, createDocument, encodeFrame, MESSAGE } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openTable, PLAN, type Table } from '../testing/table.ts';
import type { Wire } from '../testing/wire.ts';
import { encodeAnnouncements } from './announcement.ts';

/** Durable before visible: nothing leaves a room that a crash could lose. */

let table: Table;

beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.stop());

const NOTHING = Uint8Array.of(0);

/** A page with its own copy, that sends what it is told to. */
async function page(name: 'peter' | 'jenny') {
  const doc = createDocument('plan', [name]);
  const wire = table.wire(name, { query: `?clientID=${doc.clientID}` });
  await wire.opened();
  wire.send(encodeFrame.step1(NOTHING));
  Y.applyUpdate(doc, (await wire.frame('step2')).update);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const write = (row: string): Uint8Array => {
    updates.length = 0;
    addRow(doc, `commitments/${name}`, row, { what: `Insats ${row}` });
    return Y.mergeUpdates(updates);
  };
  return { doc, wire, write };
}

const rowsHeard = (wire: Wire, seat: string): string[] => {
  const doc = createDocument('plan', [seat]);
  for (const frame of wire.frames) if (frame.kind === 'step2' || frame.kind === 'update') Y.applyUpdate(doc, frame.update);
  return [...doc.getMap(`commitments/${seat}`).keys()];
};

test('while an append is on its way, nobody sees the change, and nobody gets a receipt, an answer or a step 2 with it', async () => {
  const peter = await page('peter');
  const jenny = await page('jenny');
  const heard = jenny.wire.frames.length;
  table.store.hold();
  peter.wire.send(encodeFrame.update(peter.write('r1')), encodeFrame.flush(1));
  await expect.poll(() => table.store.waiting).toBe(1);

  const late = table.wire('sara');
  await late.opened();
  late.send(encodeFrame.step1(NOTHING));
  let answered = false;
  const json = table.app.meetings.plan(PLAN, 'admin').then((plan) => {
    answered = true;
    return plan;
  });
  // Presence waits for no disk: its answer shows that all before it has had its turn.
  const { clientID } = jenny.doc;
  jenny.wire.send(encodeFrame.awareness(encodeAnnouncements([{ client: clientID, clock: 1, state: {} }])));
  await late.frame('awareness');
  const before = late.frames.length;
  late.send(Uint8Array.of(MESSAGE.queryAwareness));
  await late.frame('awareness', before);
  expect(peter.wire.count('flushed')).toBe(0);
  expect(jenny.wire.frames.slice(heard).filter(({ kind }) => kind === 'update')).toEqual([]);
  expect(late.count('step2')).toBe(0);
  expect(answered).toBe(false);

  table.store.release();
  expect((await peter.wire.frame('flushed')).n).toBe(1);
  await jenny.wire.frame('update', heard);
  await late.frame('step2');
  expect(rowsHeard(late, 'peter')).toEqual(['r1']);
  expect((await json)['commitments/peter']).toHaveProperty('r1');
});

test('a receipt comes in order, one for each flush, and covers all that was sent before it', async () => {
  const { wire, write } = await page('peter');
  for (let n = 1; n <= 5; n += 1) wire.send(encodeFrame.update(write(`r${n}`)), encodeFrame.flush(n));
  await wire.until(() => wire.count('flushed') === 5);
  expect(wire.frames.flatMap((frame) => (frame.kind === 'flushed' ? [frame.n] : []))).toEqual([1, 2, 3, 4, 5]);
  const { tail } = await table.store.log.load(PLAN);
  const doc = createDocument('plan', ['peter']);
  for (const update of tail) Y.applyUpdate(doc, update);
  expect(doc.getMap('commitments/peter').size).toBe(5);
});

test('changes that come while the disk is busy go to disk together', async () => {
  const { wire, write } = await page('peter');
  table.store.hold();
  wire.send(encodeFrame.update(write('r1')));
  await expect.poll(() => table.store.waiting).toBe(1);
  for (let row = 2; row <= 9; row += 1) wire.send(encodeFrame.update(write(`r${row}`)));
  wire.send(encodeFrame.awareness(Uint8Array.of(0)));
  await expect.poll(() => table.store.waiting).toBe(1);
  table.store.release();
  wire.send(encodeFrame.flush(1));
  await wire.frame('flushed');
  expect((await table.store.log.load(PLAN)).tail.length).toBeGreaterThanOrEqual(9);
});

test('when the disk is full nobody is told that it is saved; everyone is sent away to try again, and nothing is lost', async () => {
  const peter = table.join('peter');
  const sara = table.join('sara');
  await expect.poll(() => peter.provider.synced && sara.provider.synced).toBe(true);
  const wire = table.wire('jenny');
  await wire.frame('step1');
  const closedWith: (number | undefined)[] = [];
  peter.provider.on('connection-close', (event) => closedWith.push(event?.code));

  table.store.breakDown();
  addRow(peter.doc, 'commitments/peter', 'r1', { what: 'Skrivet när disken var full' });
  await expect.poll(() => closedWith).toContain(1013);
  expect(await wire.closed()).toBe(1013);
  expect(wire.count('flushed')).toBe(0);
  expect(wire.count('update')).toBe(0);
  expect(table.app.rooms.report.storeFailures).toBeGreaterThan(0);

  table.store.mend();
  await expect.poll(() => sara.doc.getMap('commitments/peter').size).toBe(1);
  expect(peter.doc.getMap('commitments/peter').toJSON()).toEqual(sara.doc.getMap('commitments/peter').toJSON());
});

test('a command that could not be stored is answered so, was not carried out, and may be asked again', async () => {
  await table.app.meetings.plan(PLAN, 'admin');
  table.store.breakDown();
  const chair = table.seat('birgitta');
  await expect(table.app.meetings.command(chair, 'c1', { do: 'start' })).rejects.toMatchObject({ code: 'store-unavailable' });
  table.store.mend();
  expect((await table.app.meetings.plan(PLAN, 'admin'))['meeting']).toMatchObject({ phase: 'waiting' });
  await table.app.meetings.command(chair, 'c1', { do: 'start' });
  expect((await table.app.meetings.plan(PLAN, 'admin'))['meeting']).toMatchObject({ phase: 'opening' });
});

test('the log says who wrote, by which socket and when, and binds the client id to the seat', async () => {
  const { doc, wire, write } = await page('peter');
  wire.send(encodeFrame.update(write('r1')), encodeFrame.flush(1));
  await wire.frame('flushed');
  const { bindings } = await table.store.log.load(PLAN);
  expect(bindings.get(doc.clientID)).toBe('peter');
  const entry = table.store.disk.document(PLAN).entries.at(-1);
  expect(entry).toMatchObject({ seat: 'peter', document: PLAN });
  expect(entry?.session).toMatch(/^[0-9a-f-]{36}$/);
  expect(Math.abs((entry?.atMs ?? 0) - Date.now())).toBeLessThan(60_000);
});

test('a stop lets what is on its way arrive, with its receipt, before it closes the socket', async () => {
  const sara = table.wire('sara');
  await sara.frame('step1');
  const { doc, wire, write } = await page('peter');
  table.store.hold();
  wire.send(encodeFrame.update(write('r1')), encodeFrame.flush(7));
  await expect.poll(() => table.store.waiting).toBe(1);
  const closing = table.app.rooms.closeAll();
  // What comes too late is not judged, and no receipt says that it was; the page keeps it and sends it again.
  const { clientID } = doc;
  wire.send(encodeFrame.update(write('r2')), encodeFrame.flush(8));
  wire.send(encodeFrame.awareness(encodeAnnouncements([{ client: clientID, clock: 1, state: {} }])));
  await expect.poll(() => sara.count('awareness')).toBe(1);
  table.store.release();
  await closing;
  expect(await wire.closed()).toBe(1012);
  expect(wire.frames.filter((frame) => frame.kind === 'flushed')).toEqual([{ kind: 'flushed', n: 7 }]);
});
