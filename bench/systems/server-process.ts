import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

const PRELOAD = new URL('../servers/report-cpu.js', import.meta.url).href;

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port could be had');
  return address.port;
}

/** A server in a process of its own, which tells what CPU time it has used. */
export class ServerProcess {
  readonly #child: ChildProcess;
  #said = '';

  constructor(script: string, env: NodeJS.ProcessEnv) {
    this.#child = spawn(process.execPath, ['--import', PRELOAD, script], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const keep = (chunk: Buffer) => {
      this.#said = (this.#said + chunk.toString()).slice(-4000);
    };
    this.#child.stdout?.on('data', keep);
    this.#child.stderr?.on('data', keep);
  }

  /** Throws what the server said last, when it has ended by itself. */
  check(): void {
    if (this.#child.exitCode !== null) throw new Error(`the server ended: ${this.#said}`);
  }

  /** User and system time of all its threads since it started. */
  async cpuMicroseconds(): Promise<number> {
    const answer = once(this.#child, 'message');
    this.#child.send('cpu?');
    const [usage] = (await answer) as [NodeJS.CpuUsage];
    return usage.user + usage.system;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}
