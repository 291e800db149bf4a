import { documentName } from '@samsyn/model';
import { afterEach, expect, test } from 'vitest';
import { type Name, openTable, PLAN, type Table, type TableOptions } from '../testing/table.ts';

/** Who comes in, and what those hear who do not. */

let table: Table;
afterEach(() => table.stop());

const open = async (options?: TableOptions): Promise<void> => {
  table = await openTable(options);
};

async function isShut(name: Name | undefined, document = PLAN): Promise<[number, string | undefined]> {
  const wire = table.wire(name, { document });
  const code = await wire.closed();
  const denied = wire.frames.find((frame) => frame.kind === 'denied');
  expect(wire.frames.filter(({ kind }) => kind !== 'denied')).toEqual([]);
  return [code, denied && (JSON.parse(denied.reason) as { code: string }).code];
}

test('without a key, or with one that opens nothing, the door closes with 4401', async () => {
  await open();
  expect(await isShut(undefined)).toEqual([4401, undefined]);
  expect(await isShut('nobody' as Name)).toEqual([4401, undefined]);
});

test('an unknown plan, another plan and a name that is none are all 4404', async () => {
  await open();
  for (const document of ['another', `${PLAN}~nothing`, `${PLAN}~limited-abc`, '%00']) {
    expect(await isShut('peter', document)).toEqual([4404, undefined]);
  }
  expect(await isShut('admin' as Name)).toEqual([4404, undefined]);
});

test('a viewer never gets the document', async () => {
  await open();
  expect(await isShut('gast')).toEqual([4403, 'forbidden']);
});

test('an interpreter reads the document', async () => {
  await open();
  const wire = table.wire('tolk');
  expect((await wire.frame('documents')).names).toEqual([]);
});

test('without consent the board is locked for everyone', async () => {
  await open({ consent: { status: 'none' } });
  for (const name of ['birgitta', 'elin'] as const) expect(await isShut(name)).toEqual([4403, 'consent-missing']);
  const plan = await table.app.meetings.plan(PLAN, table.seat('peter'));
  expect(Object.keys(plan)).not.toContain('commitments/peter');
  expect(plan['consent']).toEqual({ status: 'none' });
  await expect(table.app.meetings.command(table.seat('birgitta'), 'c', { do: 'start' })).rejects.toMatchObject({
    code: 'consent-missing',
  });
});

test('where the chair lets people in, nobody else comes in before that', async () => {
  await open({ admission: 'chair' });
  expect(await isShut('peter')).toEqual([4403, 'not-admitted']);
  await expect(table.app.meetings.plan(PLAN, table.seat('peter'))).rejects.toMatchObject({ code: 'not-admitted' });
  await expect(table.app.meetings.command(table.seat('peter'), 'c', { do: 'signal', kind: 'pause' })).rejects.toMatchObject({
    code: 'not-admitted',
  });
  await table.wire('birgitta').frame('step1');
  await table.app.meetings.command(table.seat('birgitta'), 'c1', { do: 'admit', seat: 'peter' });
  await table.wire('peter').frame('step1');
  expect((await table.store.plans.seat('peter'))?.admittedAtMs).not.toBeNull();
  expect(await isShut('jenny')).toEqual([4403, 'not-admitted']);
});

test('[R016] a side document opens for those who may read it, and is not there for anybody else', async () => {
  await open();
  const chair = documentName({ planId: PLAN, kind: 'chair' });
  const premeeting = documentName({ planId: PLAN, kind: 'premeeting' });
  const names = async (name: Name) => (await table.wire(name).frame('documents')).names;
  expect(await names('birgitta')).toEqual([chair, premeeting]);
  expect(await names('jenny')).toEqual([premeeting]);
  for (const name of ['elin', 'sara', 'tolk'] as const) {
    expect(await names(name)).toEqual([]);
    expect(await isShut(name, premeeting)).toEqual([4404, undefined]);
  }
  expect(await isShut('jenny', chair)).toEqual([4404, undefined]);
  await table.wire('carl', { document: chair }).frame('step1');
  await table.wire('jenny', { document: premeeting }).frame('step1');
});

test.each(['https://evil.example', 'https://samsyn.example.evil.example', 'http://samsyn.example', 'null', ''])(
  'a page of another origin (%s) is refused with HTTP 403 before the socket opens',
  async (origin) => {
    await open();
    const wire = table.wire('peter', { headers: { origin } });
    expect(await wire.until(() => wire.refusedWith)).toBe(403);
  },
);

test('our own page, and a program with a key and no page, may knock; a cookie without a page may not', async () => {
  await open();
  await table.wire('peter', { headers: { origin: 'https://samsyn.example' } }).frame('step1');
  await table.wire('peter').frame('step1');
  // It opens and closes with its code, as every refusal but a foreign origin does.
  expect(await table.wire(undefined, { headers: { cookie: 'samsyn-peter=x' } }).closed()).toBe(4401);
});

test('plain HTTP is told to open a socket', async () => {
  await open();
  const answer = await fetch(`${table.url.replace('ws', 'http')}/${PLAN}`);
  expect(answer.status).toBe(426);
  expect(answer.headers.get('upgrade')).toBe('websocket');
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
});

test('a revoked seat is sent away at once, on every document, and does not come back; the others stay', async () => {
  await open();
  const chair = documentName({ planId: PLAN, kind: 'premeeting' });
  const wires = [table.wire('jenny'), table.wire('jenny'), table.wire('jenny', { document: chair })];
  const peter = table.wire('peter');
  for (const wire of [...wires, peter]) await wire.frame('step1');
  const room = await table.app.rooms.open({ planId: PLAN, kind: 'plan' });
  await room.write(
    (doc) => {
      doc.getMap<Map<string, unknown>>('roster').get('jenny')?.set('revoked', true);
    },
    { store: (entry) => table.store.plans.revokeSeat('jenny', 1, [entry]) },
  );
  table.app.meetings.dismiss('jenny');
  for (const wire of wires) expect(await wire.closed()).toBe(4403);
  expect(await isShut('jenny')).toEqual([4401, undefined]);
  expect(table.app.meetings.here(PLAN)).toEqual(['peter']);
  expect(peter.closedWith).toBeUndefined();
});

test('the time is told at open', async () => {
  await open({ now: () => 1_764_000_000_123 });
  expect((await table.wire('peter').frame('clock')).atMs).toBe(1_764_000_000_123);
});

test('what is sent while the door is still being opened is not missed', async () => {
  await open();
  const wire = table.wire('peter');
  wire.socket.on('open', () => wire.socket.send(Uint8Array.of(100, 7)));
  expect((await wire.frame('flushed')).n).toBe(7);
});
