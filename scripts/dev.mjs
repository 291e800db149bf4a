import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ensureBuilt } from './lib/build.mjs';
import { ROOT, tool } from './lib/run.mjs';

// Working on Samsyn: the compiler watches, the server restarts when it has compiled, and the browser gets the client
// straight from its source. Pages that the server renders take their style and script from the last build.
const PORT = { pages: 5173, server: Number(process.env.PORT ?? 3000) };

if (!(await ensureBuilt())) process.exit(1);

/** In a group of its own: the compiler and the watcher start processes that have to stop with them. */
const start = (command, args, env = {}) =>
  spawn(command, args, { cwd: ROOT, stdio: 'inherit', detached: true, env: { ...process.env, ...env } });

const children = [
  start(tool('tsc'), ['-b', '--watch', '--preserveWatchOutput', 'packages/model', 'packages/words', 'packages/server']),
  start(process.execPath, ['--watch', '--watch-preserve-output', 'packages/server/dist/demo/main.js', ...process.argv.slice(2)], {
    PORT: String(PORT.server),
    PUBLIC_URL: `http://localhost:${PORT.pages}`,
  }),
];
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
process.once('exit', () => {
  for (const { pid, exitCode } of children) if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGTERM');
});

const target = `http://127.0.0.1:${PORT.server}`;
const pages = await createServer({
  root: join(ROOT, 'packages/client'),
  server: {
    port: PORT.pages,
    strictPort: true,
    proxy: {
      '/api': target,
      '/live': target,
      '/assets': target,
      '/sync': { target, ws: true },
    },
  },
});
await pages.listen();
