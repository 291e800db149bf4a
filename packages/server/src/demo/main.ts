import { pino } from 'pino';
import { ConfigError, readConfig } from '../config.ts';
import { createLogger } from '../http/logger.ts';
import { StartError, serve } from '../serve.ts';
import { stopOnSignal } from '../signals.ts';
import { wordsIn } from '../words/catalogue.ts';
import { readCase } from './case.ts';
import { demoOf } from './links.ts';
import { OptionError, readOptions } from './options.ts';
import { demoTable } from './table.ts';

/** The server with one of the fictional meetings in it, and a link for each seat. */
const words = wordsIn('sv');
try {
  const { name, upTo } = readOptions(process.argv.slice(2), words);
  const running = await serve(readConfig(process.env), { logger: createLogger('warn', pino.destination(2)) });
  stopOnSignal(running);
  const demo = await demoOf(running.app, name, upTo);
  const { title } = await readCase(name);
  process.stdout.write(`${demoTable(demo, title, words)}\n`);
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof StartError || error instanceof OptionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
