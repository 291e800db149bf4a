import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../packages/server/dist/config.js';
import { seedCase } from '../../packages/server/dist/demo/seed-case.js';
import { createLogger } from '../../packages/server/dist/http/logger.js';
import { serve } from '../../packages/server/dist/serve.js';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * A meeting to take pictures of: the real server in this process, on a port and in a folder of its own.
 *
 * @param {{ story: 'alma' | 'navid', stage: import('../../packages/server/dist/demo/clock.js').Stage, at: string }} what
 *   `at` is what time it is there when the doors open, so that pictures taken on another day are the same
 */
export async function openPicturePlace({ story, stage, at }) {
  const dataDir = await mkdtemp(join(tmpdir(), 'samsyn-pictures-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const aheadMs = Date.parse(at) - Date.now();
  const config = readConfig({ PORT: String(port), PUBLIC_URL: url, DATA_DIR: dataDir });
  const running = await serve(config, { now: () => Date.now() + aheadMs, logger: createLogger('fatal') });
  const { planId, seats } = await seedCase(running.app, story, { upTo: stage });
  return {
    planId,
    seats,
    /** Asks something of the meeting, as one of the seats. @throws Error when the meeting will not */
    async ask(person, command) {
      const seat = seats.find((one) => one.person === person);
      const response = await fetch(`${url}/api/plans/${planId}/commands`, {
        method: 'POST',
        headers: { authorization: `Bearer ${seat?.key}`, 'content-type': 'application/json' },
        body: JSON.stringify({ id: crypto.randomUUID(), ...command }),
      });
      if (!response.ok) throw new Error(`${person} may not ${command.do}: ${response.status} ${await response.text()}`);
    },
    async close() {
      await running.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
