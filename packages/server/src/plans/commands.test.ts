import type { PlanJson } from '@samsyn/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import type { Invited } from './bodies.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function table(changes: Parameters<TestServer['createPlan']>[0] = {}) {
  const { planId, participants } = await server.createPlan(changes);
  const [chair, school, clinic, elin] = participants as [Invited, Invited, Invited, Invited];
  const command = (key: string, body: unknown) => ask(server, 'POST', `/api/plans/${planId}/commands`, { key, body });
  const meeting = async () => {
    const { body } = await ask<PlanJson>(server, 'GET', `/api/plans/${planId}`, { key: server.adminKey });
    return body['meeting'] as { phase: string; floor: string | null; startedAt: number };
  };
  return { planId, chair, school, clinic, elin, command, meeting };
}

test('[R032] the chair starts the meeting and moves it', async () => {
  const { chair, command, meeting } = await table();
  expect(await command(chair.key, { id: 'a', do: 'start' })).toMatchObject({ status: 200, body: { done: true } });
  expect((await meeting()).phase).toBe('opening');
  expect(await command(chair.key, { id: 'b', do: 'setPhase', phase: 'situation' })).toMatchObject({ status: 200 });
  expect((await meeting()).phase).toBe('situation');
});

test('a command that comes twice is carried out once, also after a restart', async () => {
  const { chair, elin, school, command, meeting } = await table();
  await command(chair.key, { id: 'a', do: 'start' });
  await command(chair.key, { id: 'b', do: 'giveFloor', seat: elin.id });
  await command(chair.key, { id: 'c', do: 'giveFloor', seat: school.id });
  expect(await command(chair.key, { id: 'b', do: 'giveFloor', seat: elin.id })).toMatchObject({
    status: 200,
    body: { done: true },
  });
  expect((await meeting()).floor).toBe(school.id);
  await server.restart();
  expect(await command(chair.key, { id: 'b', do: 'giveFloor', seat: elin.id })).toMatchObject({
    status: 200,
    body: { done: true },
  });
  expect((await meeting()).floor).toBe(school.id);
});

test('an agency leads nothing, and another system neither', async () => {
  const { school, command, meeting } = await table();
  expect(await command(school.key, { id: 'a', do: 'start' })).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  expect(await command(server.adminKey, { id: 'a', do: 'start' })).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  expect((await meeting()).phase).toBe('waiting');
});

test('without consent the board is locked', async () => {
  const { chair, command } = await table({ consent: { status: 'none' } });
  expect(await command(chair.key, { id: 'a', do: 'start' })).toMatchObject({ status: 409, body: { code: 'consent-missing' } });
});

test('[R009] consent withdrawn in the meeting stops the lock, and leaves the chair the way out', async () => {
  const { planId, chair, command } = await table();
  await command(chair.key, { id: 'a', do: 'start' });
  await command(chair.key, { id: 'b', do: 'setPhase', phase: 'closing' });
  const room = await server.app.rooms.open({ planId, kind: 'plan' });
  await room.write((doc) => doc.getMap('consent').set('status', 'withdrawn'));
  expect(await command(chair.key, { id: 'c', do: 'lock' })).toMatchObject({ status: 409, body: { code: 'consent-missing' } });
  expect(await command(chair.key, { id: 'd', do: 'end', reason: 'Samtycket togs tillbaka' })).toMatchObject({ status: 200 });
});

test('[R127] a plan that lacks something is not locked, and the answer says what', async () => {
  const { chair, command } = await table();
  await command(chair.key, { id: 'a', do: 'start' });
  await command(chair.key, { id: 'b', do: 'setPhase', phase: 'summary' });
  const { status, body } = await command(chair.key, { id: 'c', do: 'lock' });
  expect({ status, code: body.code }).toEqual({ status: 409, code: 'plan-incomplete' });
  expect(body['missing']).toEqual(expect.arrayContaining(['commitments', 'coordinator', 'question', 'follow-up']));
});

test.each([
  ['do', { id: 'a', do: 'dance' }],
  ['do', { id: 'a' }],
  ['id', { do: 'start' }],
  ['id', { id: '', do: 'start' }],
  ['id', { id: 'x'.repeat(101), do: 'start' }],
  ['id', { id: 7, do: 'start' }],
  ['phase', { id: 'a', do: 'setPhase' }],
  ['phase', { id: 'a', do: 'setPhase', phase: 'lunch' }],
  ['seats', { id: 'a', do: 'setTurns', seats: 'alla' }],
  ['seats/0', { id: 'a', do: 'setTurns', seats: [1] }],
  ['seat', { id: 'a', do: 'giveFloor' }],
  ['minutes', { id: 'a', do: 'pause', minutes: 0 }],
  ['minutes', { id: 'a', do: 'pause', minutes: 61 }],
  ['minutes/needs', { id: 'a', do: 'setMinutes', minutes: { opening: 1, situation: 1, summary: 1, closing: 1 } }],
  ['kind', { id: 'a', do: 'signal', kind: 'shout' }],
  ['presence', { id: 'a', do: 'setPresence', presence: 'here' }],
  ['mandate', { id: 'a', do: 'introduce', mandate: 'kanske' }],
  ['contactWithSubject', { id: 'a', do: 'introduce', contactWithSubject: 'x'.repeat(301) }],
  ['to', { id: 'a', do: 'givePen' }],
  ['from', { id: 'a', do: 'hideRow', row: 'a/b' }],
  ['body', 'null'],
])('a command with a wrong %s is refused, and the answer says where', async (field, body) => {
  const { chair, command } = await table();
  const answer = await command(chair.key, body);
  expect(answer).toMatchObject({ status: 400, body: { code: 'body-invalid', field } });
});

test('a seat that is not there is named as such', async () => {
  const { chair, command } = await table();
  await command(chair.key, { id: 'a', do: 'start' });
  const answer = await command(chair.key, { id: 'b', do: 'giveFloor', seat: 'ingen' });
  expect(answer).toMatchObject({ status: 404, body: { code: 'seat-unknown', seat: 'ingen' } });
});

test('[R109] every seat may give the chair a quiet word, but those who only look ask for nothing', async () => {
  const { elin, command, planId } = await table();
  expect(await command(elin.key, { id: 'a', do: 'signal', kind: 'pause' })).toMatchObject({ status: 200 });
  const viewer = await ask<Invited>(server, 'POST', `/api/plans/${planId}/participants`, {
    key: server.adminKey,
    body: { name: 'Tavlan', role: 'viewer' },
  });
  expect(await command(viewer.body.key, { id: 'a', do: 'signal', kind: 'pause' })).toMatchObject({ status: 403 });
});

test('a seat that the chair has not let in reads and asks nothing until it is', async () => {
  const { planId, chair, elin, command } = await table({ admission: 'chair' });
  const read = () => ask(server, 'GET', `/api/plans/${planId}`, { key: elin.key });
  expect(await read()).toMatchObject({ status: 403, body: { code: 'not-admitted' } });
  expect(await command(elin.key, { id: 'a', do: 'signal', kind: 'pause' })).toMatchObject({ status: 403 });
  const lobby = await ask<{ admitted: boolean }>(server, 'GET', '/api/session', { key: elin.key });
  expect(lobby.body.admitted).toBe(false);
  expect(await command(chair.key, { id: 'a', do: 'admit', seat: elin.id })).toMatchObject({ status: 200 });
  expect(await read()).toMatchObject({ status: 200 });
});

test('a body that is no JSON, none at all, of another kind or far too large is refused as what it is', async () => {
  const { planId, chair } = await table();
  const path = `/api/plans/${planId}/commands`;
  const { key } = chair;
  expect(await ask(server, 'POST', path, { key, body: '{"do": ' })).toMatchObject({
    status: 400,
    body: { code: 'body-malformed' },
  });
  expect(await ask(server, 'POST', path, { key, body: '' })).toMatchObject({ status: 400, body: { code: 'body-malformed' } });
  expect(await ask(server, 'POST', path, { key, body: 'x', headers: { 'content-type': 'text/xml' } })).toMatchObject({
    status: 415,
    body: { code: 'media-type-unsupported' },
  });
  const large = JSON.stringify({ id: 'a', do: 'start', more: 'x'.repeat(300_000) });
  expect(await ask(server, 'POST', path, { key, body: large })).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
});
