import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { textOf } from '../store.suite.ts';
import { openSqliteStore } from './open.ts';
import { newDataDir } from './subject.suite.ts';

const WRITER = fileURLToPath(new URL('./writer.suite.ts', import.meta.url));
/** Vite reads the TypeScript that this version of Node does not. */
const RUN = 'import("vite").then(({ runnerImport }) => runnerImport(process.argv[1], { configFile: false, logLevel: "error" }))';

/** Lets a writer come to so many acknowledgements, kills it at once, and gives all that it had said by then. */
async function killAfter(acknowledgements: number, dataDir: string): Promise<number[]> {
  const writer: ChildProcess = spawn(process.execPath, ['-e', RUN, WRITER, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(writer, 'close');
  let said = '';
  const acked = () => said.split('\n').slice(0, -1).map(Number);
  writer.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (acked().length >= acknowledgements) writer.kill('SIGKILL');
  });
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
  return acked();
}

test('what was acknowledged before the process was killed is there when it comes back', { timeout: 60_000 }, async () => {
  const dataDir = await newDataDir();
  let before = 0;
  for (const acknowledgements of [1, 20, 75]) {
    const acked = await killAfter(acknowledgements, dataDir);
    const store = await openSqliteStore(dataDir);
    const { snapshot, tail, last } = await store.log.load('alma');
    await store.close();

    expect(acked[0]).toBe(before + 1);
    expect(last).toBeGreaterThanOrEqual(acked.at(-1) ?? 0);
    const upTo = snapshot ? Number(textOf(snapshot).replace('up to ', '')) : 0;
    expect(tail.map(textOf)).toEqual(Array.from({ length: last - upTo }, (_, index) => `word ${upTo + index + 1}`));
    before = last;
  }
  await rm(dataDir, { recursive: true });
});
