import { afterEach, expect, test, vi } from 'vitest';
import { isOutdated } from './version.ts';

afterEach(() => void vi.unstubAllGlobals());

const serverAnswers = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

test('the page is outdated when its own file is gone from the server', async () => {
  serverAnswers(() => Promise.resolve(new Response(null, { status: 404 })));
  expect(await isOutdated()).toBe(true);
});

test('a file that is there, a server in trouble and no link at all are no newer version', async () => {
  for (const status of [200, 503]) {
    serverAnswers(() => Promise.resolve(new Response(null, { status })));
    expect(await isOutdated()).toBe(false);
  }
  serverAnswers(() => Promise.reject(new TypeError('no link')));
  expect(await isOutdated()).toBe(false);
});
