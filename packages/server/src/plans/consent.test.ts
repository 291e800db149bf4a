import type { PlanJson } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { ask } from '../testing/client.ts';
import { aPlan, startServer, type TestServer } from '../testing/server.ts';
import { Wire } from '../testing/wire.ts';
import type { Invited } from './bodies.ts';

/** What becomes of a consent while there is a plan: given, narrowed, withdrawn, given anew, and run out. */

const DAY_MS = 24 * 60 * 60_000;
let server: TestServer;
let later = 0;

beforeEach(async () => {
  later = 0;
  server = await startServer({ now: () => Date.parse('2026-12-04T10:00:00+01:00') + later });
});
afterEach(() => server.stop());

async function table(consent: Parameters<TestServer['createPlan']>[0] = {}) {
  const { planId, participants } = await server.createPlan({
    participants: [
      ...aPlan().participants,
      { name: 'Omar Hassan', role: 'secretary' },
      { name: 'Anna Roos', role: 'cochair' },
      { name: 'Tavlan', role: 'viewer' },
    ],
    ...consent,
  });
  const [chair, school, clinic, elin, omar, anna, board] = participants as [
    Invited,
    Invited,
    Invited,
    Invited,
    Invited,
    Invited,
    Invited,
  ];
  const path = `/api/plans/${planId}`;
  const say = (key: string, body: unknown) => ask(server, 'PATCH', `${path}/consent`, { key, body });
  const command = (key: string, body: unknown) => ask(server, 'POST', `${path}/commands`, { key, body });
  const knock = (key: string, document = planId) =>
    new Wire(
      new WebSocket(`${server.url.replace('http', 'ws')}/sync/${document}`, { headers: { authorization: `Bearer ${key}` } }),
    );
  const read = async (key = server.adminKey) => (await ask<PlanJson>(server, 'GET', path, { key })).body;
  return { planId, path, chair, school, clinic, elin, omar, anna, board, say, command, knock, read };
}

const withdrawn = { status: 'withdrawn', revokedOn: '2026-12-04', revokedBy: 'Elin Sand' } as const;
const denial = (wire: Wire): string => wire.frames.flatMap((frame) => (frame.kind === 'denied' ? [frame.reason] : [])).join();

test('[R010] withdrawn in the meeting, the board closes for everyone within the second and opens nothing more', async () => {
  const { planId, path, chair, school, elin, board, say, command, knock, read } = await table();
  await command(chair.key, { id: 'a', do: 'start' });
  const wires = [knock(chair.key), knock(school.key), knock(elin.key), knock(chair.key, `${planId}~chair`)];
  for (const wire of wires) await wire.frame('step1');

  expect(await say(chair.key, withdrawn)).toMatchObject({ status: 204 });
  for (const wire of wires) {
    expect(await wire.closed()).toBe(4403);
    expect(denial(wire)).toContain('consent-missing');
  }
  expect(await knock(school.key).closed()).toBe(4403);
  const seen = await read(school.key);
  expect(Object.keys(seen)).not.toContain('commitments/x');
  expect(seen['consent']).toMatchObject({ status: 'withdrawn' });
  expect(seen).not.toHaveProperty('goals');
  const page = await ask<string>(server, 'GET', `${path.replace('/api/plans', '/live')}`, { key: board.key });
  expect(page.body).toContain('Tavlan är stängd');
  for (const what of [
    { do: 'setPhase', phase: 'needs' },
    { do: 'giveFloor', seat: elin.id },
    { do: 'signal', kind: 'pause' },
  ]) {
    const answer = await command(chair.key, { id: what.do, ...what });
    expect(answer).toMatchObject({ status: 409, body: { code: 'consent-missing' } });
  }
  // It can be ended, though: there is to be a way out that is written down [R003].
  expect(await command(chair.key, { id: 'e', do: 'end', reason: 'Samtycket är återkallat' })).toMatchObject({ status: 200 });
});

test('given anew it opens with the same links, where it was, and nobody is charged for the time between', async () => {
  const { chair, school, say, command, knock, read } = await table({
    consent: { ...aPlan().consent, exceptions: ['Inget om hemmet'], purpose: 'Samordna stödet' },
  });
  await command(chair.key, { id: 'a', do: 'start' });
  await command(chair.key, { id: 'b', do: 'setPhase', phase: 'needs' });
  await say(chair.key, withdrawn);
  later = 10 * 60_000;
  expect(await say(chair.key, { status: 'given', form: 'muntligt-dokumenterat', givenOn: '2026-12-04' })).toMatchObject({
    status: 204,
  });
  await command(chair.key, { id: 'c', do: 'resume' });

  await knock(school.key).frame('step1');
  const plan = await read(school.key);
  expect(plan['meeting']).toMatchObject({ phase: 'needs', pausedAt: null, phasePausedMs: 10 * 60_000 });
  // What may not be shared is not forgotten because consent was given again in few words.
  expect(plan['consent']).toMatchObject({ status: 'given', form: 'muntligt-dokumenterat', exceptions: ['Inget om hemmet'] });
  expect(plan['consent']).not.toHaveProperty('revokedOn');
});

test('[R010] what became of it is kept: when, who said so, and what it was', async () => {
  const { chair, anna, say, read, board } = await table();
  await say(chair.key, withdrawn);
  later = 60_000;
  await say(anna.key, { status: 'given', form: 'skriftligt', givenOn: '2026-12-04' });
  await say(server.adminKey, { validUntil: '2027-12-03' });
  await say(server.adminKey, { validUntil: '2027-12-03' });
  await server.restart();
  const { notes } = (await read())['consent'] as { notes: unknown[] };
  expect(notes).toMatchObject([
    { seat: chair.id, ...withdrawn },
    { seat: anna.id, status: 'given', form: 'skriftligt' },
    { seat: null, status: 'given', validUntil: '2027-12-03' },
  ]);
  expect(JSON.stringify(await read(board.key))).not.toContain('revokedBy');
});

test('[R010] an agency that it does not cover any more loses its link at once and for good; the others stay', async () => {
  const agencies = ['Ekbackens skola', 'Habiliteringen'];
  const { chair, school, clinic, say, knock } = await table({ consent: { ...aPlan().consent, agencies } });
  const [out, stays] = [knock(clinic.key), knock(school.key)];
  await out.frame('step1');
  await stays.frame('step1');
  expect(await say(chair.key, { agencies: ['Ekbackens skola'] })).toMatchObject({ status: 204 });
  expect(await out.closed()).toBe(4403);
  expect(await knock(clinic.key).closed()).toBe(4401);
  expect(stays.closedWith).toBeUndefined();
  await say(chair.key, { agencies });
  expect(await knock(clinic.key).closed()).toBe(4401);
});

test('who leads says it, and nobody else', async () => {
  const { planId, school, elin, omar, board, say, read } = await table();
  const other = await table();
  for (const { key } of [school, elin, omar, board]) expect(await say(key, withdrawn)).toMatchObject({ status: 403 });
  expect(await say(other.chair.key, withdrawn)).toMatchObject({ status: 404, body: { code: 'plan-unknown' } });
  const nobody = await ask(server, 'PATCH', `/api/plans/${planId}/consent`, { body: withdrawn });
  expect(nobody).toMatchObject({ status: 401 });
  expect((await read())['consent']).toEqual(aPlan().consent);
});

test.each([
  ['status', { status: 'perhaps' }],
  ['revokedOn', { status: 'withdrawn' }],
  ['validUntil', { validUntil: '2026-01-01' }],
  ['validUntil', { validUntil: 'i vår' }],
  ['givenBy/0/on', { givenBy: [{ name: 'Sara' }] }],
  ['exceptions/0', { exceptions: ['  '] }],
  ['purpose', { purpose: 'x'.repeat(2001) }],
])('what is wrong is named: %s', async (field, body) => {
  const { chair, say, read } = await table();
  expect(await say(chair.key, body)).toMatchObject({ status: 400, body: { code: 'body-invalid', field } });
  expect((await read())['consent']).toEqual(aPlan().consent);
});

test('a consent that was never given is given with its form and its day', async () => {
  const { chair, elin, say, knock } = await table({ consent: { status: 'none' } });
  expect(await say(chair.key, { status: 'given' })).toMatchObject({ status: 400, body: { field: 'form' } });
  expect(await knock(elin.key).closed()).toBe(4403);
  const given = { status: 'given', form: 'skriftligt', givenOn: '2026-12-04', givenBy: [{ name: 'Sara', on: '2026-12-04' }] };
  expect(await say(chair.key, given)).toMatchObject({ status: 204 });
  await knock(elin.key).frame('step1');
});

test('it holds its last day out in Sweden, and not the day after', async () => {
  const { path, chair, school, board, knock, command } = await table({
    consent: { ...aPlan().consent, validUntil: '2026-12-05' },
  });
  later = DAY_MS + 13 * 60 * 60_000 + 30 * 60_000;
  await knock(school.key).frame('step1');
  later = DAY_MS + 14 * 60 * 60_000;
  expect(await knock(school.key).closed()).toBe(4403);
  expect(await command(chair.key, { id: 'a', do: 'start' })).toMatchObject({ status: 409, body: { code: 'consent-missing' } });
  const lobby = await ask<{ consent: unknown }>(server, 'GET', '/api/session', { key: chair.key });
  expect(lobby.body.consent).toEqual({ status: 'expired' });
  const page = await ask<string>(server, 'GET', path.replace('/api/plans', '/live'), { key: board.key });
  expect(page.body).toContain('Tavlan är stängd');
});
