import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import type { Invited } from '../plans/bodies.ts';
import { ask, signIn } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { createLogger } from './logger.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('an address that does not exist is a problem like any other', async () => {
  const answer = await ask(server, 'GET', '/api/nowhere');
  expect(answer.type).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toEqual({
    type: 'urn:samsyn:problem:route-unknown',
    title: 'There is no such address.',
    status: 404,
    code: 'route-unknown',
    detail: 'There is no such address.',
  });
});

test('[R162] pages take everything from this server, and nothing in them is inline', async () => {
  const { headers } = await fetch(`${server.url}/healthz`);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split(';').sort()).toEqual([
    "base-uri 'none'",
    `connect-src 'self' ${server.url.replace('http', 'ws')}`,
    "default-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ]);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('strict-transport-security')).toBe(null);
});

test('on https browsers are told to stay there', async () => {
  const secure = await startServer({ env: { PUBLIC_URL: 'https://sip.example.se' } });
  const { headers } = await fetch(`${secure.url}/healthz`);
  await secure.stop();
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('content-security-policy')).toContain('wss://sip.example.se');
});

test('a socket that is opened where there are none is closed', async () => {
  for (const path of ['/healthz', '/api/session', '/', '/nowhere']) {
    const socket = new WebSocket(server.url.replace('http', 'ws') + path);
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.on('open', () => resolve('open'));
      socket.on('error', () => undefined);
    });
    socket.terminate();
    expect([path, status]).toEqual([path, 404]);
  }
});

test('the process says that it lives, and the store that it answers', async () => {
  expect(await ask(server, 'GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  expect(await ask(server, 'GET', '/readyz')).toMatchObject({ status: 200, body: { status: 'ok' } });
});

test('a store that does not answer is not ready', async () => {
  const broken = {
    ...server.app.store,
    plans: Object.create(server.app.store.plans, { ping: { value: () => Promise.reject(new Error()) } }),
  };
  const app = await buildApp({ config: readConfig({}), store: broken, logger: createLogger('silent') });
  const answer = await app.inject('/readyz');
  await app.close();
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({ code: 'store-unavailable' });
});

test('every route is described', async () => {
  const { body } = await ask<{ openapi: string; paths: Record<string, object> }>(server, 'GET', '/api/openapi.json');
  expect(body.openapi).toMatch(/^3\.1/);
  const routes = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(routes).toEqual(
    expect.arrayContaining([
      'POST /api/plans',
      'GET /api/plans/{planId}',
      'POST /api/plans/{planId}/participants',
      'DELETE /api/plans/{planId}/participants/{id}',
      'POST /api/plans/{planId}/commands',
      'POST /api/session',
      'GET /api/session',
      'DELETE /api/session',
      'GET /healthz',
      'GET /readyz',
    ]),
  );
  const docs = await fetch(`${server.url}/api/docs/`);
  expect(docs.status).toBe(200);
  expect(await docs.text()).not.toMatch(/<script>|<style/);
});

test('the log knows no key, no name and nothing that was written', async () => {
  let log = '';
  const sink = new PassThrough().on('data', (chunk) => {
    log += String(chunk);
  });
  const logged = await startServer({ logger: createLogger('trace', sink) });
  const { planId, participants } = await logged.createPlan();
  const [chair, school] = participants as [Invited, Invited];
  const cookie = await signIn(logged, school.key);
  await ask(logged, 'GET', `/api/plans/${planId}?note=Elin`, { cookie });
  await ask(logged, 'GET', `/nowhere/${chair.key}?key=${chair.key}`);
  await ask(logged, 'POST', `/api/plans/${planId}/commands`, { key: chair.key, body: '{"id": "Elin Sand' });
  await ask(logged, 'POST', '/api/session', { body: { key: 'a-wrong-key-of-somebody' } });
  await logged.stop();

  expect(log).toContain('"route":"/api/plans/:planId"');
  const secrets = [logged.adminKey, chair.key, cookie.split('=')[1] ?? '', 'a-wrong-key-of-somebody'];
  for (const secret of [...secrets, 'Elin', 'Birgitta', 'Peter', 'Ekbackens']) expect(log).not.toContain(secret);
});

test('an error of ours is logged by where it was, and tells the outside nothing', async () => {
  let log = '';
  const sink = new PassThrough().on('data', (chunk) => {
    log += String(chunk);
  });
  const app = await buildApp({ config: readConfig({}), store: server.app.store, logger: createLogger('info', sink) });
  app.get('/breaks', () => {
    throw new Error('Elin Sand');
  });
  const answer = await app.inject('/breaks');
  await app.close();
  expect(answer.json()).toMatchObject({ status: 500, code: 'internal' });
  expect(answer.body + log).not.toContain('Elin');
  expect(log).toContain('http.test.ts');
});

test('a seat that asks without end is told to wait, and its neighbours are not', async () => {
  const { participants } = await server.createPlan();
  const [chair, school] = participants as [Invited, Invited];
  const get = (key: string) => server.app.inject({ url: '/api/session', headers: { authorization: `Bearer ${key}` } });
  let last = await get(chair.key);
  for (let asked = 1; asked < 1_201; asked += 1) last = await get(chair.key);
  expect(last.statusCode).toBe(429);
  expect(last.json()).toMatchObject({ code: 'too-many-requests' });
  expect((await get(school.key)).statusCode).toBe(200);
});
