import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program that came with `npm ci`. */
export const tool = (name) => fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url));

/**
 * Runs a program with its output on this terminal.
 *
 * @returns its exit code; 1 when a signal ended it
 */
export function run(command, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** A program that had to succeed did not. It has said why on this terminal. */
export class FailedError extends Error {
  name = 'FailedError';
}

/** Runs a program that must succeed. @throws FailedError */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new FailedError(`${command} ended with ${code}`);
}
