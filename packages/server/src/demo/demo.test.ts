import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTENT, fits, meetingOf, type PlanJson, parseRoot, type Shape, textLimit, whatIsMissing } from '@samsyn/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../testing/client.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { wordsIn } from '../words/catalogue.ts';
import { CASES, type CaseName } from './case.ts';
import { STAGES, type Stage } from './clock.ts';
import { demoOf } from './links.ts';
import { OptionError, readOptions } from './options.ts';
import { type Demo, seedCase } from './seed-case.ts';
import { demoTable } from './table.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const keyOf = (demo: Demo, person: string): string => demo.seats.find((seat) => seat.person === person)?.key ?? '';
const readAs = async (demo: Demo, person: string): Promise<PlanJson> =>
  (await ask<PlanJson>(server, 'GET', `/api/plans/${demo.planId}`, { key: keyOf(demo, person) })).body;

/** Whether a value as JSON could have come from a client: a text is a string there. */
const isAllowed = (shape: Shape | undefined, value: unknown): boolean =>
  shape !== undefined && ((typeof value === 'string' && value.length <= (textLimit(shape) ?? -1)) || fits(shape, value));

/** Every value of a plan that no client could have written, by where it stands. */
function wrongValues(plan: PlanJson): string[] {
  return Object.entries(plan).flatMap(([root, value]) => {
    const kind = parseRoot(root)?.kind;
    const content = kind && CONTENT[kind];
    if (!content || typeof value !== 'object' || value === null) return [];
    if ('values' in content) {
      return Object.entries(value).flatMap(([key, one]) => (isAllowed(content.values[key], one) ? [] : [`${root}.${key}`]));
    }
    return Object.entries(value as Record<string, object>).flatMap(([id, row]) =>
      Object.entries(row).flatMap(([field, one]) => (isAllowed(content.rows[field], one) ? [] : [`${root}.${id}.${field}`])),
    );
  });
}

const chairOf: Record<CaseName, string> = { alma: 'p-birgitta', navid: 'p-emma' };

test.each(CASES.flatMap((name) => STAGES.map((stage) => [name, stage] as const)))(
  '%s opened in %s holds nothing that a client could not have written',
  async (name, stage) => {
    const demo = await seedCase(server.app, name, { upTo: stage });
    const plan = await readAs(demo, chairOf[name]);
    expect(wrongValues(plan)).toEqual([]);
    expect(meetingOf(plan).phase).toBe(stage);
  },
);

test('before the meeting the questions are there and the answers are not', async () => {
  const plan = await readAs(await seedCase(server.app, 'alma'), 'p-sara');
  expect(plan['questions']).toMatchObject({ f1: { text: expect.stringContaining('tre förmiddagar'), answer: '' } });
  expect(plan['needs']).toEqual({});
  expect(plan['plan']).toMatchObject({ purpose: 'Samordna stödet så att Alma kan komma till skolan igen.' });
  expect(JSON.stringify(plan['plainText'])).toContain('Hästarna');
});

test.each(CASES)('%s could be locked from the summary', async (name) => {
  const demo = await seedCase(server.app, name, { upTo: 'summary' });
  expect(whatIsMissing(await readAs(demo, chairOf[name]))).toEqual([]);
  const body = { id: 'lock', do: 'lock' };
  const answer = await ask(server, 'POST', `/api/plans/${demo.planId}/commands`, { key: keyOf(demo, chairOf[name]), body });
  expect(answer.status).toBe(200);
});

test('a meeting that opens in the middle has kept its times until then', async () => {
  const demo = await seedCase(server.app, 'alma', { upTo: 'needs' });
  const meeting = meetingOf(await readAs(demo, 'p-sara'));
  const nowMs = Date.now();
  expect(meeting.spentMs).toEqual({ opening: 8 * 60_000, situation: 15 * 60_000 });
  expect(nowMs - (meeting.startedAt ?? 0)).toBeGreaterThanOrEqual(32 * 60_000);
  expect(meeting.floor).toBe(meeting.heard.at(-1));
  expect(meeting.turns.some((seat) => meeting.heard.includes(seat))).toBe(false);
});

test("[R016] the school and the club never see the row that Navid's consent hides from them", async () => {
  const demo = await seedCase(server.app, 'navid', { upTo: 'locked' });
  for (const person of ['p-tomas', 'p-ali', 'family', 'board']) {
    expect(JSON.stringify(await readAs(demo, person))).not.toMatch(/provtagning|Suget/);
  }
  for (const person of ['p-navid', 'p-daniel', 'p-susanne']) {
    expect(JSON.stringify(await readAs(demo, person))).toContain('provtagning');
  }
});

test('a restart finds the same links, which nobody else on the machine may read', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'samsyn-'));
  const own = await startServer({ dataDir });
  const first = await demoOf(own.app, 'alma', 'waiting');
  await own.restart();
  const second = await demoOf(own.app, 'alma', 'waiting');
  await own.stop();
  expect(second).toEqual(first);
  const file = join(dataDir, 'demo-links-alma.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ planId: first.planId });
});

test('each seat has its line with its link', async () => {
  const demo = await seedCase(server.app, 'alma');
  const table = demoTable(demo, 'SIP för Alma', wordsIn('sv'));
  for (const { name, link } of demo.seats) expect(table).toMatch(new RegExp(`${name} +${link}`));
  expect(table).toContain('Tavlan i rummet');
  expect(table).not.toContain('demo-');
});

test('a meeting or a part that there is not is answered with those there are', () => {
  const words = wordsIn('sv');
  const read = (...args: string[]) => readOptions(args, words);
  expect(read()).toEqual({ name: 'alma', upTo: 'waiting' });
  expect(read('--case', 'navid', '--at=needs')).toEqual({ name: 'navid', upTo: 'needs' satisfies Stage });
  expect(() => read('--case', 'kalle')).toThrow(
    'Det finns inget demonstrationsmöte som heter ”kalle”. Välj ett av: alma, navid.',
  );
  expect(() => read('--at', 'lunch')).toThrow(OptionError);
  expect(() => read('--chase', 'navid')).toThrow('Flaggan ”--chase” finns inte');
});

test('a demo opens also when the consent of its case ran out long ago', async () => {
  const later = await startServer({ now: () => Date.parse('2030-03-01T10:00:00+01:00') });
  const demo = await seedCase(later.app, 'alma');
  const { body } = await ask<PlanJson>(later, 'GET', `/api/plans/${demo.planId}`, { key: keyOf(demo, 'p-jenny') });
  await later.stop();
  expect(body).toHaveProperty('questions');
});
