import { randomBytes } from 'node:crypto';
import { addRow, CLOSE, encodeFrame } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { ask } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { openTable, type Table } from '../testing/table.ts';

/** Somebody throws all they have at the door and at the table. Those who meet notice nothing of it. */

const FRAMES = 10_000;
/** What the process may hold more than before, once it is over: what is thrown is thrown away. In bytes. */
const MEMORY = 64 * 2 ** 20;

let table: Table;
beforeEach(async () => {
  table = await openTable();
});
afterEach(async () => {
  await table.stop();
});

/** Frames as nobody sends them, the same in every run but for the random bytes. */
function malformed(at: number): Uint8Array {
  switch (at % 6) {
    case 0:
      return randomBytes(1 + (at % 300));
    case 1:
      return new Uint8Array();
    case 2:
      return encodeFrame.update(randomBytes(40));
    case 3:
      return new Uint8Array([0, 2, 255, 255, 255, 255, 255, 255]);
    case 4:
      return new Uint8Array([1, 255, 255, 255, 255, 15]);
    default:
      return new Uint8Array([at % 256, 200, 1]);
  }
}

/** Two who meet: each writes a row, and has the other's. */
async function exchange(round: number, peter: Y.Doc, jenny: Y.Doc): Promise<void> {
  addRow(peter, 'commitments/peter', `r${round}`, { what: `Rad ${round}` });
  addRow(jenny, 'commitments/jenny', `r${round}`, { what: `Rad ${round}` });
  await expect.poll(() => jenny.getMap('commitments/peter').has(`r${round}`)).toBe(true);
  await expect.poll(() => peter.getMap('commitments/jenny').has(`r${round}`)).toBe(true);
}

test.each([
  ['before anybody has signed in', undefined],
  ['from a seat at the table', 'omar'],
] as const)('ten thousand broken frames %s: the process lives, and others write meanwhile', async (_when, name) => {
  const peter = table.join('peter');
  const jenny = table.join('jenny');
  await exchange(0, peter.doc, jenny.doc);
  const before = process.memoryUsage().heapUsed + process.memoryUsage().external;

  let sent = 0;
  let round = 0;
  const codes = new Set<number>();
  while (sent < FRAMES) {
    const wire = table.wire(name);
    // One socket takes some of them before it is shut; whoever throws on opens the next.
    const burst = Array.from({ length: 250 }, (_, at) => malformed(sent + at));
    wire.socket.once('open', () => wire.send(...burst));
    sent += burst.length;
    codes.add(await wire.closed());
    round += 1;
    if (round % 8 === 0) await exchange(round, peter.doc, jenny.doc);
  }
  await exchange(round + 1, peter.doc, jenny.doc);

  const expected: number[] = name === undefined ? [CLOSE.noKey, CLOSE.tooManyFrames] : [CLOSE.malformed, CLOSE.refused];
  expect([...codes].filter((code) => !expected.includes(code))).toEqual([]);
  globalThis.gc?.();
  expect(process.memoryUsage().heapUsed + process.memoryUsage().external - before).toBeLessThan(MEMORY);
  expect(jenny.doc.getMap('commitments/peter').toJSON()).toEqual(peter.doc.getMap('commitments/peter').toJSON());
});

test('a seat that sends as fast as it can is shut out, and its neighbours’ rows come through', async () => {
  const peter = table.join('peter');
  const jenny = table.join('jenny');
  await exchange(0, peter.doc, jenny.doc);
  for (let round = 1; round <= 4; round += 1) {
    const wire = table.wire('omar');
    await wire.opened();
    const flood = encodeFrame.step1(new Uint8Array([0]));
    for (let frame = 0; frame < 2_000; frame += 1) wire.send(flood);
    await exchange(round, peter.doc, jenny.doc);
    expect(await wire.closed()).toBe(CLOSE.tooManyFrames);
  }
});

test('keys are not found by trying: who tries has to wait, and whoever has a key comes in meanwhile', async () => {
  const server: TestServer = await startServer();
  try {
    const { participants } = await server.createPlan();
    const statuses = new Set<number>();
    for (let attempt = 0; attempt < 300; attempt += 1) {
      const { status } = await ask(server, 'POST', '/api/session', { body: { key: randomBytes(32).toString('base64url') } });
      statuses.add(status);
    }
    expect([...statuses].filter((status) => status < 400)).toEqual([]);
    const [chair] = participants;
    expect((await ask(server, 'POST', '/api/session', { body: { key: chair?.key } })).status).toBe(204);
  } finally {
    await server.stop();
  }
});
