import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../wait.ts';
import { freePort, ServerProcess } from './server-process.ts';

export interface Served {
  readonly server: ServerProcess;
  /** Host and port. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts a server with a port and a data folder of its own, and waits until it answers.
 *
 * @param script what Node runs
 * @param path what is asked for; anything below 500 is an answer
 */
export async function serve(script: string, path: string, env: (dataDir: string) => NodeJS.ProcessEnv): Promise<Served> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samsyn-bench-'));
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const server = new ServerProcess(script, { PORT: String(port), HOST: '127.0.0.1', ...env(dataDir) });
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await until('the server answers', async () => {
      server.check();
      const status = await fetch(`http://${address}${path}`).then(
        (response) => response.status,
        () => 503,
      );
      return status < 500;
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { server, address, stop };
}
