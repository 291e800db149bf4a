import { ensureBuilt } from './lib/build.mjs';
import { must, tool } from './lib/run.mjs';

// The comparison with the peers, on what is built: `npm run bench -- --rounds 3 --only samsyn,hocuspocus`.
await ensureBuilt();
await must(tool('tsc'), ['-b', 'bench']);
await import('../bench/dist/bench.js');
