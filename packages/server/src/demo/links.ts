import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { linkOf } from '../plans/plans.ts';
import type { CaseName } from './case.ts';
import type { Stage } from './clock.ts';
import { type Demo, seedCase } from './seed-case.ts';

/**
 * The demo of a data folder: made the first time, found again after that, so that a restart prints the same links.
 * Keys are kept nowhere else, so they lie in a file of their own that only its owner may read.
 */
export async function demoOf(app: FastifyInstance, name: CaseName, upTo: Stage): Promise<Demo> {
  const { dataDir, publicUrl } = app.config;
  const file = join(dataDir, upTo === 'waiting' ? `demo-links-${name}.json` : `demo-links-${name}-${upTo}.json`);
  const kept = await read(file);
  if (kept && (await app.store.plans.plan(kept.planId))) {
    return { ...kept, seats: kept.seats.map((seat) => ({ ...seat, link: linkOf(publicUrl, seat.key) })) };
  }
  const demo = await seedCase(app, name, { upTo });
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
  return demo;
}

async function read(file: string): Promise<Demo | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Demo;
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    // A file that was cut short by a full disk or a hand is as good as none: the demo is made again.
    if (isMissing || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
