import { addRow, createDocument } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import { signIn } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { Wire } from '../testing/wire.ts';

/** Sockets on the whole server: real keys, real cookies, and the store on disk. */

let server: TestServer;
const open: WebsocketProvider[] = [];

beforeEach(async () => {
  server = await startServer();
});
afterEach(async () => {
  for (const provider of open.splice(0)) provider.destroy();
  await server.stop();
});

function join(planId: string, headers: Record<string, string>) {
  const doc = createDocument('plan', []);
  class WithHeaders extends WebSocket {
    constructor(url: string | URL) {
      super(url, { headers });
    }
  }
  const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/sync`, planId, doc, {
    WebSocketPolyfill: WithHeaders as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    maxBackoffTime: 100,
    params: { clientID: String(doc.clientID) },
  });
  for (const message of [102, 103]) {
    provider.messageHandlers[message] = (_encoder, decoder) => {
      decoder.pos = decoder.arr.length;
    };
  }
  open.push(provider);
  return { doc, provider };
}

test('a page with a cookie and a program with a key write in the same plan, and a restart loses nothing', async () => {
  const { planId, participants } = await server.createPlan();
  const [, peter, jenny] = participants;
  if (!peter || !jenny) throw new Error('a plan without agencies');
  const page = join(planId, { cookie: await signIn(server, peter.key), origin: server.url });
  const program = join(planId, { authorization: `Bearer ${jenny.key}` });
  await expect.poll(() => page.provider.synced && program.provider.synced).toBe(true);
  addRow(page.doc, `commitments/${peter.id}`, 'r1', { what: 'Egen plats' });
  addRow(program.doc, `commitments/${jenny.id}`, 'r1', { what: 'Samtal' });
  await expect.poll(() => program.doc.getMap(`commitments/${peter.id}`).size).toBe(1);

  await server.restart();
  addRow(page.doc, `commitments/${peter.id}`, 'r2', { what: 'Skrivet medan servern var borta' });
  await expect.poll(() => program.doc.getMap(`commitments/${peter.id}`).size, { timeout: 5_000 }).toBe(2);
  const late = join(planId, { authorization: `Bearer ${jenny.key}` });
  await expect.poll(() => late.doc.getMap(`commitments/${jenny.id}`).size).toBe(1);
});

test('[R163] whoever is revoked over HTTP is out within the second, and the key opens nothing more', async () => {
  const { planId, participants } = await server.createPlan();
  const jenny = participants[2];
  if (!jenny) throw new Error('a plan without agencies');
  const knock = () =>
    new Wire(
      new WebSocket(`${server.url.replace('http', 'ws')}/sync/${planId}`, { headers: { authorization: `Bearer ${jenny.key}` } }),
    );
  const wire = knock();
  await wire.frame('step1');
  const answer = await fetch(`${server.url}/api/plans/${planId}/participants/${jenny.id}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${server.adminKey}` },
  });
  expect(answer.status).toBe(204);
  expect(await wire.closed()).toBe(4403);
  expect(await knock().closed()).toBe(4401);
});
