import { test as base, expect } from '@playwright/test';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { ADMIN_KEY } from './support/place.ts';
import { Outside, Stock } from './support/stock-client.ts';

/** The contract, as somebody reads it who has never seen this project's code. */

interface Invited {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly key: string;
  readonly link: string;
}

const PLAN = {
  title: 'SIP för Elin',
  startsAt: '2026-12-04T10:00:00+01:00',
  plannedMinutes: 60,
  consent: { status: 'given', form: 'skriftligt', givenOn: '2026-11-10' },
  participants: [
    { name: 'Birgitta Åkerlund', role: 'chair' },
    { name: 'Omar Hassan', role: 'secretary' },
    { name: 'Peter Falk', role: 'agency', agency: 'Ekbackens skola', principal: 'kommun' },
    { name: 'Jenny Wallin', role: 'agency', agency: 'Habiliteringen', principal: 'region' },
    { name: 'Elin Sand', role: 'subject' },
    { name: 'Sara Sand', role: 'guardian' },
    { name: 'Alma Tolk', role: 'interpreter' },
    { name: 'Familjens skärm', role: 'viewer' },
  ],
};

interface World {
  readonly outside: Outside;
  readonly planId: string;
  readonly person: (name: string) => Invited;
  /** A stock provider for somebody. */
  readonly join: (name: string) => Promise<Stock>;
  readonly command: (name: string, body: Readonly<Record<string, unknown>>) => ReturnType<Outside['ask']>;
}

const test = base.extend<{ world: World }, { outside: Outside }>({
  outside: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads from it that nothing is needed.
    async ({}, use) => {
      const outside = await Outside.open();
      await use(outside);
      await outside.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ outside }, use) => {
    const made = await outside.ask('POST', '/api/plans', ADMIN_KEY, PLAN);
    const { planId, participants } = made.body as { planId: string; participants: Invited[] };
    const person = (name: string): Invited => {
      const found = participants.find((one) => one.name.startsWith(name));
      if (!found) throw new Error(`nobody is called ${name}`);
      return found;
    };
    const here: Stock[] = [];
    await use({
      outside,
      planId,
      person,
      join: async (name) => {
        const stock = new Stock(outside, planId, person(name).key);
        here.push(stock);
        return stock.synced();
      },
      command: (name, body) => outside.ask('POST', `/api/plans/${planId}/commands`, person(name).key, body),
    });
    for (const stock of here) stock.leave();
  },
});

test('POST /api/plans answers 201 with an id, and a key and a link for each, in the order given', async ({ outside }) => {
  const made = await outside.ask('POST', '/api/plans', ADMIN_KEY, PLAN);
  expect(made.status).toBe(201);
  const { planId, participants, ...rest } = made.body as { planId: string; participants: Invited[] };
  expect(rest).toEqual({});
  expect(typeof planId).toBe('string');
  expect(participants.map(({ name, role }) => ({ name, role }))).toEqual(
    PLAN.participants.map(({ name, role }) => ({ name, role })),
  );
  for (const one of participants) {
    expect(Object.keys(one).sort()).toEqual(['id', 'key', 'link', 'name', 'role']);
    expect(one.link).toBe(`${outside.url}/#${one.key}`);
  }
  expect(new Set(participants.map(({ key }) => key)).size).toBe(PLAN.participants.length);

  const [chair] = participants;
  const refused = await outside.ask('POST', '/api/plans', chair?.key, PLAN);
  expect(refused.status).toBe(403);
  expect(refused.type).toContain('application/problem+json');
  expect((await outside.ask('POST', '/api/plans', undefined, PLAN)).status).toBe(401);
});

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

test('the same command id does nothing more and answers the same, also after a restart', async ({ world }) => {
  const { outside, planId, person, command } = world;
  const start = { id: 'start-1', do: 'start' };
  const meeting = async (): Promise<Record<string, unknown>> => {
    const { body } = await outside.ask('GET', `/api/plans/${planId}`, ADMIN_KEY);
    return (body as Record<string, Record<string, unknown>>)['meeting'] ?? {};
  };
  expect(await command('Peter', start)).toMatchObject({ status: 403 });
  expect(await command('Birgitta', start)).toMatchObject({ status: 200, body: { done: true } });
  expect(await command('Birgitta', { id: 'phase-1', do: 'setPhase', phase: 'needs' })).toMatchObject({
    status: 200,
    body: { done: true },
  });
  const before = await meeting();
  expect(before).toMatchObject({ phase: 'needs' });

  expect(await outside.stop()).toBe(0);
  await outside.start();
  expect(await command('Birgitta', start)).toMatchObject({ status: 200, body: { done: true } });
  expect(await meeting()).toEqual(before);
  expect(await command('Birgitta', { id: 'floor-1', do: 'giveFloor', seat: person('Elin').id })).toMatchObject({
    body: { done: true },
  });
  expect(await command('Birgitta', { id: 'pause-1', do: 'pause' })).toMatchObject({ body: { done: true } });
  expect(await command('Birgitta', { id: 'resume-1', do: 'resume' })).toMatchObject({ body: { done: true } });
  expect(await command('Elin', { id: 'quiet-1', do: 'signal', kind: 'pause' })).toMatchObject({
    status: 200,
    body: { done: true },
  });
  expect(await meeting()).toMatchObject({ floor: person('Elin').id, pausedAt: null });
  const tooEarly = await command('Birgitta', { id: 'lock-1', do: 'lock' });
  expect(tooEarly.status).toBe(409);
  expect((await command('Birgitta', { id: 'phase-2', do: 'setPhase', phase: 'summary' })).status).toBe(200);
  expect(await command('Birgitta', { id: 'lock-2', do: 'lock' })).toMatchObject({
    status: 409,
    body: { code: 'plan-incomplete', missing: expect.arrayContaining(['coordinator']) },
  });
});

test('[R163] DELETE of a participant closes its sockets within one second, and the key opens nothing more', async ({ world }) => {
  const { outside, planId, person, join } = world;
  const jenny = await join('Jenny');
  const peter = await join('Peter');
  jenny.addRow(`commitments/${person('Jenny').id}`, 'r1', 'what', 'Skrivet före');
  await expect.poll(() => peter.read(`commitments/${person('Jenny').id}`)).toHaveProperty('r1');
  const path = `/api/plans/${planId}/participants/${person('Jenny').id}`;
  expect((await outside.ask('DELETE', path, person('Peter').key)).status).toBe(403);

  const gone = await outside.ask('DELETE', path, person('Birgitta').key);
  const goneMs = performance.now();
  expect(gone.status).toBe(204);
  expect(await jenny.closed).toBe(4403);
  expect(performance.now() - goneMs).toBeLessThan(1_000);
  expect((await outside.ask('GET', `/api/plans/${planId}`, person('Jenny').key)).status).toBe(401);
  expect(await outside.socket(planId, { authorization: `Bearer ${person('Jenny').key}` }).closed()).toBe(4401);
  expect(peter.read(`commitments/${person('Jenny').id}`)).toMatchObject({ r1: { what: 'Skrivet före' } });

  const added = await outside.ask('POST', `/api/plans/${planId}/participants`, person('Birgitta').key, {
    name: 'Katarina Öberg',
    role: 'agency',
    agency: 'BUP',
    principal: 'region',
  });
  expect(added.status).toBe(201);
  expect(Object.keys(added.body as object).sort()).toEqual(['id', 'key', 'link', 'name', 'role']);
  await expect.poll(() => peter.read('roster')).toHaveProperty((added.body as Invited).id);
});

test('GET of a plan is keyed by root, as each reader may see it', async ({ world }) => {
  const { outside, planId, person, join, command } = world;
  const omar = await join('Omar');
  const paragraph = new Y.XmlElement('paragraph');
  omar.doc.getXmlFragment('text/summary').insert(0, [paragraph]);
  paragraph.insert(0, [new Y.XmlText('Vi är överens.')]);
  omar.addRow('needs', 'n1', 'text', 'En lugn plats');
  await command('Elin', { id: 'quiet', do: 'signal', kind: 'too-fast' });
  const read = async (key: string): Promise<Record<string, unknown>> => {
    const answer = await outside.ask('GET', `/api/plans/${planId}`, key);
    expect(answer.status).toBe(200);
    return answer.body as Record<string, unknown>;
  };
  for (const key of [ADMIN_KEY, ...['Birgitta', 'Peter', 'Elin', 'Alma'].map((name) => person(name).key)]) {
    await expect
      .poll(() => read(key))
      .toMatchObject({
        meeting: { phase: 'waiting' },
        'meeting/turns': [],
        needs: { n1: { text: 'En lugn plats' } },
        plainText: { 'text/summary': 'Vi är överens.' },
      });
  }
  // What is only the chair's stands nowhere else, and those who look get no more than is projected.
  for (const name of ['Peter', 'Familjen']) expect(JSON.stringify(await read(person(name).key))).not.toContain('too-fast');
  expect(await read(person('Familjen').key)).toMatchObject({ needs: { n1: { text: 'En lugn plats' } } });
  expect((await outside.ask('GET', `/api/plans/${planId}`)).status).toBe(401);
  expect((await outside.ask('GET', '/api/plans/finns-inte', person('Peter').key)).status).toBe(404);

  const page = await outside.ask('GET', `/live/${planId}`, person('Familjen').key);
  expect(page.status).toBe(200);
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
