import { addRow, createDocument, documentName } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Name, openTable, PLAN, type Table } from '../testing/table.ts';

/** What seats ask of a meeting, each once. */

let table: Table;
let nowMs = 1_764_000_000_000;

beforeEach(async () => {
  nowMs = 1_764_000_000_000;
  table = await openTable({ now: () => nowMs });
});
afterEach(() => table.stop());

const CHAIR = documentName({ planId: PLAN, kind: 'chair' });

const ask = (name: Name, id: string, command: Parameters<Table['app']['meetings']['command']>[2]) =>
  table.app.meetings.command(table.seat(name), id, command);

const meeting = async () => (await table.app.meetings.plan(PLAN, 'admin'))['meeting'] as Record<string, unknown>;

const chairDocument = async () => {
  const room = await table.app.rooms.open({ planId: PLAN, kind: 'chair' });
  return room.json();
};

test('the same id again answers the same and does nothing, after a restart too', async () => {
  await ask('birgitta', 'c1', { do: 'start' });
  nowMs += 5_000;
  await ask('birgitta', 'c1', { do: 'start' });
  expect(await meeting()).toMatchObject({ phase: 'opening', startedAt: 1_764_000_000_000 });
  await table.restart();
  await ask('birgitta', 'c1', { do: 'start' });
  expect(await meeting()).toMatchObject({ phase: 'opening', startedAt: 1_764_000_000_000 });
  await expect(ask('birgitta', 'c2', { do: 'start' })).rejects.toMatchObject({ code: 'phase-forbidden' });
});

test('the same id at the same moment is carried out once', async () => {
  await Promise.all([1, 2, 3].map(() => ask('birgitta', 'c1', { do: 'start' })));
  const entries = table.store.disk.document(PLAN).entries.filter(({ command }) => command !== undefined);
  expect(entries).toHaveLength(1);
});

test('ids are of the seat that chose them, and neither empty nor endless', async () => {
  await ask('birgitta', 'c1', { do: 'start' });
  await ask('carl', 'c1', { do: 'setPhase', phase: 'situation' });
  expect(await meeting()).toMatchObject({ phase: 'situation' });
  for (const id of ['', 'x'.repeat(101)]) {
    await expect(ask('birgitta', id, { do: 'pause' })).rejects.toMatchObject({ code: 'body-invalid' });
  }
});

test('an agency does not lead, and a viewer asks for nothing', async () => {
  await expect(ask('peter', 'c1', { do: 'start' })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(ask('gast', 'c1', { do: 'signal', kind: 'pause' })).rejects.toMatchObject({ code: 'forbidden' });
});

test('[R109] a quiet word reaches the chair alone', async () => {
  const chair = table.join('birgitta', { document: CHAIR, doc: createDocument('chair', []) });
  const peter = table.join('peter');
  await expect.poll(() => chair.provider.synced && peter.provider.synced).toBe(true);
  await ask('elin', 's1', { do: 'signal', kind: 'too-fast' });
  await expect.poll(() => [...chair.doc.getMap('signals').values()]).toEqual([{ seat: 'elin', kind: 'too-fast', atMs: nowMs }]);
  expect(JSON.stringify(peter.doc.toJSON())).not.toContain('too-fast');
  const [id = ''] = chair.doc.getMap('signals').keys();
  await ask('birgitta', 's2', { do: 'seenSignal', signal: id });
  await expect.poll(() => chair.doc.getMap('signals').get(id)).toMatchObject({ seenAtMs: nowMs });
});

test('[R109] whoever gave a quiet word is told that the chair has seen it, and nobody else is', async () => {
  const [elin, peter] = [table.wire('elin'), table.wire('peter')];
  await Promise.all([elin.frame('clock'), peter.frame('clock')]);
  await ask('elin', 's1', { do: 'signal', kind: 'explain', word: 'kontaktfamilj' });
  const [id = ''] = Object.keys((await chairDocument())['signals'] as object);
  await ask('birgitta', 's2', { do: 'seenSignal', signal: id });
  expect(await elin.frame('seen')).toEqual({ kind: 'seen', signal: 'explain' });
  await ask('birgitta', 'c1', { do: 'start' });
  // The clock that goes with the start comes after whatever would have come before it.
  await peter.until(() => peter.count('clock') === 2);
  expect(peter.count('seen')).toBe(0);
});

test('every command brings what time it is, so that nobody counts from an old clock', async () => {
  const peter = table.wire('peter');
  await peter.frame('clock');
  nowMs += 8 * 60_000;
  await ask('birgitta', 'c1', { do: 'start' });
  await peter.until(() => peter.count('clock') === 2);
  expect(peter.frames.filter(({ kind }) => kind === 'clock').at(-1)).toEqual({ kind: 'clock', atMs: nowMs });
});

test('[R107] who wants a word explained is kept nowhere', async () => {
  await ask('elin', 's1', { do: 'signal', kind: 'explain', word: 'kontaktfamilj' });
  expect(Object.values((await chairDocument())['signals'] as object)).toEqual([
    { seat: null, kind: 'explain', word: 'kontaktfamilj', atMs: nowMs },
  ]);
  expect(table.store.disk.document(CHAIR).entries.map(({ seat }) => seat)).toEqual([null]);
  const plan = table.store.disk.document(PLAN).entries.map(({ update }) => Buffer.from(update).toString('latin1'));
  expect(plan.join()).not.toContain('kontaktfamilj');
});

test('talking time is counted for the chair, and an undone floor is not counted', async () => {
  await ask('birgitta', 'c1', { do: 'start' });
  await ask('birgitta', 'c2', { do: 'giveFloor', seat: 'peter' });
  nowMs += 60_000;
  await ask('birgitta', 'c3', { do: 'giveFloor', seat: 'jenny' });
  expect((await chairDocument())['talk']).toEqual({ 'opening/peter': 60_000 });
  nowMs += 3_000;
  await ask('birgitta', 'c4', { do: 'undo', of: 'c3' });
  expect(await meeting()).toMatchObject({ floor: 'peter' });
  expect((await chairDocument())['talk']).toEqual({ 'opening/peter': 0 });
  await expect(ask('birgitta', 'c5', { do: 'undo', of: 'c3' })).rejects.toMatchObject({ code: 'undo-too-late' });
});

test('a quiet word from somebody does not take the chair’s undo away', async () => {
  await ask('birgitta', 'c1', { do: 'start' });
  await ask('elin', 's1', { do: 'signal', kind: 'pause' });
  await ask('birgitta', 'c2', { do: 'undo', of: 'c1' });
  expect(await meeting()).toMatchObject({ phase: 'waiting' });
});

test('a locked plan takes no more rows from pages that are still open', async () => {
  const room = await table.app.rooms.open({ planId: PLAN, kind: 'plan' });
  const peter = table.join('peter');
  await expect.poll(() => peter.provider.synced).toBe(true);
  await room.write((doc) => doc.getMap('meeting').set('phase', 'locked'));
  const closed = new Promise((resolve) => peter.provider.on('closed', resolve));
  addRow(peter.doc, 'commitments/peter', 'r1', { what: 'För sent' });
  expect(await closed).toMatchObject({ code: 4403 });
  expect((await table.app.meetings.plan(PLAN, 'admin'))['commitments/peter']).toEqual({});
});

test('whoever watches is told of what is durable, and of who comes and goes; the room stays open meanwhile', async () => {
  let told = 0;
  const stop = await table.app.meetings.watch(PLAN, () => {
    told += 1;
  });
  await ask('birgitta', 'c1', { do: 'start' });
  expect(told).toBeGreaterThan(0);
  const before = told;
  const peter = table.join('peter');
  await expect.poll(() => told).toBeGreaterThan(before);
  await expect.poll(() => table.app.meetings.here(PLAN)).toEqual(['peter']);
  peter.leave();
  await expect.poll(() => table.app.meetings.here(PLAN)).toEqual([]);
  stop();
});

test('a seat that joins later has rooms of its own at once', async () => {
  const room = await table.app.rooms.open({ planId: PLAN, kind: 'plan' });
  await room.write(
    (doc) => {
      const row = new Y.Map<unknown>();
      doc.getMap('roster').set('lena', row);
      for (const [key, value] of Object.entries({ name: 'Lena', role: 'agency', pen: [] })) row.set(key, value);
    },
    { store: (entry) => table.store.plans.addSeat({ ...table.seat('peter'), id: 'lena', keyHash: 'lena' }, [entry]) },
  );
  const lena = table.join('lena' as Name);
  const jenny = table.join('jenny');
  await expect.poll(() => lena.provider.synced && jenny.provider.synced).toBe(true);
  addRow(lena.doc, 'commitments/lena', 'l1', { what: 'Kommer sent men kommer' });
  await expect.poll(() => jenny.doc.getMap('commitments/lena').size).toBe(1);
});
