import { addRow, createDocument, mayWrite } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { type Name, openTable, PLAN, type Table } from '../testing/table.ts';
import type { Wire } from '../testing/wire.ts';

/** A limited consent: a row leaves the shared document for one that some seats never get. */

const SECRET = 'Samtal om hemmet';
let table: Table;

beforeEach(async () => {
  table = await openTable({ pens: { jenny: ['omar'] } });
  const jenny = table.join('jenny');
  await expect.poll(() => jenny.provider.synced).toBe(true);
  addRow(jenny.doc, 'commitments/jenny', 'j1', { what: SECRET });
  await expect.poll(async () => (await table.app.meetings.plan(PLAN, 'admin'))['commitments/jenny']).toHaveProperty('j1');
  jenny.leave();
});
afterEach(() => table.stop());

const hide = (id: string, from: readonly Name[]) =>
  table.app.meetings.command(table.seat('elin'), id, { do: 'hideRow', row: 'jenny/j1', from });

const rows = async (reader: Name | 'admin') =>
  (await table.app.meetings.plan(PLAN, reader === 'admin' ? reader : table.seat(reader)))['commitments/jenny'];

const hears = (wire: Wire): string =>
  wire.frames.map((frame) => ('update' in frame ? Buffer.from(frame.update).toString('utf8') : '')).join();

async function reader(name: Name, document?: string) {
  const wire = table.wire(name, document === undefined ? {} : { document });
  await wire.opened();
  wire.send(Uint8Array.of(0, 0, 1, 0));
  await wire.frame('step2');
  return wire;
}

test('whoever it is hidden from never gets it again; the others see it among the rest', async () => {
  const jennyWire = await reader('jenny');
  const peterWire = await reader('peter');
  await hide('h1', ['peter']);
  await expect.poll(() => jennyWire.frames.at(-1)?.kind).toBe('documents');
  const [document = ''] = (await table.wire('sara').frame('documents')).names;
  expect(document).toMatch(/^plan-elin~limited-[a-z0-9]{16}$/);
  // The seat it is hidden from is told nothing, not even that there is such a document.
  expect(peterWire.count('documents')).toBe(1);

  for (const name of ['jenny', 'sara', 'elin', 'birgitta'] as const) expect(await rows(name)).toHaveProperty('j1');
  expect(await rows('peter')).toEqual({});
  expect(await rows('gast')).toEqual({});
  expect(hears(await reader('peter'))).not.toContain(SECRET);
  expect(hears(await reader('jenny', document))).toContain(SECRET);
  expect(await table.wire('peter', { document }).closed()).toBe(4404);
  expect((await table.app.meetings.projection(PLAN)).commitments).toEqual([]);

  await table.restart();
  expect(await rows('jenny')).toHaveProperty('j1');
  expect(await rows('peter')).toEqual({});
  expect(hears(await reader('peter'))).not.toContain(SECRET);
  expect(await table.wire('peter', { document }).closed()).toBe(4404);
});

test('its owner goes on writing in it, and it stays hidden', async () => {
  await hide('h1', ['peter']);
  const [document = ''] = (await table.wire('jenny').frame('documents')).names.filter((name) => name.includes('limited'));
  const jenny = table.join('jenny', { document, doc: createDocument('limited', ['jenny']) });
  await expect.poll(() => jenny.provider.synced).toBe(true);
  const row = jenny.doc.getMap('commitments/jenny').get('j1') as Y.Map<Y.Text>;
  row.get('what')?.insert(SECRET.length, ' varje vecka');
  await expect.poll(() => rows('sara')).toMatchObject({ j1: { what: `${SECRET} varje vecka` } });
  expect(mayWrite({ seat: 'jenny', role: 'agency', pens: [] }, 'commitments/jenny', 'needs')).toBe(true);
});

test('[R044] a pen that types in it leaves its note beside the words, and who may not see the row learns nothing of it', async () => {
  await hide('h1', ['peter']);
  const [document = ''] = (await table.wire('omar').frame('documents')).names.filter((name) => name.includes('limited'));
  const omar = table.join('omar', { document, doc: createDocument('limited', ['jenny']) });
  await expect.poll(() => omar.provider.synced).toBe(true);
  (omar.doc.getMap('commitments/jenny').get('j1') as Y.Map<Y.Text>).get('what')?.insert(0, 'Nytt: ');
  await expect.poll(async () => (await table.app.meetings.plan(PLAN, 'admin'))['unconfirmed']).toEqual({ 'jenny/j1': 'omar' });
  await expect.poll(() => rows('sara')).toMatchObject({ j1: { what: `Nytt: ${SECRET}` } });
  const unconfirmed = async (name: Name) => (await table.app.meetings.plan(PLAN, table.seat(name)))['unconfirmed'];
  expect([await unconfirmed('jenny'), await unconfirmed('peter'), await unconfirmed('gast')]).toEqual([
    { 'jenny/j1': 'omar' },
    {},
    {},
  ]);

  await table.app.meetings.command(table.seat('jenny'), 'c1', { do: 'confirmRow', row: 'jenny/j1' });
  expect(await unconfirmed('jenny')).toEqual({});
  await table.restart();
  expect(await unconfirmed('jenny')).toEqual({});
});

test('what is hidden from one more moves on; what is hidden already stays; one set of seats has one document', async () => {
  await hide('h1', ['peter']);
  await hide('h1', ['peter']);
  await hide('h2', ['peter']);
  expect((await table.store.plans.limits(PLAN)).map(({ hiddenFrom }) => hiddenFrom)).toEqual([['peter']]);
  await hide('h3', ['sara']);
  expect((await table.store.plans.limits(PLAN)).map(({ hiddenFrom }) => hiddenFrom)).toEqual([['peter'], ['peter', 'sara']]);
  expect(await rows('sara')).toEqual({});
  expect(await rows('peter')).toEqual({});
  expect(await rows('omar')).toHaveProperty('j1');
});

test('a row that is not there cannot be hidden, and then nothing has changed', async () => {
  const asked = table.app.meetings.command(table.seat('elin'), 'h1', { do: 'hideRow', row: 'jenny/none', from: ['peter'] });
  await expect(asked).rejects.toMatchObject({ code: 'row-unknown' });
  expect(await table.store.plans.limits(PLAN)).toEqual([]);
});

test('what is no promise is not said to be hidden', async () => {
  const jenny = table.join('jenny');
  await expect.poll(() => jenny.provider.synced).toBe(true);
  addRow(jenny.doc, 'remarks/jenny', 'a1', { kind: 'objection', text: 'Så var det inte' });
  await expect.poll(async () => (await table.app.meetings.plan(PLAN, 'admin'))['remarks/jenny']).toHaveProperty('a1');
  for (const row of ['jenny/a1', 'jenny/j1/more', 'jenny', '__proto__/j1']) {
    const asked = table.app.meetings.command(table.seat('elin'), row, { do: 'hideRow', row, from: ['peter'] });
    await expect(asked).rejects.toMatchObject({ code: 'row-unknown' });
  }
  expect(await table.store.plans.limits(PLAN)).toEqual([]);
});

test('both documents are stored in one, or neither', async () => {
  table.store.breakDown();
  await expect(hide('h1', ['peter'])).rejects.toMatchObject({ code: 'store-unavailable' });
  table.store.mend();
  expect(await table.store.plans.limits(PLAN)).toEqual([]);
  expect(await rows('peter')).toHaveProperty('j1');
  await hide('h1', ['peter']);
  expect(await rows('peter')).toEqual({});
  expect(await rows('jenny')).toHaveProperty('j1');
});

test('words typed offline into the row before it was hidden reach nobody it is hidden from', async () => {
  const jenny = table.join('jenny');
  await expect.poll(() => jenny.provider.synced).toBe(true);
  jenny.provider.disconnect();
  (jenny.doc.getMap('commitments/jenny').get('j1') as Y.Map<Y.Text>).get('what')?.insert(0, 'Inte för Peter: ');
  const peter = await reader('peter');
  await hide('h1', ['peter']);
  jenny.provider.connect();
  await expect.poll(() => jenny.doc.getMap('commitments/jenny').size).toBe(0);
  await expect.poll(() => peter.count('update')).toBeGreaterThan(1);
  expect(hears(peter)).not.toContain('Inte för Peter');
});
