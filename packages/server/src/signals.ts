import type { Running } from './serve.ts';

/** Stops a server on SIGTERM or Ctrl-C: what is on its way to disk is finished, and the process ends with 0. */
export function stopOnSignal(running: Running): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    // Ctrl-C reaches npm and this process both, and people press it twice.
    if (isStopping) return;
    isStopping = true;
    try {
      await running.stop();
      process.exit(0);
    } catch (error) {
      process.stderr.write(`The server did not stop cleanly: ${error instanceof Error ? error.name : typeof error}\n`);
      process.exit(1);
    }
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
