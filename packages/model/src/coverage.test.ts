import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** docs/coverage.md says what is done. What it says must be true of the files that are there. */
const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/coverage.md', root), 'utf8');

interface Line {
  readonly id: string;
  readonly state: string;
  readonly livesIn: string;
  readonly testedIn: string;
  readonly remains: string;
}

const cell = (text: string): string => text.trim().replaceAll('`', '');

const lines: Line[] = page.split('\n').flatMap((line) => {
  const [id = '', , state, livesIn, testedIn, remains] = line.split('|').slice(1).map(cell);
  if (!/^R\d{3}$/.test(id)) return [];
  return [{ id, state: state ?? '', livesIn: livesIn ?? '', testedIn: testedIn ?? '', remains: remains ?? '' }];
});

const exists = (path: string): boolean => existsSync(new URL(path, root));

test('all 194 wishes stand there, each once', () => {
  const all = Array.from({ length: 194 }, (_, index) => `R${String(index + 1).padStart(3, '0')}`);
  expect(lines.map((line) => line.id).sort()).toEqual(all);
});

test('every file that it names is there', () => {
  for (const { id, livesIn, testedIn } of lines) {
    for (const path of [livesIn, testedIn]) if (path !== '') expect(exists(path), `${id}: ${path}`).toBe(true);
  }
});

test('what is done lives somewhere, and the test that it names says so by its id', () => {
  const done = lines.filter((line) => line.state === 'done');
  for (const { id, livesIn, testedIn, remains } of done) {
    expect([livesIn === '', testedIn === '', remains], id).toEqual([false, false, '']);
    const titles = readFileSync(new URL(testedIn, root), 'utf8').match(/\[R\d{3}[^\]]*\]/g) ?? [];
    expect(
      titles.some((title) => title.includes(id)),
      `${testedIn} has no title with [${id}]`,
    ).toBe(true);
  }
  expect(done.length).toBeGreaterThan(0);
});

test('what is not done says what remains, and nothing has another state', () => {
  for (const { id, state, remains } of lines) {
    expect(['done', 'partly', 'planned'], id).toContain(state);
    if (state !== 'done') expect(remains, id).not.toBe('');
  }
});

test('its figures are those of its rows', () => {
  const count = (state: string) => lines.filter((line) => line.state === state).length;
  expect(page).toContain(`${count('done')} done, ${count('partly')} partly, ${count('planned')} planned, of 194.`);
});
