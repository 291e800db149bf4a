import { ensureBuilt } from './lib/build.mjs';

// The demo: everything that is needed is built, and then a server with one of the fictional meetings starts.
if (await ensureBuilt()) await import('../packages/server/dist/demo/main.js');
