import type { PlanJson } from '@samsyn/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../testing/client.ts';
import { aPlan, startServer, type TestServer } from '../testing/server.ts';
import type { Invited, PlanMade } from './bodies.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const make = (body: unknown, key: string | undefined = server.adminKey) =>
  ask<PlanMade>(server, 'POST', '/api/plans', { key, body });
const refusal = async (body: unknown) => (await ask(server, 'POST', '/api/plans', { key: server.adminKey, body })).body;

/** The seats of a new plan, by what they are in it. */
async function table() {
  const { planId, participants } = await server.createPlan();
  const [chair, school, clinic, elin] = participants as [Invited, Invited, Invited, Invited];
  return { planId, chair, school, clinic, elin, path: `/api/plans/${planId}` };
}

test('[R001] a plan comes with a link for each participant, in the order given', async () => {
  const { status, body } = await make(aPlan());
  expect(status).toBe(201);
  expect(body.participants.map(({ name, role }) => [name, role])).toEqual([
    ['Birgitta Åkerlund', 'chair'],
    ['Peter Falk', 'agency'],
    ['Jenny Wallin', 'agency'],
    ['Elin Sand', 'subject'],
  ]);
  for (const { key, link } of body.participants) expect(link).toBe(`${server.url}/#${key}`);
  expect(new Set(body.participants.map(({ key }) => key)).size).toBe(4);
});

test('what another system says about a participant stands in the roster', async () => {
  const facts = { title: 'Rektor', contactWithSubject: 'Skolgången', presence: 'video', mandate: 'yes', phone: '070-174 06 11' };
  const { body } = await make(aPlan({ participants: [{ name: 'Peter', role: 'agency', ...facts } as never] }));
  const plan = await ask<PlanJson>(server, 'GET', `/api/plans/${body.planId}`, { key: server.adminKey });
  expect(Object.values(plan.body['roster'] as object)).toEqual([expect.objectContaining(facts)]);
});

test('the family answers for itself when nobody says anything else', async () => {
  const { planId, elin, chair } = await table();
  const { body } = await ask<{ roster: Record<string, { principal: unknown }> }>(server, 'GET', `/api/plans/${planId}`, {
    key: chair.key,
  });
  expect(body.roster[elin.id]?.principal).toBe('enskild');
  expect(body.roster[chair.id]?.principal).toBe(null);
});

test('only the admin key makes plans', async () => {
  const { chair } = await table();
  expect(await make(aPlan(), chair.key)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  expect(await make(aPlan(), 'somebody-elses')).toMatchObject({ status: 401, body: { code: 'key-unknown' } });
  expect(await ask(server, 'POST', '/api/plans', { body: aPlan() })).toMatchObject({
    status: 401,
    body: { code: 'key-missing' },
  });
});

test('without an ADMIN_KEY the route is closed', async () => {
  const closed = await startServer({ env: { ADMIN_KEY: '' } });
  const answer = await ask(closed, 'POST', '/api/plans', { key: 'any', body: aPlan() });
  await closed.stop();
  expect(answer).toMatchObject({ status: 403, body: { code: 'admin-key-missing' } });
});

const { title: _title, ...untitled } = aPlan();
const [somebody] = aPlan().participants;

test.each([
  ['title', untitled],
  ['title', aPlan({ title: '   ' })],
  ['startsAt', aPlan({ startsAt: 'på fredag' })],
  ['startsAt', aPlan({ startsAt: '2026-12-04' })],
  ['startsAt', aPlan({ startsAt: '2026-13-40T10:00:00+01:00' })],
  ['startsAt', aPlan({ startsAt: '0206-12-04T10:00:00+01:00' })],
  ['plannedMinutes', aPlan({ plannedMinutes: 10 })],
  ['plannedMinutes', aPlan({ plannedMinutes: 121 })],
  ['plannedMinutes', { ...aPlan(), plannedMinutes: '60' }],
  ['admission', { ...aPlan(), admission: 'everyone' }],
  ['consent/status', { ...aPlan(), consent: { status: 'maybe' } }],
  ['consent/form', aPlan({ consent: { status: 'given', givenOn: '2026-11-10' } })],
  ['consent/givenOn', aPlan({ consent: { status: 'given', form: 'skriftligt' } })],
  ['consent/givenOn', aPlan({ consent: { status: 'given', form: 'skriftligt', givenOn: '2026-02-30' } })],
  ['participants', aPlan({ participants: [] })],
  ['participants', aPlan({ participants: Array.from({ length: 101 }, () => ({ name: 'Någon', role: 'relative' })) })],
  ['participants/0/name', { ...aPlan(), participants: [{ role: 'chair' }] }],
  ['participants/0/name', { ...aPlan(), participants: [{ name: 'x'.repeat(101), role: 'chair' }] }],
  ['participants/0/role', { ...aPlan(), participants: [{ name: 'Birgitta', role: 'boss' }] }],
  ['participants/0/principal', { ...aPlan(), participants: [{ ...somebody, principal: 'staten' }] }],
  ['participants/1/role', { ...aPlan(), participants: [somebody, somebody] }],
  ['body', []],
])('a plan with a wrong %s is refused, and the answer says where', async (field, body) => {
  const problem = await refusal(body);
  expect(problem).toMatchObject({ status: 400, code: 'body-invalid', field });
  expect(problem.detail).toMatch(new RegExp(`^${field} .+\\.$`));
});

test('[R071] parts that do not add up, and a Behov that is not the longest, are refused', async () => {
  const minutes = { opening: 6, situation: 12, needs: 27, summary: 9, closing: 6 };
  expect((await make(aPlan({ minutes }))).status).toBe(201);
  expect(await refusal(aPlan({ minutes: { ...minutes, needs: 20 } }))).toMatchObject({
    code: 'minutes-not-planned',
    field: 'minutes',
  });
  expect(await refusal(aPlan({ minutes: { ...minutes, situation: 27, needs: 12 } }))).toMatchObject({
    code: 'needs-not-longest',
    field: 'minutes/needs',
  });
});

test('consent that was refused needs no form and no day', async () => {
  expect((await make(aPlan({ consent: { status: 'refused' } }))).status).toBe(201);
});

test('the chair gives somebody more a seat, and the link opens it', async () => {
  const { chair, path } = await table();
  const body = { name: 'Omar Hassan', role: 'secretary' };
  const added = await ask<Invited>(server, 'POST', `${path}/participants`, { key: chair.key, body });
  expect(added).toMatchObject({ status: 201, body: { name: 'Omar Hassan', role: 'secretary' } });
  const plan = await ask<PlanJson>(server, 'GET', path, { key: added.body.key });
  expect(plan.body['roster']).toHaveProperty(`${added.body.id}.name`, 'Omar Hassan');
});

test('a plan has one chair', async () => {
  const { chair, path } = await table();
  const body = { name: 'En till', role: 'chair' };
  const answer = await ask(server, 'POST', `${path}/participants`, { key: chair.key, body });
  expect(answer).toMatchObject({ status: 409, body: { code: 'chair-exists' } });
});

test('a plan holds a hundred participants and no more', async () => {
  const participants = Array.from({ length: 100 }, (_, index) => ({ name: `Person ${index + 1}`, role: 'relative' as const }));
  const { planId } = await server.createPlan({ participants });
  const body = { name: 'En till', role: 'relative' };
  const answer = await ask(server, 'POST', `/api/plans/${planId}/participants`, { key: server.adminKey, body });
  expect(answer).toMatchObject({ status: 409, body: { code: 'participants-too-many' } });
});

test('an agency invites nobody and shows nobody out', async () => {
  const { school, clinic, path } = await table();
  const body = { name: 'Min chef', role: 'agency' };
  expect(await ask(server, 'POST', `${path}/participants`, { key: school.key, body })).toMatchObject({ status: 403 });
  expect(await ask(server, 'DELETE', `${path}/participants/${clinic.id}`, { key: school.key })).toMatchObject({ status: 403 });
});

test('whoever is shown out is out at once, and their words stay', async () => {
  const { chair, clinic, path } = await table();
  expect((await ask(server, 'DELETE', `${path}/participants/${clinic.id}`, { key: chair.key })).status).toBe(204);
  expect(await ask(server, 'GET', path, { key: clinic.key })).toMatchObject({ status: 401, body: { code: 'key-unknown' } });
  const plan = await ask<PlanJson>(server, 'GET', path, { key: chair.key });
  expect(plan.body['roster']).toHaveProperty(`${clinic.id}.revoked`, true);
  expect((await ask(server, 'DELETE', `${path}/participants/${clinic.id}`, { key: chair.key })).status).toBe(204);
});

test('a chair cannot take its own seat away; another system can', async () => {
  const { chair, path } = await table();
  const own = `${path}/participants/${chair.id}`;
  expect(await ask(server, 'DELETE', own, { key: chair.key })).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  expect((await ask(server, 'DELETE', own, { key: server.adminKey })).status).toBe(204);
  const body = { name: 'En ny', role: 'chair' };
  const next = await ask<Invited>(server, 'POST', `${path}/participants`, { key: server.adminKey, body });
  const plan = await ask<PlanJson>(server, 'GET', path, { key: next.body.key });
  expect(plan.body['meeting']).toHaveProperty('leader', next.body.id);
});

test('a participant of another plan is nobody here', async () => {
  const [one, other] = [await table(), await table()];
  const answer = await ask(server, 'DELETE', `${one.path}/participants/${other.school.id}`, { key: one.chair.key });
  expect(answer).toMatchObject({ status: 404, body: { code: 'participant-unknown' } });
});

test('a plan that is not yours and one that does not exist look the same', async () => {
  const [one, other] = [await table(), await table()];
  const theirs = await ask(server, 'GET', other.path, { key: one.chair.key });
  const nobodys = await ask(server, 'GET', '/api/plans/finns-inte', { key: one.chair.key });
  expect(theirs).toMatchObject({ status: 404, body: { code: 'plan-unknown' } });
  expect(theirs.body).toEqual(nobodys.body);
  expect(await ask(server, 'GET', '/api/plans/finns-inte', { key: server.adminKey })).toMatchObject({ status: 404 });
});

test('a viewer sees what is projected, and no telephone numbers', async () => {
  const participants = [
    { name: 'Birgitta', role: 'chair' as const },
    { name: 'Sara', role: 'guardian' as const, phone: '070-174 06 11' },
    { name: 'Tavlan', role: 'viewer' as const },
  ];
  const { planId, participants: seats } = await server.createPlan({ participants });
  const { body } = await ask<PlanJson>(server, 'GET', `/api/plans/${planId}`, { key: seats[2]?.key });
  expect(body).toHaveProperty('roster');
  expect(JSON.stringify(body)).not.toContain('070-174 06 11');
  expect(Object.keys(body)).not.toContain('parked');
});

test('who asks is settled before what they ask is read', async () => {
  const { path, school } = await table();
  const other = await table();
  const wrong = { body: { what: 'is this' } };
  for (const route of [`${path}/commands`, `${path}/participants`]) {
    expect(await ask(server, 'POST', route, wrong)).toMatchObject({ status: 401, body: { code: 'key-missing' } });
    expect(await ask(server, 'POST', route, { ...wrong, key: other.chair.key })).toMatchObject({ status: 404 });
  }
  expect(await ask(server, 'POST', `${path}/participants`, { ...wrong, key: school.key })).toMatchObject({ status: 403 });
  expect(await ask(server, 'POST', `${path}/commands`, { ...wrong, key: school.key })).toMatchObject({ status: 400 });
});

test('what is sent beside the fields of a plan is not kept', async () => {
  const minutes = { opening: 6, situation: 12, needs: 27, summary: 9, closing: 6 };
  const sent = aPlan({ minutes: { ...minutes, evil: 1 } as never, consent: { ...aPlan().consent, evil: 'x' } as never });
  const { body } = await make(sent);
  const plan = await ask<PlanJson>(server, 'GET', `/api/plans/${body.planId}`, { key: server.adminKey });
  expect(plan.body['consent']).toEqual(aPlan().consent);
  expect(plan.body['meeting']).toMatchObject({ minutes });
  expect(JSON.stringify(plan.body)).not.toContain('evil');
});

test('before there is consent a seat reads who is asked and when, and not what may not be shared', async () => {
  const consent = { status: 'withdrawn', exceptions: ['Inget om hemmet'], childAsked: 'I skolan' } as const;
  const { planId, participants } = await server.createPlan({ consent: { ...consent, exceptions: [...consent.exceptions] } });
  const { body } = await ask<PlanJson>(server, 'GET', `/api/plans/${planId}`, { key: participants[0]?.key });
  expect(body).toMatchObject({ consent: { status: 'withdrawn' }, meeting: { phase: 'waiting' } });
  expect(JSON.stringify(body)).not.toMatch(/Inget om hemmet|I skolan/);
});

test('what another system knows of the person and the invitation stands in the plan, as people would have written it', async () => {
  const subject = {
    ...{
      displayName: 'Elin',
      fullName: 'Elin Sand',
      birthDate: '2012-05-01',
      language: 'so',
      interpreter: 'Somaliska, på plats',
    },
    ...{ imageSupport: true, easyRead: false, communication: 'Korta meningar', protectedIdentity: true },
    ...{ participation: 'a-while' as const, fromMinute: 0, toMinute: 25, preparedOn: '2026-11-20' },
  } as const;
  const invitation = {
    initiator: 'Ekbackens skola',
    sentOn: '2026-11-10',
    place: 'Rum B12',
    modes: ['room', 'video'],
    noticeDays: 24,
  };
  const { body } = await make(aPlan({ subject, invitation: { ...invitation, preparation: 'Läs sammanfattningen' } as never }));
  const plan = await ask<PlanJson>(server, 'GET', `/api/plans/${body.planId}`, { key: server.adminKey });
  expect(plan.body).toMatchObject({ subject, invitation: { ...invitation, preparation: 'Läs sammanfattningen' } });
  // Whoever sits there goes on in the same text.
  const room = await server.app.rooms.open({ planId: body.planId, kind: 'plan' });
  expect(room.doc.getMap('subject').get('communication')).toHaveProperty('insert');
});

test.each([
  ['subject/birthDate', { subject: { birthDate: 'i maj' } }],
  ['subject/participation', { subject: { participation: 'perhaps' } }],
  ['subject/toMinute', { subject: { fromMinute: 30, toMinute: 20 } }],
  ['subject/communication', { subject: { communication: 'x'.repeat(2001) } }],
  ['subject/protectedIdentity', { subject: { protectedIdentity: 'ja' } }],
  ['invitation/modes/0', { invitation: { modes: ['brev'] } }],
  ['invitation/noticeDays', { invitation: { noticeDays: -1 } }],
  ['invitation/place', { invitation: { place: ' ' } }],
])('a field of what is known before that is wrong is named: %s', async (field, changes) => {
  expect(await refusal(aPlan(changes as never))).toMatchObject({ code: 'body-invalid', field });
});

test('fields of the person that are not asked for are not kept', async () => {
  const { body } = await make(aPlan({ subject: { displayName: 'Elin', personnummer: '20120501-1234' } as never }));
  const plan = await ask<PlanJson>(server, 'GET', `/api/plans/${body.planId}`, { key: server.adminKey });
  expect(JSON.stringify(plan.body)).not.toContain('20120501');
});
