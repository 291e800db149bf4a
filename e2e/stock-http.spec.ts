import * as Y from 'yjs';
import { ADMIN_KEY } from './support/place.ts';
import { expect, type Invited, PLAN, test } from './support/stock-world.ts';

/** The contract's routes, as somebody reads them who has never seen this project's code. */

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
