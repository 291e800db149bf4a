import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { freePort } from './testing/server.ts';

/** What `npm run serve` runs. `npm test` builds it first. */
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const run = (env: Record<string, string>) => {
  const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...env }, stdio: 'pipe' });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    said.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said.stderr += String(chunk);
  });
  return { child, said, ended: once(child, 'exit').then(([code]) => code as number | null) };
};

test.skipIf(!existsSync(MAIN))('what cannot be started with is one sentence and exit code 1', async () => {
  const { said, ended } = run({ PORT: 'abc' });
  expect(await ended).toBe(1);
  expect(said).toEqual({ stdout: '', stderr: 'PORT must be a whole number from 1 to 65535, for example 3000; it is "abc".\n' });
});

test.skipIf(!existsSync(MAIN))('a server that is told to stop ends with 0', async () => {
  const port = await freePort();
  const { child, said, ended } = run({ PORT: String(port), DATA_DIR: mkdtempSync(join(tmpdir(), 'samsyn-')) });
  await expect.poll(() => said.stdout, { timeout: 15_000 }).toContain('listening');
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
