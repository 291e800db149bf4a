/**
 * A process that writes until it is killed, and says aloud what has been acknowledged: `durability.test.ts` kills it.
 * Run with the data folder as its argument.
 */
import { writeSync } from 'node:fs';
import { entryBy } from '../store.suite.ts';
import { openSqliteStore } from './open.ts';

const [dataDir] = process.argv.slice(-1);
if (!dataDir) throw new Error('which data folder?');

const { log } = await openSqliteStore(dataDir);
for (;;) {
  const { last } = await log.load('alma');
  const numbers = [1, 2, 3].map((more) => last + more);
  const acked = await Promise.all(numbers.map((number) => log.append([entryBy('alma', `word ${number}`)])));
  for (const number of acked) writeSync(1, `${number}\n`);
  // Now and then what is done is compacted, so that a kill may fall there too.
  if (last % 30 === 0) await log.compact('alma', new TextEncoder().encode(`up to ${last}`), last);
}
