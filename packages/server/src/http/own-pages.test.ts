import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invited } from '../plans/bodies.ts';
import { ask, signIn } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';

/** A cookie goes with whatever page asks; what it may be used for is asked by our own pages alone. */

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function signedIn() {
  const { planId, participants } = await server.createPlan();
  const [chair, school] = participants as [Invited, Invited];
  return { planId, chair, school, cookie: await signIn(server, chair.key) };
}

const ELSEWHERE: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'evil' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
];

test.each(ELSEWHERE)('a page of another address (%j) changes nothing with somebody’s cookie', async (headers) => {
  const { planId, school, cookie } = await signedIn();
  const asked: readonly [string, string, unknown?][] = [
    ['POST', `/api/plans/${planId}/commands`, { id: 'a', do: 'start' }],
    ['POST', `/api/plans/${planId}/participants`, { name: 'Någon', role: 'viewer' }],
    ['DELETE', `/api/plans/${planId}/participants/${school.id}`],
    ['POST', '/api/session', { key: school.key }],
    ['DELETE', '/api/session'],
    ['POST', `/live/${planId}/leave`],
  ];
  for (const [method, path, body] of asked) {
    expect(await ask(server, method, path, { cookie, body, headers })).toMatchObject({
      status: 403,
      body: { code: 'origin-foreign' },
    });
  }
  const plan = await ask<{ meeting: { phase: string } }>(server, 'GET', `/api/plans/${planId}`, { cookie, headers });
  expect(plan.body.meeting.phase).toBe('waiting');
});

test('our own pages do, also one whose form tells no origin, and so does a program with a key', async () => {
  const { planId, chair, cookie } = await signedIn();
  const start = (headers: Record<string, string>, who: { cookie?: string; key?: string } = { cookie }) =>
    ask(server, 'POST', `/api/plans/${planId}/commands`, { ...who, body: { id: 'a', do: 'start' }, headers });
  expect((await start({ origin: server.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await start({ origin: server.url })).status).toBe(200);
  expect((await start({})).status).toBe(200);
  expect((await start({ origin: 'https://evil.example' }, { key: chair.key })).status).toBe(200);
  const form = { origin: 'null', 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
  expect((await ask(server, 'POST', `/live/${planId}/leave`, { cookie, headers: form })).status).toBe(200);
});
