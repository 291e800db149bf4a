import { encodeFrame, MESSAGE } from '@samsyn/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTable, PLAN, type Table } from '../testing/table.ts';
import { type Announcement, decodeAnnouncements, encodeAnnouncements, MAX_STATE_LENGTH } from './announcement.ts';

/** Who somebody is comes from the server; what they announce is about themselves alone. */

let table: Table;

beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.stop());

const says = (client: number, state: Announcement['state'], clock = 1): Uint8Array =>
  encodeFrame.awareness(encodeAnnouncements([{ client, clock, state }]));

async function watcher() {
  const wire = table.wire('sara', { query: '?clientID=900' });
  await wire.frame('step1');
  const heard = (): Announcement[] =>
    wire.frames.flatMap((frame) => (frame.kind === 'awareness' ? decodeAnnouncements(frame.update) : []));
  return { wire, heard };
}

async function wireOf(name: 'peter' | 'jenny', client: number) {
  const wire = table.wire(name, { query: `?clientID=${client}` });
  await wire.frame('step1');
  return wire;
}

test('a state is told to the others with the identity that the server knows', async () => {
  const { heard } = await watcher();
  const peter = await wireOf('peter', 1);
  peter.send(says(1, { user: { id: 'birgitta', name: 'Ordförande', role: 'chair' }, writing: 'peter/r1' }));
  await expect
    .poll(heard)
    .toMatchObject([
      { client: 1, state: { user: { id: 'peter', name: 'peter efternamn', role: 'agency' }, writing: 'peter/r1' } },
    ]);
  expect((await table.app.meetings.projection(PLAN)).here).toContain('peter');
});

test('what a socket says for others is left out without a word', async () => {
  const { heard } = await watcher();
  const jenny = await wireOf('jenny', 2);
  jenny.send(says(2, { at: 'jenny' }));
  const peter = await wireOf('peter', 1);
  peter.send(says(2, { at: 'forged' }, 99), says(2, null, 100), says(900, null, 100), says(1, { at: 'peter' }));
  await expect.poll(() => heard().length).toBe(2);
  expect(heard().map(({ client, state }) => [client, state?.['at']])).toEqual([
    [2, 'jenny'],
    [1, 'peter'],
  ]);
  expect(peter.closedWith).toBeUndefined();
});

test('nobody can number themselves out of reach, or a colleague', async () => {
  const { heard } = await watcher();
  const peter = await wireOf('peter', 1);
  peter.send(says(1, { at: 'first' }, Number.MAX_SAFE_INTEGER), says(1, { at: 'second' }, 1));
  await expect.poll(() => heard().length).toBe(2);
  const [first, second] = heard();
  expect(second?.state?.['at']).toBe('second');
  expect(second?.clock).toBeGreaterThan(first?.clock ?? Number.POSITIVE_INFINITY);
});

test('a state that is too long, or is no object, is left out', async () => {
  const { heard } = await watcher();
  const peter = await wireOf('peter', 1);
  peter.send(
    says(1, { long: 'x'.repeat(MAX_STATE_LENGTH) }),
    says(1, ['list'] as unknown as Announcement['state']),
    says(1, { at: 'short' }),
  );
  await expect.poll(heard).toMatchObject([{ state: { at: 'short' } }]);
});

test('whoever closes is seen to leave, and to come back at once', async () => {
  const { heard } = await watcher();
  for (let visit = 0; visit < 2; visit += 1) {
    const peter = await wireOf('peter', 1);
    peter.send(says(1, { at: 'here' }, 1));
    await expect.poll(() => heard().at(-1)?.state?.['at']).toBe('here');
    peter.socket.close();
    await expect.poll(() => heard().at(-1)?.state).toBeNull();
  }
  const clocks = heard().map(({ clock }) => clock);
  expect(clocks).toEqual([...clocks].sort((a, b) => a - b));
  expect(new Set(clocks).size).toBe(4);
});

test('whoever asks hears who is here, and nothing of themselves', async () => {
  const peter = await wireOf('peter', 1);
  peter.send(says(1, { at: 'here' }));
  const jenny = await wireOf('jenny', 2);
  jenny.send(says(2, { at: 'jenny' }), Uint8Array.of(MESSAGE.queryAwareness));
  await expect
    .poll(() => jenny.frames.flatMap((frame) => (frame.kind === 'awareness' ? decodeAnnouncements(frame.update) : [])).at(-1))
    .toMatchObject({ client: 1 });
});

test('stock clients see each other, and see each other go', async () => {
  const peter = table.join('peter');
  const jenny = table.join('jenny');
  await expect.poll(() => peter.provider.synced && jenny.provider.synced).toBe(true);
  peter.provider.awareness.setLocalState({ user: { name: 'Någon annan' }, writing: 'peter/r1' });
  const seen = () => jenny.provider.awareness.getStates().get(peter.doc.clientID);
  await expect.poll(seen).toMatchObject({ user: { id: 'peter', role: 'agency' }, writing: 'peter/r1' });
  peter.leave();
  await expect.poll(seen).toBeUndefined();
});
