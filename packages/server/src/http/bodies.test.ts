import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Invited } from '../plans/bodies.ts';
import { ask } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What may stand around and within a media type, as others have been let past a schema by (CVE-2025-32442 and after). */
const SPELLINGS = fc
  .array(
    fc.constantFrom('application', '/', 'json', 'JSON', ' ', '\t', ';', 'charset=utf-8', ',', 'text/plain', 'x', '*', '+', '"'),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

test('however the type of a body is spelled, the body is checked or refused', async () => {
  const { planId, participants } = await server.createPlan();
  const { key } = participants[0] as Invited;
  const routes = [`/api/plans/${planId}/commands`, `/api/plans/${planId}/participants`, '/api/session'];
  const usual = [
    'application/json',
    ' application/json',
    'application/json\t',
    '\tapplication/json; charset=utf-8',
    'application/json;',
  ];
  const isHeld = async (type: string): Promise<void> => {
    for (const url of routes) {
      const answer = await server.app.inject({
        method: 'POST',
        url,
        headers: { authorization: `Bearer ${key}`, 'content-type': type },
        payload: JSON.stringify({ id: 'a', do: 'setPhase', phase: 'lunch', name: 7, key: [] }),
      });
      expect([400, 415], `${type} ${url}`).toContain(answer.statusCode);
    }
  };
  for (const type of usual) await isHeld(type);
  await fc.assert(fc.asyncProperty(SPELLINGS, isHeld), { numRuns: 60 });
});

test('plain text is not read: a page of another address may send it without asking', async () => {
  const answer = await ask(server, 'POST', '/api/session', { body: '{"key":"x"}', headers: { 'content-type': 'text/plain' } });
  expect(answer).toMatchObject({ status: 415, body: { code: 'media-type-unsupported' } });
});

test('a program that deletes, and says JSON but sends nothing, is understood', async () => {
  const { planId, participants } = await server.createPlan();
  const [chair, school] = participants as [Invited, Invited];
  const headers = { 'content-type': 'application/json' };
  const path = `/api/plans/${planId}/participants/${school.id}`;
  expect((await ask(server, 'DELETE', path, { key: chair.key, headers })).status).toBe(204);
  const empty = await ask(server, 'POST', `/api/plans/${planId}/commands`, { key: chair.key, headers });
  expect(empty).toMatchObject({ status: 400, body: { code: 'body-malformed' } });
});

test('a key that would reach a prototype is refused', async () => {
  const { planId, participants } = await server.createPlan();
  const { key } = participants[0] as Invited;
  for (const body of [
    '{"id":"a","do":"start","__proto__":{"do":"end"}}',
    '{"id":"a","do":"__proto__"}',
    '{"id":"a","do":"constructor"}',
  ]) {
    expect((await ask(server, 'POST', `/api/plans/${planId}/commands`, { key, body })).status).toBe(400);
  }
  const { body } = await ask<{ meeting: { phase: string } }>(server, 'GET', `/api/plans/${planId}`, { key });
  expect(body.meeting.phase).toBe('waiting');
});

test('nothing about a plan is kept by a browser or on the way, answers and refusals alike', async () => {
  const { planId, participants } = await server.createPlan();
  const { key } = participants[0] as Invited;
  const headers = { authorization: `Bearer ${key}` };
  for (const path of [`/api/plans/${planId}`, '/api/session', `/live/${planId}`, `/live/${planId}/print`, '/api/plans/none']) {
    for (const method of ['GET', 'HEAD']) {
      const response = await fetch(server.url + path, { method, headers });
      expect(response.headers.get('cache-control'), `${method} ${path}`).toBe('no-store');
    }
  }
});
