import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlanMade } from '../plans/bodies.ts';
import { startServer, type TestServer } from '../testing/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const PEOPLE = [
  { name: 'Birgitta Åkerlund', role: 'chair' },
  { name: 'Peter Falk', role: 'agency', agency: 'Ekbackens skola', principal: 'kommun' },
  { name: 'Elin Sand', role: 'subject' },
  { name: 'Mormor', role: 'viewer' },
] as const;

interface Meeting extends PlanMade {
  readonly chair: string;
  readonly viewer: string;
  readonly viewerId: string;
}

async function meeting(): Promise<Meeting> {
  const plan = await server.createPlan({ participants: [...PEOPLE] });
  const seat = (role: string) => plan.participants.find((one) => one.role === role);
  return { ...plan, chair: seat('chair')?.key ?? '', viewer: seat('viewer')?.key ?? '', viewerId: seat('viewer')?.id ?? '' };
}

const asKey = (key: string, accept = 'text/html') => ({ headers: { authorization: `Bearer ${key}`, accept } });
const at = (plan: PlanMade, rest = '') => `${server.url}/live/${plan.planId}${rest}`;

async function command(plan: Meeting, body: Record<string, unknown>): Promise<void> {
  const response = await fetch(`${server.url}/api/plans/${plan.planId}/commands`, {
    method: 'POST',
    headers: { authorization: `Bearer ${plan.chair}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: crypto.randomUUID(), ...body }),
  });
  expect(response.status).toBe(200);
}

interface Event {
  readonly name: string;
  readonly data: string;
}

/** Follows a page as a browser does. */
async function follow(plan: PlanMade, key: string, rest = '') {
  const controller = new AbortController();
  const response = await fetch(at(plan, rest), { ...asKey(key, 'text/event-stream'), signal: controller.signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const read = eventsOf(response);
  return {
    response,
    /** The next event, or undefined when the stream is closed. */
    next: async (): Promise<Event | undefined> => (await read.next()).value ?? undefined,
    /** Reads on until an event that holds what is looked for. */
    async until(holds: (event: Event) => boolean): Promise<Event> {
      for (;;) {
        const { value, done } = await read.next();
        if (done || !value) throw new Error('the stream closed first');
        if (holds(value)) return value;
      }
    },
    leave: () => controller.abort(),
  };
}

async function* eventsOf(response: Response): AsyncGenerator<Event, undefined> {
  let gathered = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body ?? []) {
    gathered += decoder.decode(bytes as Uint8Array, { stream: true });
    for (let end = gathered.indexOf('\n\n'); end >= 0; end = gathered.indexOf('\n\n')) {
      const block = gathered.slice(0, end).split('\n');
      gathered = gathered.slice(end + 2);
      const name = block.find((line) => line.startsWith('event: '))?.slice(7);
      if (name === undefined) continue;
      yield {
        name,
        data: block
          .filter((line) => line.startsWith('data: '))
          .map((line) => line.slice(6))
          .join('\n'),
      };
    }
  }
  return undefined;
}

describe('who may look', () => {
  test.each(['', '/board', '/print'])('a viewer gets the page, and it is kept by nobody on the way: %s', async (rest) => {
    const plan = await meeting();
    const response = await fetch(at(plan, rest), asKey(plan.viewer));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await response.text()).toContain('<main id="main"');
  });

  test('a browser without a key is told what to do, and never whose meeting it is', async () => {
    const plan = await meeting();
    const other = await meeting();
    for (const init of [{ headers: { accept: 'text/html' } }, asKey('x'.repeat(43)), asKey(other.viewer)]) {
      const response = await fetch(at(plan), init);
      const text = await response.text();
      expect([401, 404]).toContain(response.status);
      expect(text).toContain('Länken gäller inte längre');
      expect(text).not.toMatch(/Elin|Birgitta|SIP/);
    }
  });

  test('a program without a key gets the problem, on the stream as well', async () => {
    const plan = await meeting();
    for (const accept of ['application/json', 'text/event-stream', '*/*']) {
      const response = await fetch(at(plan), { headers: { accept } });
      expect(response.status).toBe(401);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ code: 'key-missing' });
    }
  });

  test('a plan that is not there looks as one that is somebody else’s', async () => {
    const plan = await meeting();
    const other = await meeting();
    const mine = asKey(plan.viewer, 'application/json');
    const [one, two] = await Promise.all([fetch(at(other), mine), fetch(`${server.url}/live/nothing-here`, mine)]);
    expect([one.status, two.status]).toEqual([404, 404]);
    expect(await one.json()).toEqual(await two.json());
  });

  test('HEAD answers without a body and without a stream', async () => {
    const plan = await meeting();
    const response = await fetch(at(plan), { ...asKey(plan.viewer, 'text/event-stream'), method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test('whoever the chair has not let in is asked to wait', async () => {
    const plan = await server.createPlan({ admission: 'chair', participants: [...PEOPLE] });
    const key = plan.participants.find(({ role }) => role === 'viewer')?.key ?? '';
    const response = await fetch(at(plan), asKey(key));
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('Du är snart inne');
  });
});

describe('following', () => {
  test('a page that follows is sent what has become of it', async () => {
    const plan = await meeting();
    const page = await follow(plan, plan.viewer, '?as=html');
    expect((await page.next())?.data).toContain('Mötet har inte börjat');
    await command(plan, { do: 'start' });
    const after = await page.until(({ data }) => data.includes('Inledning</h1>'));
    expect(after.name).toBe('html');
    expect(after.data).toMatch(/^<main[\s\S]*<\/main>$/);
    page.leave();
  });

  test('each page is sent its own, in its own language', async () => {
    const plan = await meeting();
    const board = await follow(plan, plan.viewer, '/board?as=html&lang=en');
    const print = await follow(plan, plan.viewer, '/print?as=html');
    expect((await board.next())?.data).toContain('We begin with everyone saying hello.');
    expect((await print.next())?.data).toContain('Utkast. Planen är inte låst.');
    board.leave();
    print.leave();
  });

  test('without asking for markup the plan is sent as JSON, without anything private', async () => {
    const plan = await meeting();
    const stream = await follow(plan, plan.viewer);
    const first = await stream.next();
    expect(first?.name).toBe('projection');
    const projection = JSON.parse(first?.data ?? '') as { people: { name: string }[] };
    expect(projection.people.map(({ name }) => name)).toEqual(['Birgitta Åkerlund', 'Peter Falk', 'Elin Sand']);
    expect(first?.data).not.toMatch(/phone|keyHash|"pen"/);
    stream.leave();
  });

  test('what happens fast is shown a few times a second, and the last is always shown', async () => {
    const plan = await meeting();
    await command(plan, { do: 'start' });
    const stream = await follow(plan, plan.viewer);
    await stream.next();
    const seats = plan.participants.filter(({ role }) => role !== 'viewer').map(({ id }) => id);
    for (let turn = 0; turn < 12; turn += 1) await command(plan, { do: 'giveFloor', seat: seats[turn % 3] });
    await command(plan, { do: 'setPhase', phase: 'needs' });
    let shown = 0;
    await stream.until(({ data }) => {
      shown += 1;
      return (JSON.parse(data) as { meeting: { phase: string } }).meeting.phase === 'needs';
    });
    expect(shown).toBeLessThan(12);
    stream.leave();
  });

  test('a revoked key closes within a second, and says goodbye without the meeting', async () => {
    const plan = await meeting();
    const page = await follow(plan, plan.viewer, '?as=html');
    await page.next();
    const revokedAt = performance.now();
    const revoked = await fetch(`${server.url}/api/plans/${plan.planId}/participants/${plan.viewerId}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${plan.chair}` },
    });
    expect(revoked.status).toBe(204);
    const goodbye = await page.until(({ name }) => name === 'gone');
    expect(goodbye.data).toContain('Länken gäller inte längre');
    expect(goodbye.data).not.toMatch(/Elin|Peter/);
    expect(await page.next()).toBeUndefined();
    expect(performance.now() - revokedAt).toBeLessThan(1_000);
  });

  test('a server that stops ends every stream', async () => {
    const stopping = await startServer();
    const plan = await stopping.createPlan({ participants: [...PEOPLE] });
    const key = plan.participants.find(({ role }) => role === 'viewer')?.key ?? '';
    const response = await fetch(`${stopping.url}/live/${plan.planId}`, asKey(key, 'text/event-stream'));
    const events = eventsOf(response);
    await events.next();
    await stopping.stop();
    await expect(
      events.next().then(
        ({ done }) => done,
        () => true,
      ),
    ).resolves.toBe(true);
  });

  test('whoever stops reading holds nobody up', async () => {
    const plan = await meeting();
    await command(plan, { do: 'start' });
    const stuck = httpRequest(at(plan, '?as=html'), asKey(plan.viewer, 'text/event-stream'));
    const isOpen = new Promise<void>((resolve) => {
      stuck.on('response', (response) => {
        response.pause();
        resolve();
      });
    });
    stuck.end();
    await isOpen;
    const page = await follow(plan, plan.viewer, '?as=html');
    await page.next();
    await command(plan, { do: 'setPhase', phase: 'needs' });
    await page.until(({ data }) => data.includes('Behov</h1>'));
    page.leave();
    stuck.destroy();
  });
});

describe('leaving', () => {
  test('the form closes the session on this device, without a script', async () => {
    const plan = await meeting();
    const signedIn = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ key: plan.viewer }),
    });
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const page = await (await fetch(at(plan), { headers: { accept: 'text/html', cookie } })).text();
    const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1] ?? '';
    const left = await fetch(server.url + action, {
      method: 'POST',
      headers: { accept: 'text/html', cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
    });
    expect(left.status).toBe(200);
    expect(await left.text()).toContain('Stängt och glömt');
    expect(left.headers.getSetCookie().join()).toMatch(/samsyn-[^=]+=;/);
    expect((await fetch(at(plan), { headers: { accept: 'text/html', cookie } })).status).toBe(401);
  });
});

test('one who turns away on the threshold does not close the plan for the next', async () => {
  const plan = await meeting();
  const { meetings } = server.app;
  const watch = meetings.watch.bind(meetings);
  let openDoor = (): void => {};
  const door = new Promise<void>((resolve) => {
    openDoor = resolve;
  });
  let waiting = 0;
  meetings.watch = async (...args) => {
    waiting += 1;
    await door;
    return watch(...args);
  };
  try {
    const first = httpRequest(at(plan), { headers: { authorization: `Bearer ${plan.viewer}`, accept: 'text/event-stream' } });
    const isGone = new Promise((resolve) => first.once('close', resolve));
    first.on('error', () => undefined);
    first.end();
    await expect.poll(() => waiting).toBe(1);
    const second = follow(plan, plan.viewer);
    first.destroy();
    await isGone;
    openDoor();
    const follower = await second;
    await follower.next();
    await command(plan, { do: 'start' });
    await follower.until(({ data }) => data.includes('"phase":"opening"'));
  } finally {
    meetings.watch = watch;
  }
});
