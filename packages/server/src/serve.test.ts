import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { createLogger } from './http/logger.ts';
import { StartError, serve } from './serve.ts';
import { startServer } from './testing/server.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'samsyn-'));
const start = (env: Record<string, string>) => serve(readConfig(env), { logger: createLogger('silent') });
const sentence = async (env: Record<string, string>): Promise<string> => {
  const error = await start(env).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartError);
  return (error as StartError).message;
};

test('a port that is taken is named, with what to do', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
  });
  const said = await sentence({ PORT: String(port), DATA_DIR: folder() });
  taken.close();
  expect(said).toBe(`Port ${port} is already in use. Stop what uses it, or set PORT to another number.`);
});

test('a data folder that cannot be written is named, with what to do', async () => {
  const file = join(folder(), 'a-file');
  writeFileSync(file, '');
  expect(await sentence({ DATA_DIR: join(file, 'data') })).toMatch(
    /^The data folder .+ cannot be written to\. Set DATA_DIR .+\.$/,
  );
});

test.skipIf(process.platform !== 'linux')(
  'a file system that takes no folders is named too, and not tried for ever',
  async () => {
    expect(await sentence({ DATA_DIR: '/proc/nowhere/data' })).toMatch(
      /^The data folder \/proc\/nowhere\/data cannot be written to\./,
    );
  },
);

test('a database of a newer version is left as it is', async () => {
  const dataDir = folder();
  const server = await startServer({ dataDir });
  await server.stop();
  const database = new Database(join(dataDir, 'samsyn.sqlite'));
  database.pragma('user_version = 9999');
  database.close();
  expect(await sentence({ DATA_DIR: dataDir })).toMatch(/written by a newer version of Samsyn\. Start the newer version again/);
});

test('a store or a bus that is not there yet is not quietly replaced by another', async () => {
  expect(await sentence({ DATABASE_URL: 'postgres://localhost/sip', DATA_DIR: folder() })).toMatch(/^DATABASE_URL is set/);
  expect(await sentence({ REDIS_URL: 'redis://localhost', DATA_DIR: folder() })).toMatch(/^REDIS_URL is set/);
});

test('what was there before a restart is there after it', async () => {
  const server = await startServer();
  const { planId } = await server.createPlan();
  await server.restart();
  expect(await server.app.store.plans.plan(planId)).toMatchObject({ title: 'SIP för Elin' });
  await server.stop();
});
