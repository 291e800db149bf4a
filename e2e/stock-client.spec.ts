import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { Stock } from './support/stock-client.ts';
import { expect, PLAN, test } from './support/stock-world.ts';

/** The contract's document and wire, as somebody reads them who has never seen this project's code. */

test('[R097] every role reads what it may, writes in its own rooms, and nothing else', async ({ world }) => {
  const { person, join, command, outside, planId } = world;
  const [chair, omar, peter, jenny, elin, tolk] = await Promise.all(
    ['Birgitta', 'Omar', 'Peter', 'Jenny', 'Elin', 'Alma'].map(join),
  );
  if (!chair || !omar || !peter || !jenny || !elin || !tolk) throw new Error('six came');
  const rows = (name: string): string => `commitments/${person(name).id}`;
  const everyone = [chair, omar, peter, jenny, elin, tolk];

  expect(Object.keys(chair.read('roster')).sort()).toEqual(PLAN.participants.map(({ name }) => person(name).id).sort());
  expect(chair.read('meeting')).toMatchObject({ phase: 'waiting' });

  peter.addRow(rows('Peter'), 'r1', 'what', 'Egen plats');
  elin.addRow(rows('Elin'), 'r1', 'what', 'Väljer tre saker');
  chair.addRow('questions', 'q1', 'text', 'Hur kan skolan bli lugnare?');
  const paragraph = new Y.XmlElement('paragraph');
  omar.doc.getXmlFragment('text/summary').insert(0, [paragraph]);
  paragraph.insert(0, [new Y.XmlText('Vi är överens.')]);
  elin.doc.getMap(`voice/${person('Elin').id}`).set('hand', Date.now());
  for (const one of everyone) {
    await expect.poll(() => one.read(rows('Peter'))).toMatchObject({ r1: { what: 'Egen plats' } });
    await expect.poll(() => one.read(rows('Elin'))).toMatchObject({ r1: { what: 'Väljer tre saker' } });
    await expect.poll(() => one.read('questions')).toMatchObject({ q1: { text: 'Hur kan skolan bli lugnare?' } });
    await expect.poll(() => one.doc.getXmlFragment('text/summary').toString()).toContain('Vi är överens.');
  }

  // The pen: only whom the owner has given it to.
  expect(await command('Peter', { id: 'pen', do: 'givePen', to: person('Omar').id })).toMatchObject({
    status: 200,
    body: { done: true },
  });
  await expect.poll(() => (omar.read('roster')[person('Peter').id] as { pen: string[] }).pen).toEqual([person('Omar').id]);
  omar.addRow(rows('Peter'), 'r2', 'what', 'Skrivet med pennan');
  await expect.poll(() => jenny.read(rows('Peter'))).toMatchObject({ r2: { what: 'Skrivet med pennan' } });

  // Each of these is refused as a whole, closes the socket with 4403, and is seen by nobody.
  const forbidden: readonly [Stock, (stock: Stock) => void][] = [
    [jenny, (stock) => stock.addRow(rows('Peter'), 'x', 'what', 'Peter lovar mer')],
    [chair, (stock) => stock.addRow(rows('Jenny'), 'x', 'what', 'Ordföranden lovar')],
    [peter, (stock) => stock.doc.getMap('meeting').set('phase', 'locked')],
    [elin, (stock) => stock.addRow('goals', 'x', 'text', 'Ett eget mål')],
    [tolk, (stock) => stock.addRow(rows('Alma'), 'x', 'what', 'Tolken lovar')],
  ];
  for (const [stock, change] of forbidden) {
    change(stock);
    expect(await stock.closed).toBe(4403);
  }
  const later = await join('Jenny');
  await expect.poll(() => Object.keys(later.read(rows('Peter'))).sort()).toEqual(['r1', 'r2']);
  for (const root of [rows('Jenny'), rows('Alma'), 'goals']) expect(later.read(root)).toEqual({});
  expect(later.read('meeting')).toMatchObject({ phase: 'waiting' });
  omar.addRow(rows('Peter'), 'r3', 'what', 'Det går vidare');
  await expect.poll(() => later.read(rows('Peter'))).toHaveProperty('r3');

  const viewer = outside.socket(planId, { authorization: `Bearer ${person('Familjen').key}` });
  expect(await viewer.closed()).toBe(4403);
  expect(viewer.got(0)).toEqual([]);
});

test('the refusal says which rule, as JSON in an auth message, before the socket closes', async ({ world }) => {
  const { outside, planId, person } = world;
  const socket = outside.socket(planId, { authorization: `Bearer ${person('Jenny').key}` });
  const doc = new Y.Doc();
  doc.getMap(`commitments/${person('Peter').id}`).set('x', new Y.Map());
  await socket.send(0, (encoder) => {
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
  });
  expect(await socket.closed()).toBe(4403);
  const [auth] = socket.got(2);
  if (!auth) throw new Error('no reason was given');
  expect(decoding.readVarUint(auth)).toBe(0);
  expect(JSON.parse(decoding.readVarString(auth))).toMatchObject({
    code: expect.any(String),
    root: `commitments/${person('Peter').id}`,
  });
});

test('a receipt comes for what is on disk: it is there after a kill in that moment', async ({ world }) => {
  const { outside, planId, person } = world;
  const root = `commitments/${person('Peter').id}`;
  const socket = outside.socket(planId, { authorization: `Bearer ${person('Peter').key}` });
  const doc = new Y.Doc();
  const row = new Y.Map();
  row.set('what', new Y.Text('Kvitterat'));
  doc.getMap(root).set('r1', row);
  await socket.send(0, (encoder) => {
    encoding.writeVarUint(encoder, 2);
    encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
  });
  await socket.send(100, (encoder) => encoding.writeVarUint(encoder, 4711));
  await expect.poll(() => socket.got(101).map((decoder) => decoding.readVarUint(decoder))).toEqual([4711]);
  const [clock] = socket.got(102);
  if (!clock) throw new Error('the time is told at open');
  expect(Math.abs(decoding.readVarUint(clock) - Date.now())).toBeLessThan(30_000);

  await outside.stop('SIGKILL');
  await outside.start();
  const plan = await outside.ask('GET', `/api/plans/${planId}`, person('Jenny').key);
  expect(plan.body).toMatchObject({ [root]: { r1: { what: 'Kvitterat' } } });
});

test('a session is a cookie that scripts cannot read, and the door is shut with the code that says why', async ({ world }) => {
  const { outside, planId, person } = world;
  const session = await outside.ask('POST', '/api/session', undefined, { key: person('Peter').key });
  expect(session.status).toBe(204);
  expect(session.cookie).toMatch(/HttpOnly/i);
  expect(session.cookie).toMatch(/SameSite/i);
  const cookie = session.cookie?.split(';')[0] ?? '';
  const bearer = { authorization: `Bearer ${person('Peter').key}` };

  const own = outside.socket(planId, { cookie, origin: outside.url });
  await expect.poll(() => own.got(0).length).toBeGreaterThan(0);
  expect(await outside.socket(planId, { cookie, origin: 'https://evil.example' }).refusedWith()).toBe(403);
  expect(await outside.socket(planId, {}).closed()).toBe(4401);
  expect(await outside.socket(planId, { authorization: `Bearer ${'x'.repeat(43)}` }).closed()).toBe(4401);
  expect(await outside.socket('finns-inte', bearer).closed()).toBe(4404);
  expect(await outside.socket(`${planId}~chair`, bearer).closed()).toBe(4404);
  expect(await outside.socket(planId, bearer, '?protocol=99').closed()).toBe(4409);

  const garbled = outside.socket(planId, bearer);
  await garbled.sendBytes(new Uint8Array([0, 2, 255]));
  expect(await garbled.closed()).toBe(4400);
  const long = outside.socket(planId, bearer);
  await long.sendBytes(new Uint8Array(300 * 1024));
  expect(await long.closed()).toBe(1009);

  // A client id belongs to the seat that came with it first.
  const jenny = outside.socket(planId, { authorization: `Bearer ${person('Jenny').key}` }, '?clientID=4711');
  await expect.poll(() => jenny.got(0).length).toBeGreaterThan(0);
  expect(await outside.socket(planId, bearer, '?clientID=4711').closed()).toBe(4403);
  own.leave();
  jenny.leave();

  expect((await outside.ask('GET', '/healthz')).status).toBe(200);
  expect((await outside.ask('GET', '/readyz')).status).toBe(200);
  expect((await outside.ask('GET', '/api/openapi.json')).body).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
});
