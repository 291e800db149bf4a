import { ConfigError, readConfig } from './config.ts';
import { StartError, serve } from './serve.ts';
import { stopOnSignal } from './signals.ts';

/** The server alone: reads the environment, listens, and stops when it is told to. */
try {
  stopOnSignal(await serve(readConfig(process.env)));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
