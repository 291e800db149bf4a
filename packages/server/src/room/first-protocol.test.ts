import { addRow } from '@samsyn/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { openTable, PLAN, type Table } from '../testing/table.ts';

/** What any program that speaks the stock protocol may count on. */

let table: Table;

beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.stop());

const words = (doc: Y.Doc, root: string, row: string, field = 'what'): string | undefined =>
  (doc.getMap(root).get(row) as Y.Map<Y.Text> | undefined)?.get(field)?.toString();

test('[R097] a stock client joins with its key, reads all, edits its own rows, and cannot change anything else', async () => {
  const peter = table.join('peter');
  const jenny = table.join('jenny');
  await expect.poll(() => peter.provider.synced && jenny.provider.synced).toBe(true);

  expect([...peter.doc.getMap('roster').keys()]).toContain('jenny');
  addRow(peter.doc, 'commitments/peter', 'r1', { what: 'Egen plats i lilla rummet' });
  await expect.poll(() => words(jenny.doc, 'commitments/peter', 'r1')).toBe('Egen plats i lilla rummet');

  const closed = vi.fn();
  jenny.provider.on('closed', closed);
  addRow(jenny.doc, 'commitments/peter', 'r2', { what: 'Peter lovar mer' });
  await expect.poll(() => closed.mock.calls.length).toBe(1);
  expect(closed.mock.calls[0]?.[0]).toMatchObject({ code: 4403 });

  const late = table.join('sara');
  await expect.poll(() => words(late.doc, 'commitments/peter', 'r1')).toBe('Egen plats i lilla rummet');
  expect(words(late.doc, 'commitments/peter', 'r2')).toBeUndefined();
  expect(words(peter.doc, 'commitments/peter', 'r2')).toBeUndefined();
});

test('what was written offline comes when the page is back', async () => {
  const peter = table.join('peter');
  await expect.poll(() => peter.provider.synced).toBe(true);
  peter.provider.disconnect();
  addRow(peter.doc, 'commitments/peter', 'r1', { what: 'Skrivet på tåget' });

  const jenny = table.join('jenny');
  addRow(jenny.doc, 'commitments/jenny', 'j1', { what: 'Samtal varannan vecka' });
  await expect.poll(() => jenny.provider.synced).toBe(true);
  peter.provider.connect();
  await expect.poll(() => words(jenny.doc, 'commitments/peter', 'r1')).toBe('Skrivet på tåget');
  await expect.poll(() => words(peter.doc, 'commitments/jenny', 'j1')).toBe('Samtal varannan vecka');
});

test('one seat on two devices writes on both, and sees on each what it wrote on the other', async () => {
  const phone = table.join('sara');
  const laptop = table.join('sara');
  await expect.poll(() => phone.provider.synced && laptop.provider.synced).toBe(true);
  addRow(phone.doc, 'commitments/sara', 'r1', { what: 'Visar bildschemat' });
  await expect.poll(() => words(laptop.doc, 'commitments/sara', 'r1')).toBe('Visar bildschemat');
  (laptop.doc.getMap('commitments/sara').get('r1') as Y.Map<Y.Text>).get('what')?.insert(17, ' varje kväll');
  await expect.poll(() => words(phone.doc, 'commitments/sara', 'r1')).toBe('Visar bildschemat varje kväll');
});

test('a client that says no client id on its address is known by its first state', async () => {
  const peter = table.join('peter', { params: {} });
  peter.provider.awareness.setLocalState({ writing: null });
  await expect.poll(() => peter.provider.synced).toBe(true);
  addRow(peter.doc, 'commitments/peter', 'r1', { what: 'Utan adress' });
  const sara = table.join('sara');
  await expect.poll(() => words(sara.doc, 'commitments/peter', 'r1')).toBe('Utan adress');
});

test('whoever comes late gets all of it', async () => {
  const peter = table.join('peter');
  await expect.poll(() => peter.provider.synced).toBe(true);
  for (let row = 0; row < 40; row += 1) addRow(peter.doc, 'commitments/peter', `r${row}`, { what: `Insats ${row}` });
  await expect.poll(() => table.store.log.load(PLAN).then(({ tail }) => tail.length)).toBeGreaterThan(40);

  const late = table.join('tolk');
  await expect.poll(() => late.doc.getMap('commitments/peter').size).toBe(40);
  expect(late.doc.getMap('commitments/peter').toJSON()).toEqual(peter.doc.getMap('commitments/peter').toJSON());
});

test('a server that is stopped and started again has lost nothing, and every seat comes back by itself', async () => {
  const peter = table.join('peter');
  const sara = table.join('sara');
  await expect.poll(() => peter.provider.synced && sara.provider.synced).toBe(true);
  addRow(peter.doc, 'commitments/peter', 'r1', { what: 'Före' });
  await expect.poll(() => words(sara.doc, 'commitments/peter', 'r1')).toBe('Före');
  await table.restart();
  addRow(peter.doc, 'commitments/peter', 'r2', { what: 'Under tiden' });
  await expect.poll(() => words(sara.doc, 'commitments/peter', 'r2')).toBe('Under tiden');
  const late = table.join('jenny');
  await expect.poll(() => words(late.doc, 'commitments/peter', 'r1')).toBe('Före');
});

test('a stock client without any of our roots defined still reads the whole', async () => {
  const bare = new Y.Doc();
  const peter = table.join('peter', { doc: bare });
  await expect.poll(() => peter.provider.synced).toBe(true);
  expect(bare.getMap('meeting').get('phase')).toBe('waiting');
});
