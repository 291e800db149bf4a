import { addRow, divideMinutes } from '@samsyn/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invited } from '../plans/bodies.ts';
import { ask, signIn } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { SESSION_MS } from './sessions.ts';

let server: TestServer;
let nowMs = Date.now();
beforeAll(async () => {
  server = await startServer({ now: () => nowMs });
});
afterAll(() => server.stop());

interface Lobby {
  readonly seat: string;
  readonly planId: string;
  readonly participants: readonly { id: string; name: string }[];
}
const session = (cookie: string, query = '', headers = {}) =>
  ask<Lobby>(server, 'GET', `/api/session${query}`, { cookie, headers });

async function table() {
  const { planId, participants } = await server.createPlan();
  const [chair, school] = participants as [Invited, Invited];
  return { planId, chair, school };
}

test("a link's key is exchanged for a cookie that scripts cannot read", async () => {
  const { school } = await table();
  const { status, cookies } = await ask(server, 'POST', '/api/session', { body: { key: school.key } });
  expect(status).toBe(204);
  expect(cookies).toHaveLength(1);
  const [cookie = ''] = cookies;
  expect(cookie).toMatch(new RegExp(`^samsyn-${school.id}=[A-Za-z0-9_-]{43}; Max-Age=259200; Path=/; HttpOnly; SameSite=Lax$`));
  expect(cookie).not.toContain(school.key);
});

test('on https the cookie is secure and of this host alone', async () => {
  const secure = await startServer({ env: { PUBLIC_URL: 'https://sip.example.se' } });
  const { participants } = await secure.createPlan();
  const { cookies } = await ask(secure, 'POST', '/api/session', { body: { key: participants[0]?.key } });
  await secure.stop();
  expect(cookies[0]).toMatch(/^__Host-samsyn-.+; Secure; SameSite=Lax$/);
});

test('the lobby says who one is, which meeting it is and who is expected, before anybody has signed in', async () => {
  const { planId, school } = await table();
  const { status, body } = await ask<Lobby>(server, 'GET', '/api/session', { key: school.key });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    planId,
    seat: school.id,
    role: 'agency',
    name: 'Peter Falk',
    title: 'SIP för Elin',
    startsAt: '2026-12-04T10:00:00+01:00',
    plannedMinutes: 60,
    minutes: divideMinutes(60),
    admitted: true,
    phase: 'waiting',
    consent: { status: 'given' },
    question: '',
  });
  expect(body.participants.map(({ name }) => name)).toEqual(['Birgitta Åkerlund', 'Peter Falk', 'Jenny Wallin', 'Elin Sand']);
});

test('the lobby has the plan’s own minutes, which its circle is drawn from', async () => {
  const minutes = { opening: 5, situation: 10, needs: 30, summary: 10, closing: 5 };
  const { participants } = await server.createPlan({ plannedMinutes: 60, minutes });
  const { body } = await ask(server, 'GET', '/api/session', { key: participants[0]?.key ?? '' });
  expect(body).toMatchObject({ plannedMinutes: 60, minutes });
});

test('that the person has protected data is told to those who lead and write, and to nobody without consent', async () => {
  const subject = { protectedIdentity: true };
  const roles = ['chair', 'cochair', 'secretary', 'agency', 'subject', 'guardian', 'interpreter', 'viewer'] as const;
  const participants = roles.map((role) => ({ name: role, role }));
  const told = async (changes: Parameters<TestServer['createPlan']>[0]): Promise<string[]> => {
    const { participants: seats } = await server.createPlan({ subject, participants, ...changes });
    const answers = await Promise.all(
      seats.map(({ key }) => ask<{ protected: boolean }>(server, 'GET', '/api/session', { key })),
    );
    return roles.filter((_role, index) => answers[index]?.body.protected === true);
  };
  expect(await told({})).toEqual(['chair', 'cochair', 'secretary']);
  expect(await told({ subject: {} })).toEqual([]);
  expect(await told({ consent: { status: 'none' } })).toEqual([]);
});

test('a key that opens nothing is refused, and a dead link that is tried on and on has to wait', async () => {
  const tried = { body: { key: 'en-gammal-lank' } };
  for (let tries = 0; tries < 10; tries += 1) {
    expect(await ask(server, 'POST', '/api/session', tried)).toMatchObject({ status: 401, body: { code: 'key-unknown' } });
  }
  expect(await ask(server, 'POST', '/api/session', tried)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  const { chair } = await table();
  await expect(signIn(server, chair.key)).resolves.toContain('samsyn-');
});

test('the admin key is no seat', async () => {
  expect(await ask(server, 'POST', '/api/session', { body: { key: server.adminKey } })).toMatchObject({ status: 401 });
  expect(await ask(server, 'GET', '/api/session', { key: server.adminKey })).toMatchObject({ status: 403 });
});

test('nobody is nobody', async () => {
  expect(await ask(server, 'GET', '/api/session')).toMatchObject({ status: 401, body: { code: 'key-missing' } });
  expect(await session('samsyn-abc=def')).toMatchObject({ status: 401, body: { code: 'key-unknown' } });
  expect(await session('language=sv')).toMatchObject({ status: 401, body: { code: 'key-missing' } });
});

test('one browser holds several seats, and a request says which', async () => {
  const { chair, school } = await table();
  const cookie = [await signIn(server, chair.key), await signIn(server, school.key)].join('; ');
  expect((await session(cookie, `?seat=${school.id}`)).body.seat).toBe(school.id);
  expect((await session(cookie, `?seat=${chair.id}`)).body.seat).toBe(chair.id);
  expect((await session(cookie, '', { 'x-seat': school.id })).body.seat).toBe(school.id);
  expect(await session(cookie, '?seat=somebody')).toMatchObject({ status: 401 });
});

test('a request about a plan comes from the seat that belongs to it', async () => {
  const [one, other] = [await table(), await table()];
  const cookie = [await signIn(server, one.chair.key), await signIn(server, other.school.key)].join('; ');
  for (const { planId } of [one, other]) expect((await ask(server, 'GET', `/api/plans/${planId}`, { cookie })).status).toBe(200);
});

test('a cookie under the name of another seat opens neither', async () => {
  const { chair, school } = await table();
  const token = (await signIn(server, school.key)).split('=')[1];
  expect(await session(`samsyn-${chair.id}=${token}`, `?seat=${chair.id}`)).toMatchObject({ status: 401 });
});

test('a wrong key is not made good by a cookie', async () => {
  const { planId, chair } = await table();
  const cookie = await signIn(server, chair.key);
  expect(await ask(server, 'GET', `/api/plans/${planId}`, { cookie, key: 'wrong' })).toMatchObject({ status: 401 });
});

test('signing out ends one seat, or all of the browser', async () => {
  const { chair, school } = await table();
  const cookie = [await signIn(server, chair.key), await signIn(server, school.key)].join('; ');
  const out = await ask(server, 'DELETE', `/api/session?seat=${school.id}`, { cookie });
  expect(out.status).toBe(204);
  expect(out.cookies).toEqual([expect.stringMatching(new RegExp(`^samsyn-${school.id}=;.*Expires=Thu, 01 Jan 1970`))]);
  expect(await session(cookie, `?seat=${school.id}`)).toMatchObject({ status: 401 });
  expect(await session(cookie, `?seat=${chair.id}`)).toMatchObject({ status: 200 });
  await ask(server, 'DELETE', '/api/session', { cookie });
  expect(await session(cookie)).toMatchObject({ status: 401 });
});

test('a session is over after three days; the link opens a new one', async () => {
  const { chair } = await table();
  const cookie = await signIn(server, chair.key);
  nowMs += SESSION_MS - 1_000;
  expect(await session(cookie)).toMatchObject({ status: 200 });
  nowMs += 2_000;
  expect(await session(cookie)).toMatchObject({ status: 401, body: { code: 'key-unknown' } });
  await expect(signIn(server, chair.key)).resolves.toContain('samsyn-');
});

test('a seat that is taken away loses its sessions and its link', async () => {
  const { planId, chair, school } = await table();
  const cookie = await signIn(server, school.key);
  await ask(server, 'DELETE', `/api/plans/${planId}/participants/${school.id}`, { key: chair.key });
  expect(await session(cookie)).toMatchObject({ status: 401 });
  expect(await ask(server, 'POST', '/api/session', { body: { key: school.key } })).toMatchObject({ status: 401 });
});

test('[R163] what the meeting is about is told when the chair has let somebody in, and not before', async () => {
  const { planId, participants } = await server.createPlan({ admission: 'chair' });
  const [chair, school] = participants as [Invited, Invited];
  const room = await server.app.rooms.open({ planId, kind: 'plan' });
  await room.write((doc) => addRow(doc, 'questions', 'q1', { text: 'Vad behöver Elin?' }));
  const question = async (key: string) => (await ask<{ question: string }>(server, 'GET', '/api/session', { key })).body.question;
  expect([await question(chair.key), await question(school.key)]).toEqual(['Vad behöver Elin?', '']);
  await server.app.meetings.command(await seatOf(chair.id), 'a', { do: 'admit', seat: school.id });
  expect(await question(school.key)).toBe('Vad behöver Elin?');
});

async function seatOf(id: string) {
  const seat = await server.app.store.plans.seat(id);
  if (!seat) throw new Error('no such seat');
  return seat;
}
