import { addRow, createDocument, documentName, encodeFrame } from '@samsyn/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { openTable, PLAN, type Table } from '../testing/table.ts';
import * as gate from './gate/judge.ts';
import { Rooms } from './rooms.ts';

/** Rooms open with the first visitor, close some time after the last, and never tell less than the log. */

vi.mock('./gate/judge.ts', { spy: true });

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };
const NAME = { planId: PLAN, kind: 'plan' } as const;
let table: Table;

beforeEach(async () => {
  table = await openTable();
});
afterEach(async () => {
  vi.mocked(gate.judge).mockRestore();
  await table.stop();
});

const roomsOver = (options: { idleMs?: number; longTail?: number } = {}) =>
  new Rooms({ store: table.store, now: () => 1, log: SILENT, ...options });

const setTitle = (rooms: Rooms, title: string) =>
  rooms.open(NAME).then((room) => room.write((doc) => doc.getMap('meeting').set('title', title)));

test('two who come at once come to the same room', async () => {
  const rooms = roomsOver();
  const [one, two] = await Promise.all([rooms.open(NAME), rooms.open(NAME)]);
  expect(one).toBe(two);
  await rooms.closeAll();
});

test('there is no room for a plan that does not exist', async () => {
  const rooms = roomsOver();
  await expect(rooms.open({ planId: 'nothing', kind: 'plan' })).rejects.toMatchObject({ code: 'plan-unknown' });
  await expect(rooms.open({ planId: 'nothing', kind: 'chair' })).rejects.toMatchObject({ code: 'plan-unknown' });
});

test('a room closes some time after its last visitor, and comes back from the log as it was', async () => {
  const rooms = roomsOver({ idleMs: 5 });
  await setTitle(rooms, 'Ny titel');
  await expect.poll(() => rooms.all()).toEqual([]);
  const again = await rooms.open(NAME);
  expect((await again.json())['meeting']).toMatchObject({ title: 'Ny titel' });
  await rooms.closeAll();
});

test('a side document keeps its plan open, and neither stays for nobody', async () => {
  const rooms = roomsOver({ idleMs: 5 });
  const chair = await rooms.open({ planId: PLAN, kind: 'chair' });
  const stop = chair.attendance.watch({ changed: () => {}, gone: () => {} });
  await rooms.open(NAME);
  expect(rooms.all().map(({ document }) => document)).toEqual([PLAN, documentName({ planId: PLAN, kind: 'chair' })]);
  stop();
  await expect.poll(() => rooms.all()).toEqual([]);
});

test('a long tail becomes a snapshot, and the document stays the same', async () => {
  const rooms = roomsOver({ longTail: 10 });
  for (let n = 0; n < 25; n += 1) await setTitle(rooms, `Titel ${n}`);
  await expect.poll(() => table.store.log.load(PLAN).then(({ tail }) => tail.length)).toBeLessThan(10);
  await rooms.closeAll();
  const stored = await table.store.log.load(PLAN);
  expect(stored.snapshot).not.toBeNull();
  expect(stored.last).toBe(26);
  const again = roomsOver();
  expect((await (await again.open(NAME)).json())['meeting']).toMatchObject({ title: 'Titel 24' });
  await again.closeAll();
});

test('a snapshot that could not be taken is tried again, and the room goes on', async () => {
  const rooms = roomsOver({ longTail: 3 });
  const compact = vi.spyOn(table.store.log, 'compact').mockRejectedValueOnce(new Error('full'));
  for (let n = 0; n < 8; n += 1) await setTitle(rooms, `Titel ${n}`);
  await expect.poll(() => compact.mock.calls.length).toBeGreaterThan(1);
  expect((await (await rooms.open(NAME)).json())['meeting']).toMatchObject({ title: 'Titel 7' });
  await rooms.closeAll();
});

test('a document with a gap in its log is opened by nobody', async () => {
  const doc = createDocument('plan', []);
  doc.getMap('plan').set('a', 1);
  const before = Y.encodeStateVector(doc);
  doc.getMap('plan').set('b', 1);
  const update = Y.encodeStateAsUpdate(doc, before);
  await table.store.log.append([{ document: PLAN, update, seat: null, session: null, atMs: 1 }]);
  const rooms = roomsOver();
  await expect(rooms.open(NAME)).rejects.toThrow('gap');
  expect(rooms.all()).toEqual([]);
});

/** A page of Jenny's that writes in her own room. */
async function jennysPage() {
  const doc = createDocument('plan', ['jenny', 'peter']);
  const wire = table.wire('jenny', { query: `?clientID=${doc.clientID}` });
  await wire.opened();
  wire.send(encodeFrame.step1(Uint8Array.of(0)));
  Y.applyUpdate(doc, (await wire.frame('step2')).update);
  const write = (owner: string): Uint8Array => {
    const before = Y.encodeStateVector(doc);
    addRow(doc, `commitments/${owner}`, 'r1', { what: 'Rad' });
    return encodeFrame.update(Y.encodeStateAsUpdate(doc, before));
  };
  return { wire, write };
}

test('a change that the gate let through by mistake freezes the room: it is neither stored nor sent, and all start over', async () => {
  const peter = table.wire('peter');
  await peter.frame('step1');
  const { wire, write } = await jennysPage();
  const entries = table.store.disk.document(PLAN).entries.length;
  vi.mocked(gate.judge).mockImplementationOnce((_bench, update) => ({
    is: 'accepted',
    update,
    binds: [],
    touched: new Set(['commitments/jenny']),
    penned: new Set(),
  }));
  wire.send(write('peter'), encodeFrame.flush(1));
  expect(await wire.closed()).toBe(1013);
  expect(await peter.closed()).toBe(1013);
  expect(wire.count('flushed')).toBe(0);
  expect(peter.count('update')).toBe(0);
  expect(table.app.rooms.report.frozen).toBe(1);
  expect(table.store.disk.document(PLAN).entries).toHaveLength(entries);
  expect((await table.app.meetings.plan(PLAN, 'admin'))['commitments/peter']).toEqual({});
});

test('should the gate itself fail, the update is refused and the others go on', async () => {
  const peter = table.wire('peter');
  await peter.frame('step1');
  const { wire, write } = await jennysPage();
  vi.mocked(gate.judge).mockImplementationOnce(() => {
    throw new TypeError('no such thing');
  });
  wire.send(write('jenny'));
  expect(await wire.closed()).toBe(4403);
  expect(JSON.parse((await wire.frame('denied')).reason)).toEqual({ code: 'malformed' });
  expect(peter.closedWith).toBeUndefined();
});

test('whoever watches goes on watching when the room was given up', async () => {
  let told = 0;
  const stop = await table.app.meetings.watch(PLAN, () => {
    told += 1;
  });
  const { wire, write } = await jennysPage();
  vi.mocked(gate.judge).mockImplementationOnce((_bench, update) => ({
    is: 'accepted',
    update,
    binds: [],
    touched: new Set(),
    penned: new Set(),
  }));
  wire.send(write('jenny'));
  await wire.closed();
  const before = told;
  await expect.poll(() => told, { timeout: 5_000 }).toBeGreaterThan(before);
  const after = told;
  await table.app.meetings.command(table.seat('birgitta'), 'c1', { do: 'start' });
  expect(told).toBeGreaterThan(after);
  stop();
});
