import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { MemoryStore } from '../testing/memory-store.ts';
import { createLogger } from './logger.ts';

const SCRIPT = 'said("again and again");\n'.repeat(200);
const HASHED = '/assets/app-BxYz12_3.js';
const FIXED = '/assets/live.js';

let files: string;
let app: FastifyInstance;
beforeEach(async () => {
  files = mkdtempSync(join(tmpdir(), 'samsyn-client-'));
  mkdirSync(join(files, 'assets'));
  for (const name of ['index.html', HASHED, FIXED]) {
    writeFileSync(join(files, name), SCRIPT);
    writeFileSync(join(files, `${name}.br`), brotliCompressSync(SCRIPT));
    writeFileSync(join(files, `${name}.gz`), gzipSync(SCRIPT));
  }
  writeFileSync(join(files, 'icons.svg'), '<svg/>');
  app = await appWith(files);
});
afterEach(async () => {
  await app.close();
  rmSync(files, { recursive: true });
});

const appWith = (clientFiles: string): Promise<FastifyInstance> =>
  buildApp({ config: readConfig({}), store: new MemoryStore(), logger: createLogger('silent'), clientFiles });

const get = (url: string, encoding?: string, method: 'GET' | 'HEAD' = 'GET') =>
  app.inject({ method, url, headers: encoding === undefined ? {} : { 'accept-encoding': encoding } });

test('the page is never kept by a browser, and what carries a hash in its name always, in whatever form it is sent', async () => {
  for (const encoding of [undefined, 'gzip', 'br']) {
    const kept = async (path: string) => (await get(path, encoding)).headers['cache-control'];
    expect(await kept('/')).toBe('no-store');
    expect(await kept('/?seat=abc')).toBe('no-store');
    expect(await kept('/icons.svg')).toBe('no-cache');
    expect(await kept(FIXED)).toBe('no-cache');
    expect(await kept(HASHED)).toBe('public, max-age=31536000, immutable');
  }
  expect((await get('/assets/../../package.json')).statusCode).toBe(404);
});

for (const [asked, got, open] of [
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip, deflate', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ['identity', undefined, (body: Buffer) => body],
  [undefined, undefined, (body: Buffer) => body],
] as const) {
  test(`whoever takes ${asked ?? 'nothing in particular'} is sent ${got ?? 'the file as it is'}`, async () => {
    for (const url of ['/', HASHED, FIXED]) {
      const answer = await get(url, asked);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-encoding'], url).toBe(got);
      expect(answer.headers['content-type'], url).toMatch(url === '/' ? /^text\/html/ : /javascript/);
      expect(answer.headers['content-length'], url).toBe(String(answer.rawPayload.length));
      expect(answer.headers.vary, url).toMatch(/accept-encoding/i);
      expect(String(open(answer.rawPayload)), url).toBe(SCRIPT);

      const head = await get(url, asked, 'HEAD');
      expect(head.rawPayload).toHaveLength(0);
      for (const name of ['content-encoding', 'content-type', 'content-length', 'etag', 'cache-control', 'vary'])
        expect(head.headers[name], `${url} ${name}`).toBe(answer.headers[name]);
    }
  });
}

test('each form is a file of its own to whoever keeps it, and who has it is told that it stands', async () => {
  const tags = await Promise.all([undefined, 'gzip', 'br'].map(async (encoding) => (await get(FIXED, encoding)).headers.etag));
  expect(new Set(tags).size).toBe(3);
  const headers = { 'accept-encoding': 'br', 'if-none-match': String(tags[2]) };
  expect((await app.inject({ url: FIXED, headers })).statusCode).toBe(304);
});

test('what has no compressed copy is sent as it is, and what is not there is not there', async () => {
  const icons = await get('/icons.svg', 'br, gzip');
  expect(icons.headers['content-encoding']).toBeUndefined();
  expect(icons.body).toBe('<svg/>');
  expect((await get('/assets/none.js', 'br, gzip')).statusCode).toBe(404);
});

test('an answer of the program itself is never compressed', async () => {
  for (const url of ['/api/session', '/live/some-plan', '/openapi.json'])
    expect((await get(url, 'br, gzip')).headers['content-encoding'], url).toBeUndefined();
});

test('a client that is not built says so', async () => {
  await app.close();
  app = await appWith('/nowhere');
  const answer = await get('/');
  expect(answer.statusCode).toBe(503);
  expect(answer.body).toContain('npm run build');
});
